import type { Area, Place } from "./area";
import type { CellContent } from "./edit";
import type { Tone } from "./mark";

/**
 * A sheet that is fully worked out: every host can paint it without a decision of its own.
 * Positions are the sheet's; sizes are in characters (a Chinese character counts as two) and points.
 */
export interface PlacedSheet {
  readonly name: string;
  readonly cells: readonly PlacedCell[];
  /** Looks by id; cells and areas name them. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly Area[];
  /** Width of each column in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need one of their own. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly validations: readonly PlacedValidation[];
  readonly conditions: readonly PlacedCondition[];
  readonly names: readonly PlacedName[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze: Place | null;
  readonly print: PrintSetup | null;
  /** A host that draws none says so in `Painted.leftOut`. */
  readonly charts?: readonly PlacedChart[];
  /** Only cells whose style says `locked: false` can be changed, until a person takes the protection off: it has no password. */
  readonly protect?: true;
}

/** A chart of lines, or of lying bars; everything else about its look is the host's. */
export interface PlacedChart {
  /** A bar for each number and beside it those of the other series, the first label on top. Lines when absent. */
  readonly kind?: "bars";
  readonly title: string;
  /** The cells it covers. */
  readonly place: Area;
  /** What stands along the axis. */
  readonly labels: Area;
  /** Each a line through the numbers of a row, or bars for those of a column; an empty cell is a gap. */
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine {
  readonly name: string;
  readonly values: Area;
  /** A path that ought to be followed, not one that was measured. */
  readonly dashed: boolean;
}

export interface PlacedCell extends Place {
  readonly content: CellContent;
  readonly style?: string;
}

export interface CellStyle {
  /** Excel number format code, e.g. "0.00", "@". */
  readonly format?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: boolean;
  /** False for input cells of a protected sheet. */
  readonly locked?: boolean;
}

/** What may be put into the cells of `area`; words are already in the reader's language. */
export interface PlacedValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "listFrom"; readonly formula: string }
    | { readonly kind: "number"; readonly min: number | null; readonly max: number | null }
    | { readonly kind: "formula"; readonly formula: string };
  /** `stop` refuses other input, `warn` asks. */
  readonly strict: boolean;
  readonly title: string;
  readonly message: string;
}

/** Cells of `area` take the look of `tone` where the formula (written for the area's first cell) holds. */
export interface PlacedCondition {
  readonly area: Area;
  readonly formula: string;
  readonly tone: Tone;
}

export interface PlacedName {
  readonly name: string;
  /** "='sheet'!$A$1:$A$3" */
  readonly refersTo: string;
}

export interface PrintSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the top of every page. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  readonly area: Area;
  readonly fitToWidth: boolean;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** With Excel's codes, e.g. "第 &P 页，共 &N 页". */
  readonly footer: string;
}
