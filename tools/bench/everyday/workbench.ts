/** The workbench: the embedded spreadsheet beside the pane, in one page. */
import { WorkbenchDriver } from "../../../tests/browser/workbench-driver";
import type { Browser } from "playwright-core";
import type { Action, Desk, Host, Served } from "./desk";
import { CHECKING, FREEZING, MAKING, press } from "./pane-actions";
import { SHEET, type Plan } from "./plan-of";

async function sitDown(browser: Browser, { origin }: Served): Promise<Desk> {
  const bench = await WorkbenchDriver.open(browser, origin);
  const { page } = bench;
  await page.waitForTimeout(3_000);
  const pane = page.getByRole("complementary");
  return {
    page, screen: page, pane,
    frame: () => page.mainFrame(),
    open: async ({ xlsx }) => {
      await bench.openFile("规划.xlsx", xlsx);
      const discard = page.getByRole("button", { name: "放弃修改并打开" });
      await discard.click({ timeout: 500 }).catch(() => undefined);
      await page.getByText(SHEET, { exact: true }).first().waitFor();
      await bench.button("保存").click({ trial: true });
      await pane.getByText(/项指标/).first().waitFor();
    },
    goTo: (cell) => bench.goTo(cell),
    typeInto: (cell, text) => bench.typeInto(cell, text),
    close: () => page.close(),
  };
}

const scheme = async (desk: Desk, name: string): Promise<void> => {
  await press(desk, "外观");
  await desk.page.getByRole("menuitemradio", { name }).click();
};

/** A calculation that goes on in a worker tells nobody when it is over. */
const computed = ({ page }: Desk, { rows }: Plan) => page.waitForTimeout(2_500 + rows * 3);

const EDITING: readonly Action[] = [
  { id: "open .xlsx", act: (desk, plan) => desk.open(plan) },
  { id: "scroll", act: async ({ page }) => {
    await page.mouse.move(500, 500);
    for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 400);
  } },
  { id: "type a value (first)", act: (desk) => desk.typeInto("E6", "≤7‰") },
  { id: "type a value", act: (desk) => desk.typeInto("E7", "≤7‰") },
  { id: "undo", before: (desk) => desk.goTo("E7"), act: async ({ page }) => {
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(500);
  } },
  { id: "kept aside", before: (desk) => desk.typeInto("E7", "≤7‰"), act: ({ page }, { rows }) => page.waitForTimeout(3_000 + rows) },
  { id: "save .xlsx", act: async ({ page }) => {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await saved;
  } },
];

const COMPUTING: readonly Action[] = [
  { id: "undo of a column", before: (desk) => desk.goTo("A2"), act: async (desk, plan) => {
    await desk.page.keyboard.press("Control+z");
    await computed(desk, plan);
  } },
  { id: "FYP.CHECK in a cell", act: async (desk, plan) => {
    await desk.typeInto("K2", `=FYP.CHECK(A2:F${plan.rows + 2})`);
    await computed(desk, plan);
  } },
];

const THEME: Action = { id: "theme", act: async (desk) => {
  await scheme(desk, "深色");
  await desk.page.waitForTimeout(500);
  await scheme(desk, "浅色");
} };

export const WORKBENCH: Host = { sitDown, actions: [...EDITING, ...CHECKING, THEME, ...MAKING, ...COMPUTING, ...FREEZING] };
