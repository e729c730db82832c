/** What people do in the task pane, wherever it stands. */
import type { Action, Desk, Step } from "./desk";

export const press = ({ screen }: Desk, name: string | RegExp) => screen.getByRole("button", { name }).first().click();
export const tab = ({ screen }: Desk, name: string | RegExp) => screen.getByRole("tab", { name }).first().click();
export const says = ({ pane }: Desk, words: string | RegExp) => pane.getByText(words).first().waitFor();

const upload = async ({ pane }: Desk, name: string, text: string): Promise<void> => {
  await pane.locator("input[type=file]").setInputFiles([{ name, mimeType: "text/plain", buffer: Buffer.from(text) }]);
  await pane.getByRole("checkbox").nth(1).waitFor();
};

const output = async (desk: Desk, item: string, told: RegExp): Promise<void> => {
  await press(desk, "结果输出");
  await desk.screen.getByRole("menuitem", { name: item }).click();
  await says(desk, told);
};

const write: Step = async (desk) => {
  await press(desk, /^写入新工作表/);
  await says(desk, /^已写入工作表/);
};

export async function check(desk: Desk): Promise<void> {
  await tab(desk, /^检查$/);
  await press(desk, /^(检查|重新检查)$/);
  await desk.pane.getByRole("tabpanel", { name: "检查结果" }).waitFor();
  await desk.pane.getByRole("progressbar").waitFor({ state: "detached" });
}

const list: Step = async (desk) => {
  await tab(desk, /^问题/);
  await desk.pane.locator("[role=listitem][aria-posinset]").first().waitFor();
};

export const CHECKING: readonly Action[] = [
  { id: "check", act: check },
  { id: "clear marks", act: async (desk) => {
    await press(desk, "清除标记");
    await says(desk, /标记已清除/);
  } },
  { id: "list findings", before: check, act: list },
  { id: "select a finding", act: async ({ pane }) => {
    for (const at of [1, 3, 2]) await pane.locator("[role=listitem] button").nth(at).click();
  } },
  { id: "search findings", act: async ({ pane, page }) => {
    await pane.getByRole("searchbox").pressSequentially("死亡率");
    await page.waitForTimeout(500);
    await pane.getByRole("searchbox").fill("");
  } },
  { id: "filter findings", act: async (desk) => {
    const rules = desk.pane.getByRole("combobox", { name: "规则" });
    await press(desk, /^筛选/);
    await rules.selectOption({ index: 1 });
    await rules.selectOption({ index: 0 });
    await press(desk, /^筛选/);
  } },
  { id: "scroll findings", act: async ({ pane, page }) => {
    await pane.locator("[role=listitem] button").first().hover();
    for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 400);
  } },
  { id: "explain this cell", before: (desk) => desk.goTo("E6"), act: async (desk) => {
    await press(desk, "解释此单元格");
    await says(desk, "怎样读");
    await press(desk, "返回");
  } },
  { id: "correct a finding", act: async (desk) => {
    const offer = desk.pane.getByRole("button", { name: /^一次改正/ });
    if (await offer.count() === 0) return;
    await offer.first().click();
    await says(desk, /^已改正/);
  } },
  { id: "binding panel", act: async (desk) => {
    await tab(desk, /^约束性/);
    await desk.pane.getByRole("img").first().waitFor();
  } },
  { id: "rules", act: (desk) => tab(desk, /^规则 /) },
  { id: "overview", act: async (desk) => {
    await tab(desk, /^总览$/);
    await desk.pane.getByRole("img", { name: /进展总览/ }).locator("svg text:visible").first().waitFor();
  } },
  { id: "copy picture", act: async (desk) => {
    await press(desk, "复制为图片");
    await desk.pane.getByText(/图片已复制/).or(desk.pane.getByRole("link", { name: "保存图片" })).first().waitFor();
  } },
  { id: "native chart", act: async (desk) => {
    await press(desk, "插入工作表图表");
    await says(desk, /已插入工作表/);
  } },
  { id: "results sheet", act: (desk) => output(desk, "写入“检查结果”工作表", /检查结果已写入/) },
  { id: "report .docx", act: (desk) => output(desk, "审核意见（Word）", /下载 .*docx/) },
  { id: "report .md", act: (desk) => output(desk, "审核意见（Markdown）", /下载 .*md/) },
  { id: "switch tabs", act: async (desk) => {
    for (const name of ["建表", "导入", "函数", "检查"]) {
      await tab(desk, new RegExp(`^${name}$`));
      await desk.page.waitForTimeout(300);
    }
  } },
  { id: "language", before: list, act: async ({ pane, screen, page }) => {
    await screen.getByRole("button", { name: "English" }).first().click();
    await pane.getByRole("button", { name: "Clear marks" }).waitFor();
    await page.waitForTimeout(500);
    await screen.getByRole("button", { name: "中文" }).first().click();
    await pane.getByRole("button", { name: "清除标记" }).waitFor();
  } },
];

export const MAKING: readonly Action[] = [
  { id: "import: preview", before: (desk) => tab(desk, /^导入$/), act: (desk, { html }) => upload(desk, "规划.html", html) },
  { id: "import: write", act: write },
  { id: "draft: preview", act: (desk, { prose }) => upload(desk, "正文.txt", prose) },
  { id: "draft: write", before: async ({ pane }) => {
    for (const at of [0, 1, 2]) await pane.locator("[role=listitem]").getByRole("checkbox").nth(at).check();
  }, act: write },
  { id: "insert template", before: (desk) => tab(desk, /^建表$/), act: async (desk) => {
    await press(desk, "插入模板");
    await says(desk, /^已插入工作表/);
  } },
  { id: "FYP.GAP column", before: async (desk, plan) => {
    await desk.open(plan);
    await tab(desk, /^函数$/);
  }, act: async (desk) => {
    await desk.pane.getByRole("combobox", { name: "计算内容" }).selectOption("差距");
    await press(desk, "认表并预览");
    await press(desk, /^写入 .* 列$/);
    await says(desk, /^已写入 /);
    await desk.page.waitForTimeout(1_000);
  } },
];

export const FREEZING: readonly Action[] = [
  { id: "freeze to values", act: async (desk) => {
    await desk.pane.getByRole("radio", { name: "整张工作表" }).check();
    await press(desk, "统计");
    await press(desk, /^转换 \d+ 个单元格$/);
    await says(desk, /^已将 \d+ 个单元格转为数值/);
    await desk.page.waitForTimeout(500);
  } },
];
