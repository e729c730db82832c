/** A sheet as data: what it holds and what its cells are for, before anything has a place. JSON-safe. */
import type { CellValue } from "../grid/grid";
import type { Tone } from "../grid/mark";
import type { PrintSetup } from "../grid/placed-sheet";

export interface SheetSpec {
  readonly name: string;
  readonly title: string;
  /** A line under the title, e.g. who fills the sheet in and when. */
  readonly subtitle: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** What the drop-downs offer; columns name them. They stand right of the table and are not printed. */
  readonly lists: readonly ListSpec[];
  readonly conditions: readonly ConditionSpec[];
  /** Lines under the table, the first one being their heading. */
  readonly notes: readonly string[];
  readonly print: Pick<PrintSetup, "paper" | "orientation" | "footer">;
  readonly paths?: PathChartsSpec;
}

/** Line charts under the notes, one for each of some rows: the row's figures beside the straight line they should follow. */
export interface PathChartsSpec {
  readonly heading: string;
  /** Names of the two lines. */
  readonly figures: string;
  readonly line: string;
  /** Columns of the figures, neighbours of each other. */
  readonly columns: readonly string[];
  /** What stands under each figure: "2020年". */
  readonly labels: readonly string[];
  /** Where the straight line is at each figure; {key} placeholders as in formulas. */
  readonly formulas: readonly string[];
  /** Indexes of the rows that have a chart, and its title. */
  readonly rows: readonly { readonly index: number; readonly title: string }[];
}

export interface ColumnSpec {
  readonly key: string;
  readonly title: string;
  /** Stands over the titles of all neighbours of the same group, in a row of its own. */
  readonly group?: string;
  /** `input`: the title is to be written over. A key: the title is always that of the other column. */
  readonly titled?: "input" | { readonly as: string };
  /** In characters; a Chinese one counts as two. */
  readonly width: number;
  /** `label`: given with the sheet. `input`: a person fills it in. `computed`: a formula. */
  readonly kind: "label" | "input" | "computed";
  readonly align: "left" | "center";
  /** Lines of text to leave room for, where a person writes sentences or a formula gives some. */
  readonly lines?: number;
  /** The value stands in the first of its rows; the empty cells under it are merged with it. */
  readonly merged?: true;
  /** Sub-indicators are indented here. */
  readonly indented?: true;
  /** Decimals shown beyond the row's own, for numbers; absent for texts. */
  readonly extraDecimals?: number;
  /** Format of the column's numbers where it is not the row's. */
  readonly format?: string;
  /** With {key} for the cell of that column in the same row, {^key} for its header, "=" included. A row may have another. */
  readonly formula?: string;
  readonly input?: InputSpec;
  /** The column stays in view when the sheet is scrolled to the right. */
  readonly frozen?: true;
  /** On the screen only. Such columns come last. */
  readonly printed?: false;
}

/** What may be put in, and the sentence that says so. */
export interface InputSpec {
  readonly rule:
    | { readonly kind: "list"; readonly list: string }
    /** With {key} placeholders, as in formulas. */
    | { readonly kind: "formula"; readonly formula: string };
  readonly strict: boolean;
  readonly title: string;
  readonly message: string;
}

export interface RowSpec {
  /** By column key; what is absent is an empty cell. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** 其中: part of the indicator above. */
  readonly isSub: boolean;
  /** Of the row's figures. */
  readonly decimals: number;
  /** This row's own formulas and input rules, by column key. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, InputSpec>>;
}

export interface ListSpec {
  readonly id: string;
  readonly title: string;
  readonly values: readonly string[];
}

/** Cells of a column take a tone where the formula holds; {key} placeholders as in formulas. */
export interface ConditionSpec {
  readonly column: string;
  readonly formula: string;
  readonly tone: Tone;
}
