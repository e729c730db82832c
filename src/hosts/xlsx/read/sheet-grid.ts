import { isDateFormat, serialToDate } from "hucre";
import type { Area, Place } from "../../../grid/area";
import type { CellValue, Grid } from "../../../grid/grid";
import { HostFault } from "../../../host/workbook";
import { fromStored } from "../function-names";
import { LIMITS } from "../guard";
import { shiftFormula } from "../shift-formula";
import { GatheredRows } from "./gathered-rows";
import type { CellSink, FileCell } from "./sheet-part";
import { shownDate, shownText } from "../shown-text";

/** What all sheets of a file share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly from1904: boolean;
}

interface PlacedFormula extends Place {
  readonly formula: string;
}

/** Takes a sheet's cells one by one, and puts them together to a grid of its used part. */
export class SheetGrid implements CellSink {
  readonly #shared: Shared;
  readonly #dates: readonly boolean[];
  readonly #masters = new Map<string, FileCell>();
  #rows = new GatheredRows();
  #count = 0;
  #formulas: PlacedFormula[] = [];

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#dates = shared.formats.map((format) => format !== undefined && isDateFormat(format));
  }

  restart(): void {
    this.#rows = new GatheredRows();
    this.#count = 0;
    this.#formulas = [];
  }

  /** @throws HostFault tooLarge, where a sheet has more cells than any table */
  add(cell: FileCell): void {
    const { row, column } = cell;
    const formula = this.#formulaOf(cell);
    const { value, text } = this.#contentOf(cell);
    if (value === null && formula === null) return;
    if (formula !== null) this.#formulas.push({ row, column, formula });
    this.#rows.add(row, column, value, text);
    if (++this.#count > LIMITS.cells) throw new HostFault("tooLarge");
  }

  /** The smallest area that holds every value and formula; formats alone don't count. */
  grid(sheet: string, merges: readonly Area[]): Grid {
    const area = this.#rows.usedArea();
    if (area.rows * area.columns > LIMITS.cells) throw new HostFault("tooLarge");
    return {
      sheet, origin: { row: area.row, column: area.column }, merges, values: this.#rows.values(area), texts: this.#rows.texts(area),
      ...(this.#formulas.length === 0 ? {} : { formulas: formulasIn(area, this.#formulas) }),
    };
  }

  #contentOf({ type, style, value }: FileCell): { value: CellValue; text: string } {
    if (value === null || value === "") return { value: null, text: "" };
    if (type === "s") return texted(this.#shared.strings[Number(value)] ?? "");
    if (type === "b") return { value: value !== "0", text: value === "0" ? "FALSE" : "TRUE" };
    const number = type === "n" ? Number(value) : NaN;
    if (Number.isNaN(number)) return texted(String(value));
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

function formulasIn({ row: top, column: left, rows, columns }: Area, formulas: readonly PlacedFormula[]): (string | null)[][] {
  const lines = Array.from({ length: rows }, () => new Array<string | null>(columns).fill(null));
  for (const { row, column, formula } of formulas) {
    const line = lines[row - top];
    if (line) line[column - left] = formula;
  }
  return lines;
}
