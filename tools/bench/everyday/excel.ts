/** Excel: the delivered task pane in a frame of another site, its Excel emulated in Node, whose work is none of the pane's. */
import type { Browser } from "playwright-core";
import { isFormula } from "../../../src/grid/edit";
import { parseA1 } from "../../../src/grid/area";
import { ExcelWindow } from "../../../tests/browser/office-page/excel-window";
import { ADDIN_URL, SITES } from "../../../tests/browser/office-page/web";
import { addSheet, keyOf, newWorkbook, type WorkbookState } from "../../../tests/office/host/model/state";
import type { Action, Desk, Host } from "./desk";
import { CHECKING, FREEZING, MAKING, press, says } from "./pane-actions";
import { SHEET, type Plan } from "./plan-of";

/** The plan's sheet as Excel has it; no function of ours is computed in it. */
function workbookOf({ placed }: Plan): WorkbookState {
  const book = newWorkbook();
  const sheet = addSheet(book, SHEET);
  for (const { row, column, content } of placed.cells) {
    if (content !== null) sheet.cells.set(keyOf(row, column), isFormula(content) ? { value: 0, formula: content.formula } : { value: content, formula: null });
  }
  sheet.merges.push(...placed.merges);
  book.active = sheet.id;
  book.selection = { sheet: sheet.id, areas: [{ row: 2, column: 0, rows: 1, columns: 1 }] };
  return book;
}

class ExcelDesk implements Desk {
  readonly #browser: Browser;
  readonly #folder: string;
  #window: ExcelWindow | null = null;

  constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  get page() { return this.#open.page; }
  get screen() { return this.#open.pane; }
  get pane() { return this.#open.pane; }

  frame() {
    return this.#window?.page.frames()[1] ?? null;
  }

  async open(plan: Plan): Promise<void> {
    await this.close();
    const sites = SITES.map((site) => (site.url === ADDIN_URL ? { ...site, folder: this.#folder } : site));
    this.#window = await ExcelWindow.open(this.#browser, { workbook: workbookOf(plan), sites });
    await this.#window.openPane();
    await says(this, /项指标/);
  }

  async goTo(cell: string): Promise<void> {
    this.#open.excel.person.select(SHEET, areaOf(cell));
  }

  async typeInto(cell: string, text: string): Promise<void> {
    const { row, column } = areaOf(cell);
    this.#open.excel.person.type(SHEET, row, column, text);
  }

  async close(): Promise<void> {
    await this.#window?.close();
    this.#window = null;
  }

  get #open(): ExcelWindow {
    if (!this.#window) throw new Error("no workbook is open");
    return this.#window;
  }
}

function areaOf(cell: string) {
  const area = parseA1(cell);
  if (!area) throw new Error(`${cell} is no address`);
  return area;
}

/** After what is typed the pane rests before it looks, and a long table is judged off its page. */
const followed = ({ page }: Desk, { rows }: Plan) => page.waitForTimeout(2_500 + rows / 5);

const OPENING: readonly Action[] = [
  { id: "open the pane", act: (desk, plan) => desk.open(plan) },
  { id: "select a cell", act: (desk) => desk.goTo("E6") },
  { id: "type a value", act: async (desk, plan) => {
    await desk.typeInto("E6", "≤7‰");
    await followed(desk, plan);
  } },
];

const FOLLOWING: readonly Action[] = [
  { id: "type, once checked", act: async (desk, plan) => {
    await desk.typeInto("E7", "≤7‰");
    await followed(desk, plan);
  } },
  { id: "select, once checked", act: async (desk) => {
    await desk.goTo("E9");
    await desk.page.waitForTimeout(300);
    await desk.goTo("E12");
  } },
  { id: "contrast", act: async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.waitForTimeout(500);
    await page.emulateMedia({ forcedColors: "none" });
  } },
  { id: "sheet details", act: async (desk) => {
    await press(desk, /项指标/);
    await desk.page.waitForTimeout(500);
    await press(desk, /项指标/);
  } },
];

export const EXCEL: Host = {
  sitDown: async (browser, { folder }) => new ExcelDesk(browser, folder),
  actions: [...OPENING, ...CHECKING, ...FOLLOWING, ...MAKING, ...FREEZING],
};
