/** The main states of the workbench, and how a person comes to each: what is looked at for accessibility and in pictures. */
import { writeXlsx } from "hucre";
import { asTabCells } from "../../src/document/fixtures/layouts";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import type { WorkbenchDriver } from "./workbench-driver";

export interface State {
  readonly id: string;
  /** From the state before it, in either language. */
  readonly reach: (bench: WorkbenchDriver) => Promise<void>;
}

const PROSE = "2020年，全区人均预期寿命达到78.96岁；婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰。\n到2025年，成人吸烟率降至23%以下。";

const pane = ({ page }: WorkbenchDriver) => page.getByRole("complementary");
const tab = (bench: WorkbenchDriver, name: RegExp) => bench.page.getByRole("tab", { name }).click();
const press = (bench: WorkbenchDriver, name: RegExp) => bench.page.getByRole("button", { name }).click();

const pictureOfIndicator = (bench: WorkbenchDriver) => pane(bench).getByRole("article").locator("svg circle").first().waitFor();

async function chooseSources(bench: WorkbenchDriver, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await tab(bench, /^(导入|Import)$/);
  await pane(bench).locator("input[type=file]").setInputFiles(files.map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
  await pane(bench).getByRole("checkbox").nth(1).waitFor();
}

/** Ways through the workbench, each from a page that was just opened: every state goes on from the one before. */
export const WALKS: Readonly<Record<"files" | "import" | "start" | "sheet" | "check", readonly State[]>> = {
  files: [
    { id: "example", reach: async (bench) => pane(bench).getByText(/2020→2025/).first().waitFor() },
    { id: "examples-menu", reach: async (bench) => {
      await press(bench, /^(示例|Examples)$/);
      await bench.page.getByRole("menuitem").first().waitFor();
    } },
    { id: "look-menu", reach: async (bench) => {
      await bench.page.keyboard.press("Escape");
      await press(bench, /^(外观|Appearance)$/);
      await bench.page.getByRole("menuitemradio").first().waitFor();
    } },
    { id: "refused-file", reach: async (bench) => {
      await bench.page.keyboard.press("Escape");
      await bench.openFile("坏.xlsx", new TextEncoder().encode("这不是工作簿"));
      await bench.page.getByText(/坏\.xlsx/).waitFor();
    } },
    { id: "unsaved", reach: async (bench) => {
      await bench.typeInto("E17", "9");
      await bench.openExample(/通州|Tongzhou/);
      await bench.page.getByRole("alertdialog").waitFor();
    } },
  ],
  start: [
    { id: "empty", reach: async (bench) => {
      await bench.openFile("空白.xlsx", await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }));
      await pane(bench).getByRole("heading", { name: /^(从这里开始|Start here)$/ }).waitFor();
    } },
    { id: "guide", reach: async (bench) => {
      await press(bench, /^(看示例|See an example)/);
      await press(bench, /^(下一步|Next)$/);
      await pictureOfIndicator(bench);
    } },
  ],
  import: [
    { id: "build", reach: async (bench) => {
      await tab(bench, /^(建表|New sheet)$/);
      await pane(bench).getByRole("combobox").first().waitFor();
    } },
    { id: "import", reach: async (bench) => {
      await tab(bench, /^(导入|Import)$/);
      await pane(bench).getByRole("button", { name: /^(选择文件|Choose files)/ }).waitFor();
    } },
    { id: "import-draft", reach: async (bench) => chooseSources(bench, ["规划正文.txt", PROSE]) },
    { id: "import-preview", reach: async (bench) => {
      await press(bench, /^(取消|Cancel)$/);
      await chooseSources(bench, ["主要发展指标.txt", asTabCells(TONGZHOU_145)], ["十三五完成情况.txt", asTabCells(TONGZHOU_135)]);
    } },
    { id: "import-baselines", reach: async (bench) => tab(bench, /^(补基期值|Baselines) /) },
  ],
  sheet: [
    { id: "sheet-line", reach: async (bench) => {
      await pane(bench).getByRole("button", { name: /2020→2025/ }).click();
      await pane(bench).getByRole("heading", { name: /^(识别得不对|Recognised wrongly)/ }).waitFor();
    } },
    { id: "explanation", reach: async (bench) => {
      await pane(bench).getByRole("button", { name: /2020→2025/ }).click();
      await bench.goTo("E17");
      await press(bench, /^(解释此单元格|Explain this cell)$/);
      await pane(bench).getByText(/^(还需要|Still needed)/).first().waitFor();
    } },
    { id: "functions", reach: async (bench) => {
      await tab(bench, /^(函数|Functions)$/);
      await pane(bench).getByRole("list", { name: /^(函数列表|Functions)$/ }).waitFor();
    } },
    { id: "column-wizard", reach: async (bench) => {
      await pane(bench).getByRole("combobox").first().selectOption("annualRate");
      await press(bench, /^(认表并预览|Recognise and preview)$/);
      await pane(bench).getByRole("list", { name: /^(预览结果|Preview)$/ }).waitFor();
    } },
  ],
  check: [
    { id: "binding", reach: async (bench) => {
      await press(bench, /^(检查|Check)$/);
      await pictureOfIndicator(bench);
    } },
    { id: "summary", reach: async (bench) => {
      await tab(bench, /^(总览|Overview)$/);
      await pane(bench).getByRole("img", { name: /进展总览|progress/ }).locator("svg text:visible").first().waitFor();
    } },
    { id: "findings", reach: async (bench) => {
      await tab(bench, /^(问题|Findings) /);
      await pane(bench).getByText(/D25/).first().waitFor();
    } },
    { id: "finding", reach: async (bench) => pane(bench).getByRole("button", { name: /^(说明|Explain)$/ }).first().click() },
    { id: "filters", reach: async (bench) => press(bench, /^(筛选|Filter)/) },
    { id: "rules", reach: async (bench) => tab(bench, /^(规则|Rules) /) },
  ],
};
