import { contains, overlaps, type Area, type Place } from "../../grid/area";
import { isFormula, type CellContent } from "../../grid/edit";
import type { CellValue, Grid } from "../../grid/grid";
import type { CellStyle, PlacedSheet } from "../../grid/placed-sheet";
import { shownText } from "../xlsx/shown-text";

/** A sheet to begin with: bare contents from A1 on. */
export interface SheetSeed {
  readonly name: string;
  readonly cells?: readonly (readonly CellContent[])[];
  readonly merges?: readonly Area[];
  readonly isProtected?: boolean;
  readonly visible?: boolean;
}

interface MemoryCell {
  content: CellContent;
  style: CellStyle | null;
}

const isPlaced = (seed: SheetSeed | PlacedSheet): seed is PlacedSheet => "columnWidths" in seed;

/** One sheet of the workbook in memory. Formulas are kept and not computed: their value is null. */
export class MemorySheet {
  readonly name: string;
  readonly merges: readonly Area[];
  /** The placed sheet it was painted from, for tests to look at. */
  readonly painted: PlacedSheet | null;
  visible: boolean;
  isProtected: boolean;
  /** By `keyOf` their place. */
  private readonly cells = new Map<number, MemoryCell>();

  constructor(seed: SheetSeed | PlacedSheet) {
    this.name = seed.name;
    this.merges = seed.merges ?? [];
    this.painted = isPlaced(seed) ? seed : null;
    this.visible = isPlaced(seed) ? true : seed.visible ?? true;
    this.isProtected = isPlaced(seed) ? seed.protect ?? false : seed.isProtected ?? false;
    if (isPlaced(seed)) {
      for (const { row, column, content, style } of seed.cells) {
        this.cells.set(keyOf({ row, column }), { content, style: (style === undefined ? null : seed.styles[style]) ?? null });
      }
    } else {
      seed.cells?.forEach((line, row) => line.forEach((content, column) => this.put({ row, column }, content)));
    }
  }

  contentAt(place: Place): CellContent {
    return this.cells.get(keyOf(place))?.content ?? null;
  }

  styleAt(place: Place): CellStyle | null {
    return this.cells.get(keyOf(place))?.style ?? null;
  }

  /** Whether the sheet, protected or not, lets this cell be written. */
  isOpen(place: Place): boolean {
    return !this.isProtected || this.styleAt(place)?.locked === false;
  }

  /** Changes a content and leaves the cell's format alone. */
  put(place: Place, content: CellContent): void {
    this.cells.set(keyOf(place), { content, style: this.styleAt(place) });
  }

  /** The smallest area that holds every content, as Excel's used range of values; null when there is none. */
  usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { content }] of this.cells) {
      if (content === null) continue;
      const { row, column } = placeOf(key);
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  grid(area: Area | null): Grid {
    const { row: top, column: left, rows, columns } = area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const table = <T>(of: (place: Place) => T): T[][] =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => of({ row: top + row, column: left + column })));
    const formulas = table((place) => formulaOf(this.contentAt(place)));
    return {
      sheet: this.name,
      origin: { row: top, column: left },
      values: table((place) => valueOf(this.contentAt(place))),
      texts: table((place) => shownText(valueOf(this.contentAt(place)), this.styleAt(place)?.format)),
      ...(formulas.some((line) => line.some((formula) => formula !== null)) ? { formulas } : {}),
      merges: area === null ? [] : this.merges.filter((merge) => overlaps(merge, area)),
    };
  }

  /** The merge's first cell for a covered place, else the place itself. */
  anchorOf(place: Place): Place {
    return this.merges.find((merge) => contains(merge, place)) ?? place;
  }
}

const valueOf = (content: CellContent): CellValue => (isFormula(content) ? null : content);

const formulaOf = (content: CellContent): string | null => (isFormula(content) ? content.formula : null);

/** So many columns a sheet has; a number finds a cell in half the time a text does. */
const COLUMNS = 16_384;

const keyOf = ({ row, column }: Place): number => row * COLUMNS + column;

const placeOf = (key: number): Place => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });
