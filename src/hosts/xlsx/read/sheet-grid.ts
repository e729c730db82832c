import { isDateFormat, serialToDate } from "hucre";
import type { Area } from "../../../grid/area";
import type { CellValue, Grid } from "../../../grid/grid";
import { HostFault } from "../../../host/workbook";
import { fromStored } from "../function-names";
import { LIMITS } from "../guard";
import { shiftFormula } from "../shift-formula";
import type { CellSink, FileCell } from "./sheet-part";
import { shownDate, shownText } from "../shown-text";

/** What all sheets of a file share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly from1904: boolean;
}

/** Takes a sheet's cells one by one, and puts them together to a grid of its used part. */
export class SheetGrid implements CellSink {
  readonly #shared: Shared;
  readonly #dates: readonly boolean[];
  readonly #masters = new Map<string, FileCell>();
  // Side by side, not an object for each cell: a sheet may have a million of them.
  #rows: number[] = [];
  #columns: number[] = [];
  #values: CellValue[] = [];
  #texts: string[] = [];
  /** By the cell's place in the lists above. */
  readonly #formulas = new Map<number, string>();

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#dates = shared.formats.map((format) => format !== undefined && isDateFormat(format));
  }

  restart(): void {
    [this.#rows, this.#columns, this.#values, this.#texts] = [[], [], [], []];
    this.#formulas.clear();
  }

  /** @throws HostFault tooLarge, where a sheet has more cells than any table */
  add(cell: FileCell): void {
    const formula = this.#formulaOf(cell);
    const { value, text } = this.#contentOf(cell);
    if (value === null && formula === null) return;
    if (formula !== null) this.#formulas.set(this.#rows.length, formula);
    this.#rows.push(cell.row);
    this.#columns.push(cell.column);
    this.#values.push(value);
    this.#texts.push(text);
    if (this.#rows.length > LIMITS.cells) throw new HostFault("tooLarge");
  }

  /** The smallest area that holds every value and formula; formats alone don't count. */
  grid(sheet: string, merges: readonly Area[]): Grid {
    const { row: top, column: left, rows, columns } = this.#usedArea();
    if (rows * columns > LIMITS.cells) throw new HostFault("tooLarge");
    const table = <T>(empty: T, of: (index: number) => T | undefined): T[][] => {
      const lines = Array.from({ length: rows }, () => new Array<T>(columns).fill(empty));
      for (let index = 0; index < this.#rows.length; index++) {
        const line = lines[(this.#rows[index] ?? 0) - top];
        if (line) line[(this.#columns[index] ?? 0) - left] = of(index) ?? empty;
      }
      return lines;
    };
    return {
      sheet, origin: { row: top, column: left }, merges,
      values: table<CellValue>(null, (index) => this.#values[index]),
      texts: table("", (index) => this.#texts[index]),
      ...(this.#formulas.size === 0 ? {} : { formulas: table<string | null>(null, (index) => this.#formulas.get(index)) }),
    };
  }

  #usedArea(): Area {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (let index = 0; index < this.#rows.length; index++) {
      const [row = 0, column = 0] = [this.#rows[index], this.#columns[index]];
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? { row: 0, column: 0, rows: 0, columns: 0 } : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  #contentOf({ type, style, value }: FileCell): { value: CellValue; text: string } {
    if (value === null || value === "") return { value: null, text: "" };
    if (type === "s") return texted(this.#shared.strings[Number(value)] ?? "");
    if (type === "b") return { value: value !== "0", text: value === "0" ? "FALSE" : "TRUE" };
    const number = type === "n" ? Number(value) : NaN;
    if (Number.isNaN(number)) return texted(value);
    const format = this.#shared.formats[style];
    // Dates are, to us, the text that is shown.
    if (this.#dates[style]) return texted(shownDate(serialToDate(number, this.#shared.from1904), format));
    return { value: number, text: shownText(number, format) };
  }

  /** With its "="; followers of a shared formula, which the file leaves blank, get their own. */
  #formulaOf(cell: FileCell): string | null {
    if (cell.formula === null) return null;
    const { text, shared } = cell.formula;
    if (text !== "") {
      if (shared !== null) this.#masters.set(shared, cell);
      return `=${fromStored(text)}`;
    }
    const master = this.#masters.get(shared ?? "");
    return master?.formula ? `=${fromStored(shiftFormula(master.formula.text, cell.row - master.row, cell.column - master.column))}` : null;
  }
}

const texted = (text: string): { value: CellValue; text: string } => (text === "" ? { value: null, text } : { value: text, text });
