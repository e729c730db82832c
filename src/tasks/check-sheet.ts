import { reviewed } from "../check/review";
import { mergeRuns } from "../check/merge-runs";
import { checkDossier } from "../check/run-rules";
import { rulesOn } from "../check/rules-on";
import { sameArea, type Area } from "../grid/area";
import { fail, ok, type Result } from "../grid/result";
import { HostFault, type HostFaultCode, type Workbook } from "../host/workbook";
import type { Mark } from "../grid/mark";
import { marksOf } from "../report/marks";
import type { Dossier } from "../rules/dossier";
import type { TableCorrection } from "../table/correction";
import { correctionsOf } from "./corrections/standing";
import { guarded } from "./fault";
import { recognised } from "./recognised";
import { keepCheck, sinceLast } from "./review/last-check";
import { readSurroundings } from "./review/read-workbook";
import { reuse, sameList } from "./review/reuse";
import { today } from "./review/today";
import type { CheckReport, TaskFault } from "./tasks";

export interface CheckRequest {
  /** The sheet to check; the one in view where left out. */
  readonly sheet?: string;
  /** A part of it; the used part where left out. */
  readonly area?: Area;
  /** What a person has set right in how the sheet's tables are recognised; what the workbook keeps of it where left out. */
  readonly correction?: TableCorrection;
  /**
   * The result that is on the screen, when a sheet is checked again after a change: marks that are the same are not
   * painted anew, and the check to compare with stays the last one that was asked for.
   */
  readonly following?: CheckReport;
  /** With `following`: nothing at all is written, since some builds of Excel forget what can be undone at every change by an add-in. */
  readonly leaveMarks?: boolean;
}

/**
 * Recognises the indicator tables, runs every rule, judges the binding indicators and lights them up on the sheet.
 * A sheet that refuses marks (it is protected) is still checked; the report says that it was not marked.
 */
export const checkSheet = (book: Workbook, { following, leaveMarks = false, ...request }: CheckRequest = {}): Promise<Result<CheckReport, TaskFault>> =>
  guarded(async () => {
    const sheet = request.sheet ?? (await book.selection()).sheet;
    const grid = await book.read(request.area === undefined ? sheet : { sheet, ...request.area });
    const kept = await correctionsOf(book);
    const correction = request.correction ?? kept(grid);
    const { tables: ofSheet, why } = recognised(book, { grid, correction }, "whole");
    const [table] = ofSheet;
    if (table === undefined) return fail({ kind: "noTable", sheet, why: why ?? { code: "noHeader" } });

    const { grids, sheets, review } = await readSurroundings(book, sheet);
    // A completion table on another sheet gives baselines, the superior's plan what is asked.
    const others = grids.flatMap((other) => recognised(book, { grid: other, correction: kept(other) }, "whole").tables);
    const { settings, settingTable } = review;
    // A table that is used again was recognised in a grid that holds the same.
    const { dossier, diagnostics, outcomes, binding } = reuse(book, "run", [ofSheet.length, JSON.stringify(settings), ...ofSheet, ...others], sameList, () => {
      const together: Dossier = { subjects: ofSheet.map((each) => ({ table: each, grid })), others, claims: [] };
      return { dossier: together, ...mergeRuns(checkDossier(together, undefined, rulesOn(settings)).tables) };
    });
    const { open, ...explanations } = reviewed(diagnostics, review, [sheet], sheets);
    const found = [...open, ...explanations.explained.map(({ diagnostic }) => diagnostic)];
    const since = await sinceLast(book, sheet, found);
    const on = today();
    if (!following) await keepCheck(book, sheet, found, on);
    const marking = following && leaveMarks ? following : await markAnew(book, marksOf(open, binding), following);
    return ok({
      table, tables: ofSheet, dossier, diagnostics: open, explanations, since, on, settings, unreadSettings: settingTable?.unread ?? [], outcomes, binding,
      marks: marking.marks, marked: marking.marked, marksFault: marking.marksFault,
    });
  });

type Marking = Pick<CheckReport, "marks" | "marked" | "marksFault">;

async function markAnew(book: Workbook, marks: readonly Mark[], shown?: Marking): Promise<Marking> {
  if (shown?.marked && sameMarks(shown.marks, marks)) return shown;
  const marksFault = await mark(book, marks);
  return { marks, marked: marksFault === null, marksFault };
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every(({ at, tone }, index) => {
    const other = b[index];
    return other !== undefined && other.tone === tone && other.at.sheet === at.sheet && sameArea(other.at, at);
  });

/** Puts new marks in the place of the old ones; gives the host's reason where it will not. */
async function mark(book: Workbook, marks: readonly Mark[]): Promise<HostFaultCode | null> {
  try {
    await book.clearMarks();
    await book.show(marks);
    return null;
  } catch (error) {
    if (error instanceof HostFault && error.code === "sheetProtected") return error.code;
    throw error;
  }
}
