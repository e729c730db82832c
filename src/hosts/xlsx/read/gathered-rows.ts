import type { Area } from "../../../grid/area";
import type { CellValue } from "../../../grid/grid";

/** Neighbouring cells of one row. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[];
  readonly texts: string[];
}

/** So many blank cells between two others of a row are kept with them. */
const WIDEST_GAP = 16;

/** Puts cells, which mostly come along the rows, together to rows of one width; of two at one place the later counts. */
export class GatheredRows {
  readonly #runs: Run[] = [];
  // The run that is going on; copied as it ends, so that no row takes more room than its cells.
  #row = -1;
  #column = 0;
  #length = 0;
  readonly #values: CellValue[] = [];
  readonly #texts: string[] = [];

  add(row: number, column: number, value: CellValue, text: string): void {
    const gap = column - this.#column - this.#length;
    if (row !== this.#row || gap < 0 || gap > WIDEST_GAP) {
      this.#endRun();
      [this.#row, this.#column] = [row, column];
    } else {
      for (let blank = 0; blank < gap; blank++) this.#push(null, "");
    }
    this.#push(value, text);
  }

  #push(value: CellValue, text: string): void {
    this.#values[this.#length] = value;
    this.#texts[this.#length] = text;
    this.#length += 1;
  }

  #endRun(): void {
    if (this.#length === 0) return;
    this.#runs.push({ row: this.#row, column: this.#column, values: this.#values.slice(0, this.#length), texts: this.#texts.slice(0, this.#length) });
    this.#length = 0;
  }

  /** The smallest area that holds every cell. */
  usedArea(): Area {
    this.#endRun();
    if (this.#runs.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, values } of this.#runs) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column + values.length - 1);
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  values(area: Area): CellValue[][] {
    return rowsOf(this.#runs, area, ({ values }) => values, null);
  }

  texts(area: Area): string[][] {
    return rowsOf(this.#runs, area, ({ texts }) => texts, "");
  }
}

/** A run over the whole width is a row as it is; the others are put into blank ones. */
function rowsOf<T>(runs: readonly Run[], { row: top, column: left, rows, columns }: Area, of: (run: Run) => T[], empty: T): T[][] {
  const lines = new Array<T[] | undefined>(rows).fill(undefined);
  for (const run of runs) {
    const cells = of(run);
    const at = run.row - top;
    if (cells.length === columns && lines[at] === undefined) lines[at] = cells;
    else {
      const line = lines[at] ??= new Array<T>(columns).fill(empty);
      cells.forEach((cell, index) => { line[run.column - left + index] = cell; });
    }
  }
  return lines.map((line) => line ?? new Array<T>(columns).fill(empty));
}
