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
  /** By "row,column". */
  private readonly cells = new Map<string, MemoryCell>();

  constructor(seed: SheetSeed | PlacedSheet) {
    this.name = seed.name;
    this.merges = seed.merges ?? [];
    this.painted = isPlaced(seed) ? seed : null;
    this.visible = isPlaced(seed) ? true : seed.visible ?? true;
    this.isProtected = isPlaced(seed) ? seed.protect ?? false : seed.isProtected ?? false;
    if (isPlaced(seed)) {
      for (const { row, column, content, style } of seed.cells) {
        this.cells.set(`${row},${column}`, { content, style: (style === undefined ? null : seed.styles[style]) ?? null });
      }
    } else {
      seed.cells?.forEach((line, row) => line.forEach((content, column) => this.put({ row, column }, content)));
    }
  }

  contentAt({ row, column }: Place): CellContent {
    return this.cells.get(`${row},${column}`)?.content ?? null;
  }

  styleAt({ row, column }: Place): CellStyle | null {
    return this.cells.get(`${row},${column}`)?.style ?? null;
  }

  /** Whether the sheet, protected or not, lets this cell be written. */
  isOpen(place: Place): boolean {
    return !this.isProtected || this.styleAt(place)?.locked === false;
  }

  /** Changes a content and leaves the cell's format alone. */
  put(place: Place, content: CellContent): void {
    this.cells.set(`${place.row},${place.column}`, { content, style: this.styleAt(place) });
  }

  /** The smallest area that holds every content, as Excel's used range of values; null when there is none. */
  usedArea(): Area | null {
    const places = [...this.cells].flatMap(([key, { content }]) => (content === null ? [] : [placeOf(key)]));
    if (places.length === 0) return null;
    const rows = places.map(({ row }) => row);
    const columns = places.map(({ column }) => column);
    const [row, column] = [least(rows), least(columns)];
    return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
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

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);

const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

function placeOf(key: string): Place {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
