import { checkSubject } from "../check/run-rules";
import type { Area } from "../grid/area";
import { fail, ok, type Result } from "../grid/result";
import { HostFault, type HostFaultCode, type Workbook } from "../host/workbook";
import type { Mark } from "../grid/mark";
import { marksOf } from "../report/marks";
import { recogniseTable, recogniseTables } from "../table/recognise";
import type { IndicatorTable } from "../table/table";
import { guarded } from "./fault";
import type { CheckReport, TaskFault } from "./tasks";

export interface CheckRequest {
  /** The sheet to check; the one in view where left out. */
  readonly sheet?: string;
  /** A part of it; the used part where left out. */
  readonly area?: Area;
}

/**
 * Recognises the indicator table, runs every rule, judges the binding indicators and lights them up on the sheet.
 * A sheet that refuses marks (it is protected) is still checked; the report says that it was not marked.
 */
export const checkSheet = (book: Workbook, request: CheckRequest = {}): Promise<Result<CheckReport, TaskFault>> =>
  guarded(async () => {
    const sheet = request.sheet ?? (await book.selection()).sheet;
    const grid = await book.read(request.area === undefined ? sheet : { sheet, ...request.area });
    const recognised = recogniseTable(grid);
    if (!recognised.ok) return fail({ kind: "noTable", sheet, why: recognised.fault });

    const table = recognised.value;
    const others = await otherTables(book, sheet);
    const { diagnostics, outcomes, binding } = checkSubject({ subjects: [{ table, grid }], others, claims: [] });
    const marksFault = await mark(book, marksOf(diagnostics, binding));
    return ok({ table, diagnostics, outcomes, binding, marked: marksFault === null, marksFault });
  });

/** Tables of the other visible sheets: the completion table gives baselines, the superior's plan what is asked. */
async function otherTables(book: Workbook, own: string): Promise<readonly IndicatorTable[]> {
  const tables: IndicatorTable[] = [];
  for (const { name, visible } of await book.sheets()) {
    if (visible && name !== own) tables.push(...recogniseTables(await book.read(name)));
  }
  return tables;
}

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
