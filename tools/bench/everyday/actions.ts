/** What people do in the workbench all day, each action from the state that the one before leaves. */
import type { WorkbenchDriver } from "../../../tests/browser/workbench-driver";
import { SHEET, type Plan } from "./plan-of";

export interface Action {
  readonly id: string;
  /** Done before, unmeasured. */
  readonly before?: Step;
  readonly act: Step;
}

type Step = (bench: WorkbenchDriver, plan: Plan) => Promise<unknown>;

const pane = ({ page }: WorkbenchDriver) => page.getByRole("complementary");
const press = (bench: WorkbenchDriver, name: string | RegExp) => bench.page.getByRole("button", { name }).first().click();
const tab = (bench: WorkbenchDriver, name: string | RegExp) => bench.page.getByRole("tab", { name }).first().click();
const says = (bench: WorkbenchDriver, words: string | RegExp) => pane(bench).getByText(words).first().waitFor();
const upload = async (bench: WorkbenchDriver, name: string, text: string): Promise<void> => {
  await pane(bench).locator("input[type=file]").setInputFiles([{ name, mimeType: "text/plain", buffer: Buffer.from(text) }]);
  await pane(bench).getByRole("checkbox").nth(1).waitFor();
};
const output = async (bench: WorkbenchDriver, item: string, told: RegExp): Promise<void> => {
  await press(bench, "结果输出");
  await bench.page.getByRole("menuitem", { name: item }).click();
  await says(bench, told);
};
const scheme = async (bench: WorkbenchDriver, name: string): Promise<void> => {
  await press(bench, "外观");
  await bench.page.getByRole("menuitemradio", { name }).click();
};

async function open(bench: WorkbenchDriver, { xlsx }: Plan): Promise<void> {
  await bench.openFile("规划.xlsx", xlsx);
  const discard = bench.page.getByRole("button", { name: "放弃修改并打开" });
  await discard.click({ timeout: 500 }).catch(() => undefined);
  await bench.page.getByText(SHEET, { exact: true }).first().waitFor();
  await bench.page.getByRole("button", { name: "保存", exact: true }).click({ trial: true });
  await says(bench, /项指标/);
}

async function check(bench: WorkbenchDriver): Promise<void> {
  await tab(bench, /^检查$/);
  await press(bench, /^(检查|重新检查)$/);
  await bench.page.getByRole("tabpanel", { name: "检查结果" }).waitFor();
  await bench.page.getByRole("progressbar").waitFor({ state: "detached" });
}

/** A calculation that goes on in a worker tells nobody when it is over. */
const computed = (bench: WorkbenchDriver, { rows }: Plan) => bench.page.waitForTimeout(2_500 + rows * 3);

export const ACTIONS: readonly Action[] = [
  { id: "open .xlsx", act: open },
  { id: "scroll", act: async (bench) => {
    await bench.page.mouse.move(500, 500);
    for (let turn = 0; turn < 5; turn += 1) await bench.page.mouse.wheel(0, 400);
  } },
  { id: "type a value (first)", act: (bench) => bench.typeInto("E6", "≤7‰") },
  { id: "type a value", act: (bench) => bench.typeInto("E7", "≤7‰") },
  { id: "undo", before: (bench) => bench.goTo("E7"), act: async (bench) => {
    await bench.page.keyboard.press("Control+z");
    await bench.page.waitForTimeout(500);
  } },
  { id: "kept aside", before: (bench) => bench.typeInto("E7", "≤7‰"), act: (bench, plan) => bench.page.waitForTimeout(3_000 + plan.rows) },
  { id: "save .xlsx", act: (bench) => bench.save() },
  { id: "check", act: check },
  { id: "clear marks", act: async (bench) => {
    await press(bench, "清除标记");
    await says(bench, /标记已清除/);
  } },
  { id: "list findings", before: check, act: async (bench) => {
    await tab(bench, /^问题/);
    await pane(bench).locator("[role=listitem][aria-posinset]").first().waitFor();
  } },
  { id: "select a finding", act: async (bench) => {
    for (const at of [1, 3, 2]) await pane(bench).locator("[role=listitem] button").nth(at).click();
  } },
  { id: "search findings", act: async (bench) => {
    await pane(bench).getByRole("searchbox").pressSequentially("死亡率");
    await bench.page.waitForTimeout(500);
    await pane(bench).getByRole("searchbox").fill("");
  } },
  { id: "filter findings", act: async (bench) => {
    await press(bench, /^筛选/);
    await pane(bench).getByRole("combobox", { name: "规则" }).selectOption({ index: 1 });
    await pane(bench).getByRole("combobox", { name: "规则" }).selectOption({ index: 0 });
    await press(bench, /^筛选/);
  } },
  { id: "overview", act: async (bench) => {
    await tab(bench, /^总览$/);
    await pane(bench).getByRole("img", { name: /进展总览/ }).locator("svg text:visible").first().waitFor();
  } },
  { id: "copy picture", act: async (bench) => {
    await press(bench, "复制为图片");
    await pane(bench).getByText(/图片已复制/).or(pane(bench).getByRole("link", { name: "保存图片" })).first().waitFor();
  } },
  { id: "native chart", act: async (bench) => {
    await press(bench, "插入工作表图表");
    await says(bench, /已插入工作表/);
  } },
  { id: "results sheet", act: (bench) => output(bench, "写入“检查结果”工作表", /检查结果已写入/) },
  { id: "report .docx", act: (bench) => output(bench, "审核意见（Word）", /下载 .*docx/) },
  { id: "report .md", act: (bench) => output(bench, "审核意见（Markdown）", /下载 .*md/) },
  { id: "switch tabs", act: async (bench) => {
    for (const name of ["建表", "导入", "函数", "检查"]) {
      await tab(bench, new RegExp(`^${name}$`));
      await bench.page.waitForTimeout(300);
    }
  } },
  { id: "language", act: async (bench) => {
    await press(bench, "English");
    await bench.page.getByRole("button", { name: "Clear marks" }).waitFor();
    await bench.page.waitForTimeout(500);
    await press(bench, "中文");
    await bench.page.getByRole("button", { name: "清除标记" }).waitFor();
  } },
  { id: "theme", act: async (bench) => {
    await scheme(bench, "深色");
    await bench.page.waitForTimeout(500);
    await scheme(bench, "浅色");
  } },
  { id: "import: preview", before: (bench) => tab(bench, /^导入$/), act: (bench, { html }) => upload(bench, "规划.html", html) },
  { id: "import: write", act: async (bench) => {
    await press(bench, /^写入新工作表/);
    await says(bench, /^已写入工作表/);
  } },
  { id: "draft: preview", act: (bench, { prose }) => upload(bench, "正文.txt", prose) },
  { id: "draft: write", before: async (bench) => {
    for (const at of [0, 1, 2]) await pane(bench).locator("[role=listitem]").getByRole("checkbox").nth(at).check();
  }, act: async (bench) => {
    await press(bench, /^写入新工作表/);
    await says(bench, /^已写入工作表/);
  } },
  { id: "insert template", before: (bench) => tab(bench, /^建表$/), act: async (bench) => {
    await press(bench, "插入模板");
    await says(bench, /^已插入工作表/);
  } },
  { id: "FYP.GAP column", before: async (bench, plan) => {
    await open(bench, plan);
    await tab(bench, /^函数$/);
  }, act: async (bench) => {
    await pane(bench).getByRole("combobox", { name: "计算内容" }).selectOption("差距");
    await press(bench, "认表并预览");
    await press(bench, /^写入 .* 列$/);
    await says(bench, /^已写入 /);
    await bench.page.waitForTimeout(1_000);
  } },
  { id: "undo of a column", before: (bench) => bench.goTo("A2"), act: async (bench, plan) => {
    await bench.page.keyboard.press("Control+z");
    await computed(bench, plan);
  } },
  { id: "FYP.CHECK in a cell", act: async (bench, plan) => {
    await bench.typeInto("K2", `=FYP.CHECK(A2:F${plan.rows + 2})`);
    await computed(bench, plan);
  } },
  { id: "freeze to values", act: async (bench) => {
    await bench.page.getByRole("radio", { name: "整张工作表" }).check();
    await press(bench, "统计");
    await press(bench, /^转换 \d+ 个单元格$/);
    await says(bench, /^已将 \d+ 个单元格转为数值/);
    await bench.page.waitForTimeout(500);
  } },
];
