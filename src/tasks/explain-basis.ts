/** Gathers what explanations of a sheet's cells rest on; without a mark or any other change in the workbook. */
import { checkSubject } from "../check/run-rules";
import { rulesOn } from "../check/rules-on";
import { ok, type Result } from "../grid/result";
import type { Language } from "../grid/language";
import type { Workbook } from "../host/workbook";
import { sayBound, sayTarget } from "../target/say-target";
import type { Bound, Target } from "../target/target";
import { correctionsOf } from "./corrections/standing";
import type { ExplainBasis } from "./explain-cell";
import { guarded } from "./fault";
import { recognised } from "./recognised";
import { readReview } from "./review/read-workbook";
import { otherTables } from "./sheet-reading";
import type { CheckReport, TaskFault } from "./tasks";

export { explainCell } from "./explain-cell";

/** Longer sheets are not checked by the way: their rules take too long for a glance at one cell. */
const ROWS_AT_MOST = 1500;

/** @param report of the sheet as it stands now; null where it was not checked, or has changed since */
export const readBasis = (book: Workbook, sheet: string, report: CheckReport | null): Promise<Result<ExplainBasis, TaskFault>> =>
  guarded<ExplainBasis>(async () => {
    const grid = await book.read(sheet);
    const others = await otherTables(book, sheet);
    if (report !== null) return ok({ grid, tables: report.tables, why: null, others, run: report });
    const correction = (await correctionsOf(book))(grid);
    const { tables, why } = recognised(book, { grid, correction }, "whole");
    const [table] = tables;
    if (table === undefined) return ok({ grid, tables, others, run: null, why });
    if (grid.texts.length > ROWS_AT_MOST) return ok({ grid, tables, others, run: null, why: null });
    const { settings } = await readReview(book);
    const run = checkSubject({ subjects: [{ table, grid }], others: [...tables.slice(1), ...others], claims: [] }, undefined, rulesOn(settings));
    return ok({ grid, tables, others, run, why: null });
  });

/** How a text was understood, in plain words. */
export const sayReading = (reading: Target, language: Language): string => sayTarget(reading, language);

/** The number that a worded target comes to, short. */
export const sayBoundOf = (bound: Bound, language: Language): string => sayBound(bound, language);
