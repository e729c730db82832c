import type { PlacedSheet } from "../../grid/placed-sheet";
import type { Result } from "../../grid/result";
import type { ColumnOrder } from "../fill-column/column-for";
import type { ColumnPlan } from "../fill-column/plan-column";
import type { MadeReport, ReportOrder } from "../review/make-report";
import type { NoTable } from "../../table/table";
import type { CheckInput, Judgement } from "./judge-sheet";
import type { Glance, GlanceInput } from "./glance";
import type { ChartOrder, ResultsOrder, ShownSummary, SummaryOrder } from "./products";
import type { BaselineInput, BaselineOrigins, ReadingInput, SheetReading } from "./table-reading";

/** How far long work has come. */
export interface Progress {
  /** What is counted: sheets that were recognised, rows that were judged. */
  readonly of: "sheets" | "rows";
  readonly done: number;
  readonly all: number;
}

/** How long work is followed, and given up: what was given up never settles. */
export interface Means {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Whoever works out what cells mean. What is asked and what is answered is plain data, so that it can be done where it
 * holds nobody up: in a worker, where the app brings one.
 */
export interface Analyst {
  /** What a sheet is taken for. */
  read(input: ReadingInput): Promise<SheetReading>;
  /** Where the baselines of its table come from. */
  baselines(input: BaselineInput): Promise<BaselineOrigins>;
  /** What explanations of a sheet's cells rest on. */
  glance(input: GlanceInput): Promise<Glance>;
  /** Judges a sheet. */
  check(input: CheckInput, means?: Means): Promise<Result<Judgement, NoTable>>;
  /** What a column of formulas beside its table would show. */
  column(order: ColumnOrder): Promise<Result<ColumnPlan, NoTable>>;
  /** How the indicators of a check stand together, as far as a pane shows it. */
  summary(order: SummaryOrder): Promise<ShownSummary>;
  /** The same whole, as a sheet with a chart. */
  chart(order: ChartOrder, means?: Means): Promise<PlacedSheet>;
  /** A check's results as a sheet. */
  results(order: ResultsOrder, means?: Means): Promise<PlacedSheet>;
  /** Words a check as a file that goes back to whoever sent the table. */
  report(order: ReportOrder, means?: Means): Promise<MadeReport>;
}

/** Works where it is called. Recognition, and the rules, are loaded when they are first wanted. */
export const analystHere: Analyst = {
  read: async (input) => (await import("./table-reading")).readTable(input),
  baselines: async (input) => (await import("./table-reading")).originsOf(input),
  glance: async (input) => (await import("./glance")).glanceAt(input),
  check: async (input, means) => (await import("./judge-sheet")).judgeSheet(input, means?.onProgress),
  column: async (order) => (await import("../fill-column/column-for")).columnFor(order),
  summary: async (order) => (await import("./products")).shownSummary(order),
  chart: async (order) => (await import("./products")).chartSheet(order),
  results: async (order) => (await import("./products")).resultsSheet(order),
  report: async (order) => (await import("./products")).makeReport(order),
};
