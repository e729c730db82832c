/** What Excel around the pane is like: its language, its contrast, its refusals; and a page without Excel. */
import { teamsHighContrastTheme, webLightTheme } from "@fluentui/react-components";
import { until } from "../contract/host-under-test";
import { startBrowser } from "./find-browser";
import { SHEET, typePlan } from "./office-page/plan-sheet";
import { ADDIN_URL, OFFICE_JS_URL, openWeb, SITES } from "./office-page/web";
import { excelWindows } from "./office-page/windows";

const open = excelWindows();

test("in an English Excel the pane, its functions' sentences and its prompts are English; the sheet stays Chinese", async () => {
  const window = await open({ language: "en-US" });
  await window.openPane();
  await window.pane.getByRole("tab", { name: "Check" }).waitFor();
  expect(await window.excel.callFunction("GAP", ["—", 3.5])).toMatchObject({ error: "#N/A", message: expect.stringMatching(/baseline/i) });
  await window.excel.pressButton("insertTemplate");
  const sheet = window.excel.workbook.sheets[1];
  expect([...sheet?.cells.values() ?? []].some(({ value }) => value === "人均预期寿命")).toBe(true);
  expect(window.web.asked).toContain(`${OFFICE_JS_URL}en-us/office_strings.js`);
});

test("a contrast theme of the system goes into the pane, at once when it is switched on", async () => {
  const window = await open();
  await window.openPane();
  const foreground = () => window.pane.locator(".fui-FluentProvider").first()
    .evaluate((root) => getComputedStyle(root).getPropertyValue("--colorNeutralForeground1").trim());
  expect(await foreground()).toBe(webLightTheme.colorNeutralForeground1);
  await window.page.emulateMedia({ forcedColors: "active" });
  await until(async () => await foreground() === teamsHighContrastTheme.colorNeutralForeground1);
  expect(await foreground()).toBe(teamsHighContrastTheme.colorNeutralForeground1);
});

describe("Excel refuses", () => {
  test("marks on a protected sheet: the findings are there, and why they are not marked", async () => {
    const window = await open();
    typePlan(window.excel.person);
    window.excel.person.protect(SHEET);
    await window.openPane();
    await window.pane.getByRole("button", { name: "检查", exact: true }).click();
    await window.pane.getByText("高风险", { exact: true }).first().waitFor();
    await window.pane.getByText(/保护/).first().waitFor();
    expect(window.excel.person.sheet(SHEET).conditionals).toEqual([]);
  });

  test("a new sheet in a protected workbook, with a sentence", async () => {
    const window = await open();
    window.excel.workbook.isProtected = true;
    await window.openPane();
    await window.pane.getByRole("tab", { name: "建表" }).click();
    await window.pane.getByRole("button", { name: "插入模板", exact: true }).click();
    await window.pane.getByText("工作簿的结构受保护，不能添加工作表", { exact: false }).first().waitFor();
    expect(window.excel.workbook.sheets).toHaveLength(1);
  });

  test("everything once its session is lost, with a sentence", async () => {
    const window = await open();
    typePlan(window.excel.person);
    await window.openPane();
    window.excel.setMood({ error: 5012 });
    await window.pane.getByRole("button", { name: "检查", exact: true }).click();
    await window.pane.getByText("工作簿已关闭，操作没有完成。", { exact: false }).first().waitFor();
  });
});

describe("without Excel", () => {
  const openPage = async (sites = SITES) => {
    const browser = await startBrowser();
    const context = await browser.newContext({ locale: "zh-CN" });
    await openWeb(context, "", sites);
    const page = await context.newPage();
    await page.goto(`${ADDIN_URL}taskpane.html`);
    return { page, close: () => browser.close() };
  };

  test("the page says what it is and leads to the workbench", async () => {
    const { page, close } = await openPage();
    await page.getByText(/请在 Excel 中打开/).waitFor();
    expect(await page.getByRole("link", { name: "打开工作台" }).getAttribute("href")).toBe("workbench.html");
    await close();
  });

  test("where Office.js cannot be reached the page says so", async () => {
    const { page, close } = await openPage(SITES.filter(({ url }) => url !== OFFICE_JS_URL));
    await page.getByText(/没有能加载 Office\.js/).waitFor();
    await close();
  });
});
