/** What a person does in the workbook with keyboard and mouse; the add-in hears of it through events only. */
import type { Area } from "../../../src/grid/area";
import type { CellContent } from "../../../src/grid/edit";
import type { HostEvents } from "./events";
import type { Format, Sheet, WorkbookState } from "./model/state";
import { isFormula } from "../../../src/grid/edit";
import { addressOf } from "./model/address";
import { enter } from "./model/enter";
import { addSheet, eachKey, keyOf, sheetNamed } from "./model/state";

export class Person {
  readonly #book: WorkbookState;
  readonly #events: HostEvents;

  constructor(book: WorkbookState, events: HostEvents) {
    this.#book = book;
    this.#events = events;
  }

  sheet(name: string): Sheet {
    const sheet = sheetNamed(this.#book, name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  addSheet(name: string): Sheet {
    const sheet = addSheet(this.#book, name);
    this.#events.raise("added", { worksheetId: sheet.id, source: "Local" });
    return sheet;
  }

  rename(name: string, to: string): void {
    const sheet = this.sheet(name);
    sheet.name = to;
    this.#events.raise("renamed", { worksheetId: sheet.id, nameBefore: name, nameAfter: to, source: "Local" });
  }

  /** Puts a content into a cell; text is meant as text. */
  type(name: string, row: number, column: number, content: CellContent): void {
    const sheet = this.sheet(name);
    enter(sheet, row, column, content === null ? "" : isFormula(content) ? content.formula
      : typeof content === "string" ? `'${content}` : content);
    this.#changed(sheet, { row, column, rows: 1, columns: 1 }, "RangeEdited");
  }

  /** Says that whole rows were inserted, as Excel tells it ("5:6"). */
  insertRows(name: string, row: number, rows: number): void {
    this.#changed(this.sheet(name), { row, column: 0, rows, columns: 16_384 }, "RowInserted");
  }

  format(name: string, area: Area, format: Format): void {
    const sheet = this.sheet(name);
    eachKey(area, (key) => sheet.formats.set(key, { ...sheet.formats.get(key), ...format }));
  }

  merge(name: string, area: Area): void {
    const sheet = this.sheet(name);
    sheet.merges.push(area);
    eachKey(area, (key) => { if (key !== keyOf(area.row, area.column)) sheet.cells.delete(key); });
  }

  /** A highlighting rule of the user's own. */
  addRule(name: string, area: Area, type = "Custom", formula = "=TRUE"): void {
    this.sheet(name).conditionals.push({
      id: `{USER-${this.#book.made++}}`, type, areas: [area], formula, stopIfTrue: false, format: { fill: "#FFFF00" },
    });
  }

  protect(name: string): void { this.sheet(name).isProtected = true; }

  select(name: string, ...areas: Area[]): void {
    const { id } = this.sheet(name);
    this.#book.active = id;
    this.#book.selection = { sheet: id, areas };
    this.#events.raise("selected", { worksheetId: id, address: areas.map(addressOf).join(",") });
  }

  #changed(sheet: Sheet, area: Area, changeType: string): void {
    this.#events.raise("changed", {
      worksheetId: sheet.id, address: addressOf(area), changeType, source: "Local", triggerSource: "Unknown",
    });
  }
}
