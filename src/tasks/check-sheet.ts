import { reviewed } from "../check/review";
import { checkSubject } from "../check/run-rules";
import { rulesOn } from "../check/settings";
import type { Area } from "../grid/area";
import { fail, ok, type Result } from "../grid/result";
import { HostFault, type HostFaultCode, type Workbook } from "../host/workbook";
import type { Mark } from "../grid/mark";
import { marksOf } from "../report/marks";
import { recogniseTable, recogniseTables } from "../table/recognise";
import { guarded } from "./fault";
import { readSurroundings } from "./review/read-workbook";
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
    const { grids, review } = await readSurroundings(book, sheet);
    // The completion table gives baselines, the superior's plan what is asked.
    const others = grids.flatMap((other) => recogniseTables(other));
    const { settings, settingTable } = review;
    const { diagnostics, outcomes, binding } = checkSubject({ subjects: [{ table, grid }], others, claims: [] }, undefined, rulesOn(settings));
    const { open, ...explanations } = reviewed(diagnostics, review, [sheet]);
    const marksFault = await mark(book, marksOf(open, binding));
    return ok({
      table, diagnostics: open, explanations, settings, unreadSettings: settingTable?.unread ?? [],
      outcomes, binding, marked: marksFault === null, marksFault,
    });
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
