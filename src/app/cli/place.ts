import { toA1, type SheetArea } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { TEXT_SHEET } from "../../rules/define";
import type { Messages } from "./messages";

/** The line of a text at which a table's row stands; null in a file whose cells have addresses. */
export const lineOf = (grid: Grid | null, row: number): number | null => grid?.lines?.[row - grid.origin.row] ?? null;

/** Where people find something: a cell's address, or a line of the text. */
export class Places {
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #textOnSheet: boolean;

  /** @param textOnSheet the running text stands on a sheet, where its lines are cells */
  constructor(grids: readonly (Grid | null)[], textOnSheet = false) {
    this.#textOnSheet = textOnSheet;
    this.#grids = new Map(grids.flatMap((grid) => (grid === null ? [] : [[grid.sheet, grid]])));
  }

  lineAt({ sheet, row }: SheetArea): number | null {
    return sheet === TEXT_SHEET && !this.#textOnSheet ? row + 1 : lineOf(this.#grids.get(sheet) ?? null, row);
  }

  say(at: SheetArea, say: Messages): string {
    const line = this.lineAt(at);
    return line === null ? toA1(at) : say.line(line);
  }
}
