/** Checking a sheet: what is needed is gathered from the workbook, judged by whoever judges, and shown in the workbook. */
import { sameArea, type Area } from "../grid/area";
import type { Mark } from "../grid/mark";
import { fail, ok, type Result } from "../grid/result";
import { HostFault, type HostFaultCode, type Workbook } from "../host/workbook";
import type { Dossier } from "../rules/dossier";
import type { TableCorrection } from "../table/correction";
import { analystHere, type Analyst, type Means } from "./analysis/analyst";
import type { CheckInput, Judgement } from "./analysis/judge-sheet";
import { recallCorrections } from "./corrections/kept";
import { guarded } from "./fault";
import { readBeside } from "./read-beside";
import { keepCheck, recallChecks } from "./review/last-check";
import { today } from "./review/today";
import { goesWithTable, tableMeant } from "./table-meant";
import type { CheckReport, TaskFault } from "./tasks";

export interface CheckRequest {
  /** The sheet to check; the one in view where left out, or the table that it goes with (see `tableMeant`). */
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
  /** The check is only shown, as an example is: the next one is not compared with it. */
  readonly passing?: boolean;
}

/** Who judges, how that is followed, and how it is given up: then it never settles. */
export interface CheckMeans extends Means {
  readonly analyst: Analyst;
}

/**
 * Recognises the indicator tables, runs every rule, judges the binding indicators and lights them up on the sheet.
 * A sheet that refuses marks (it is protected) is still checked; the report says that it was not marked.
 */
export const checkSheet = (book: Workbook, request: CheckRequest = {}, { analyst, ...means }: CheckMeans = { analyst: analystHere }): Promise<Result<CheckReport, TaskFault>> =>
  guarded(async () => {
    const input = await gather(book, request);
    if (request.sheet === undefined && goesWithTable(input.grid)) {
      const meant = await tableMeant(book, input.grid.sheet, analyst);
      if (!meant.ok || meant.value !== input.grid.sheet) return meant.ok ? checkSheet(book, { ...request, sheet: meant.value }, { analyst, ...means }) : meant;
    }
    const judged = await analyst.check(input, means);
    if (!judged.ok) return fail({ kind: "noTable", sheet: input.grid.sheet, why: judged.fault });
    if (!request.following && !request.passing) await keepCheck(book, judged.value.keep);
    return ok(reportOf(judged.value, await showMarks(book, judged.value.marks, request)));
  });

async function gather(book: Workbook, { sheet: asked, area, correction }: CheckRequest): Promise<CheckInput> {
  const sheet = asked ?? (await book.selection()).sheet;
  const grid = await book.read(area === undefined ? sheet : { sheet, ...area });
  return {
    grid, correction: correction ?? null,
    corrections: await recallCorrections(book),
    ...await readBeside(book, sheet),
    before: await recallChecks(book),
    on: today(),
  };
}

type Marking = Pick<CheckReport, "marks" | "marked" | "marksFault">;

function reportOf(judgement: Judgement, marking: Marking): CheckReport {
  const { tables, others, claims, text, diagnostics, explanations, since, on, settings, unreadSettings, unread, outcomes, binding } = judgement;
  const [table] = tables;
  if (table === undefined) throw new Error("a sheet without a table was judged");
  const dossier: Dossier = { subjects: tables.map((each) => ({ table: each, grid: null })), others, claims };
  return { table, tables, dossier, text, diagnostics, explanations, since, on, settings, unreadSettings, unread, outcomes, binding, ...marking };
}

async function showMarks(book: Workbook, marks: readonly Mark[], { following, leaveMarks = false }: CheckRequest): Promise<Marking> {
  if (following && (leaveMarks || (following.marked && sameMarks(following.marks, marks)))) {
    return { marks: following.marks, marked: following.marked, marksFault: following.marksFault };
  }
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
