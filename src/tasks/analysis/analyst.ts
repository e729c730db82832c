import type { Result } from "../../grid/result";
import type { MadeReport, ReportOrder } from "../review/make-report";
import type { NoTable } from "../../table/table";
import type { CheckInput, Judgement } from "./judge-sheet";
import type { Glance, GlanceInput } from "./glance";
import type { BaselineInput, BaselineOrigins, ReadingInput, SheetReading } from "./table-reading";

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
  /** Judges a sheet. A check that was given up never settles. */
  check(input: CheckInput, signal?: AbortSignal): Promise<Result<Judgement, NoTable>>;
  /** Words a check as a file that goes back to whoever sent the table. */
  report(order: ReportOrder): Promise<MadeReport>;
}

/** Works where it is called. Recognition, and the rules, are loaded when they are first wanted. */
export const analystHere: Analyst = {
  read: async (input) => (await import("./table-reading")).readTable(input),
  baselines: async (input) => (await import("./table-reading")).originsOf(input),
  glance: async (input) => (await import("./glance")).glanceAt(input),
  check: async (input) => (await import("./judge-sheet")).judgeSheet(input),
  report: async (order) => (await import("../review/make-report")).makeReport(order),
};
