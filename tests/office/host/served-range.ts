/** One rectangle of cells. */
import type { Area } from "../../../src/grid/area";
import type { CellValue } from "../../../src/grid/grid";
import type { HostEvents } from "./events";
import type { Cell, Sheet, WorkbookState } from "./model/state";
import { contains, overlaps } from "../../../src/grid/area";
import { ApiError, ApiObject, invalidArgument } from "./api-object";
import { addressOf, fullAddress } from "./model/address";
import { displayText } from "./model/display";
import { enter, refuseLocked, refuseProtected } from "./model/enter";
import { eachKey, keyOf } from "./model/state";
import { ServedConditionalFormats } from "./served-conditional";
import { ServedFormat } from "./served-format";
import { ServedRangeAreas } from "./served-range-areas";
import { ServedValidation } from "./served-validation";
import { ServedWorksheet } from "./served-worksheets";

/** More cells than this are not given in one answer. */
const CELLS_AT_MOST = 5_000_000;

export class ServedRange extends ApiObject {
  readonly className = "Range";
  readonly area: Area;
  readonly #book: WorkbookState;
  readonly #sheet: Sheet;
  readonly #events: HostEvents;

  constructor(book: WorkbookState, sheet: Sheet, area: Area, events: HostEvents) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.area = area;
    this.#events = events;
  }

  get Address(): string { return fullAddress(this.#sheet.name, this.area); }
  get RowIndex(): number { return this.area.row; }
  get ColumnIndex(): number { return this.area.column; }
  get RowCount(): number { return this.area.rows; }
  get ColumnCount(): number { return this.area.columns; }
  get Worksheet(): ServedWorksheet { return new ServedWorksheet(this.#book, this.#sheet, this.#events); }
  get Format(): ServedFormat { return new ServedFormat(this.#sheet, [this.area]); }
  get ConditionalFormats(): ServedConditionalFormats { return new ServedConditionalFormats(this.#book, this.#sheet, [this.area]); }
  get DataValidation(): ServedValidation { return new ServedValidation(this.#sheet, this.area); }

  get Values(): CellValue[][] { return this.#cells((cell) => cell?.value ?? ""); }
  set Values(input: unknown) { this.#enter(input); }
  get Formulas(): CellValue[][] { return this.#cells((cell) => cell?.formula ?? cell?.value ?? ""); }
  set Formulas(input: unknown) { this.#enter(input); }
  get Text(): string[][] {
    return this.#cells((cell, key, column) => displayText(cell?.value ?? null, this.#numberFormat(key), this.#sheet.columnWidths.get(column)));
  }
  get NumberFormat(): string[][] { return this.#cells((_cell, key) => this.#numberFormat(key)); }
  set NumberFormat(input: unknown) {
    refuseProtected(this.#sheet);
    eachKey(this.area, (key, row, column) => {
      const format = Array.isArray(input) ? (input as unknown[][])[row - this.area.row]?.[column - this.area.column] : input;
      if (format === null || format === undefined) return;
      if (typeof format !== "string") throw invalidArgument("numberFormat");
      this.#sheet.formats.set(key, { ...this.#sheet.formats.get(key), numberFormat: format });
    });
  }

  GetRow(index: number): ServedRange { return this.#part({ ...this.area, row: this.area.row + index, rows: 1 }); }
  GetBoundingRect(other: unknown): ServedRange {
    if (!(other instanceof ServedRange)) throw invalidArgument("anotherRange");
    const [a, b] = [this.area, other.area];
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    return this.#part({ row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
      columns: Math.max(a.column + a.columns, b.column + b.columns) - column });
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw this.#wrongSize();
  }

  Merge(): void {
    refuseProtected(this.#sheet);
    this.#sheet.merges = [...this.#sheet.merges.filter((merge) => !overlaps(merge, this.area)), this.area];
    eachKey(this.area, (key, row, column) => {
      if (row !== this.area.row || column !== this.area.column) this.#sheet.cells.delete(key);
    });
  }

  /** Only merged areas whose first cell lies inside are given: office-js issue 3611. */
  GetMergedAreasOrNullObject(): ServedRangeAreas | null {
    const inside = this.#sheet.merges.filter((merge) => contains(this.area, merge));
    return inside.length === 0 ? null : new ServedRangeAreas(this.#book, this.#sheet, inside, this.#events);
  }

  Select(): void {
    if (this.#sheet.id !== this.#book.active) throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.");
    this.#book.selection = { sheet: this.#sheet.id, areas: [this.area] };
    this.#events.raise("selected", { worksheetId: this.#sheet.id, address: addressOf(this.area) });
  }

  #part(area: Area): ServedRange { return new ServedRange(this.#book, this.#sheet, area, this.#events); }
  #numberFormat(key: number): string { return this.#sheet.formats.get(key)?.numberFormat ?? "General"; }
  #wrongSize(): ApiError {
    return invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range");
  }

  #cells<T>(of: (cell: Cell | undefined, key: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > CELLS_AT_MOST) throw new ApiError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return Array.from({ length: rows }, (_r, down) => Array.from({ length: columns }, (_c, right) => {
      const key = keyOf(row + down, column + right);
      return of(this.#sheet.cells.get(key), key, column + right);
    }));
  }

  #enter(input: unknown): void {
    const { row, column, rows, columns } = this.area;
    const matrix = Array.isArray(input) ? input as (CellValue)[][] : null;
    if (matrix && (matrix.length !== rows || matrix.some((line) => line.length !== columns))) throw this.#wrongSize();
    refuseLocked(this.#sheet, this.area);
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const value = matrix ? matrix[down]?.[right] ?? null : input as CellValue;
        // A null in an array leaves the cell as it is.
        if (value !== null) enter(this.#sheet, row + down, column + right, value);
      }
    }
    this.#events.raise("changed", {
      worksheetId: this.#sheet.id, address: addressOf(this.area), changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin",
    });
  }
}
