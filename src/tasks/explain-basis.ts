/** Gathers what explanations of a sheet's cells rest on; without a mark or any other change in the workbook. */
import { ok, type Result } from "../grid/result";
import type { Language } from "../grid/language";
import type { Workbook } from "../host/workbook";
import { sayBound, sayTarget } from "../target/say-target";
import type { Bound, Target } from "../target/target";
import { analystHere, type Analyst } from "./analysis/analyst";
import { recallCorrections } from "./corrections/kept";
import type { ExplainBasis } from "./explain-cell";
import { guarded } from "./fault";
import { readBeside } from "./read-beside";
import type { CheckReport, TaskFault } from "./tasks";

export { explainCell } from "./explain-cell";

/** @param report of the sheet as it stands now; null where it was not checked, or has changed since */
export const readBasis = (book: Workbook, sheet: string, report: CheckReport | null, analyst: Analyst = analystHere): Promise<Result<ExplainBasis, TaskFault>> =>
  guarded<ExplainBasis>(async () => {
    const grid = await book.read(sheet);
    if (report !== null) return ok({ grid, tables: report.tables, why: null, others: report.dossier.others, claims: report.dossier.claims, run: report });
    const [{ beside }, corrections] = [await readBeside(book, sheet), await recallCorrections(book)];
    return ok({ grid, ...await analyst.glance({ grid, corrections, beside }) });
  });

/** How a text was understood, in plain words. */
export const sayReading = (reading: Target, language: Language): string => sayTarget(reading, language);

/** The number that a worded target comes to, with as many decimals as any figure in the pane. */
export const sayBoundOf = (bound: Bound, language: Language): string =>
  sayBound({ ...bound, value: short(bound.value), ...(bound.high === undefined ? {} : { high: short(bound.high) }) }, language);

const short = (value: number): number => Number(value.toFixed(4));
