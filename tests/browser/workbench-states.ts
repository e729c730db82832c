/** The main states of the workbench, and how a person comes to each: what is looked at for accessibility and in pictures. */
import type { WorkbenchDriver } from "./workbench-driver";

export interface State {
  readonly id: string;
  /** From a page that was just opened. */
  readonly reach: (bench: WorkbenchDriver) => Promise<void>;
}

const PLAN_TEXT = "序号\t指标\t2020年\t2025年\t属性\n1\t人均预期寿命（岁）\t77.78\t79\t预期性\n2\t孕产妇死亡率（1/10万）\t0\t≤12\t预期性\n3\t每万人口全科医生数（人）\t2.0\t3.5\t约束性";

const tab = (bench: WorkbenchDriver, name: RegExp) => bench.page.getByRole("tab", { name }).click();

async function check(bench: WorkbenchDriver): Promise<void> {
  await tab(bench, /^(检查|Check)$/);
  await bench.page.getByRole("button", { name: /^(检查|Check)$/ }).click();
  await bench.page.getByText("每万人口全科医生数").first().waitFor();
}

/** In the order in which people come to them. */
export const STATES: readonly State[] = [
  { id: "example", reach: async () => {} },
  { id: "examples-menu", reach: async (bench) => {
    await bench.page.getByRole("button", { name: /^(示例|Examples)$/ }).click();
    await bench.page.getByRole("menuitem").first().waitFor();
  } },
  { id: "look-menu", reach: async (bench) => {
    await bench.page.getByRole("button", { name: /^(外观|Appearance)$/ }).click();
    await bench.page.getByRole("menuitemradio").first().waitFor();
  } },
  { id: "build", reach: async (bench) => tab(bench, /^(建表|New sheet)$/) },
  { id: "import", reach: async (bench) => tab(bench, /^(导入|Import)$/) },
  { id: "import-preview", reach: async (bench) => {
    await tab(bench, /^(导入|Import)$/);
    await bench.page.locator("[role=tabpanel] textarea").first().fill(PLAN_TEXT);
    await bench.page.getByRole("button", { name: /^(读取粘贴的内容|Read what was pasted)$/ }).click();
    await bench.page.getByRole("tabpanel").getByText("孕产妇死亡率").first().waitFor();
  } },
  { id: "binding", reach: check },
  { id: "findings", reach: async (bench) => {
    await check(bench);
    await tab(bench, /^(问题|Findings)/);
  } },
  { id: "functions", reach: async (bench) => tab(bench, /^(函数|Functions)$/) },
  { id: "unsaved", reach: async (bench) => {
    await bench.typeInto("E17", "9");
    await bench.openExample(/通州|Tongzhou/);
    await bench.page.getByRole("alertdialog").waitFor();
  } },
  { id: "refused-file", reach: async (bench) => {
    await bench.openFile("坏.xlsx", new TextEncoder().encode("这不是工作簿"));
    await bench.page.getByText(/坏\.xlsx/).waitFor();
  } },
];
