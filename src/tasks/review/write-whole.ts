import { toA1 } from "../../grid/area";
import type { Edit } from "../../grid/edit";
import { fail, ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import type { TaskFault } from "../tasks";

/** Writes edits of one sheet and gives its name; cells that somebody changed in the meantime are left and named. */
export async function writeWhole(book: Workbook, sheet: string, edits: readonly Edit[]): Promise<Result<string, TaskFault>> {
  const { stale } = await book.write(edits);
  if (stale.length === 0) return ok(sheet);
  return fail({ kind: "changedMeanwhile", sheet, cells: stale.map(({ edit }) => toA1(edit.at)) });
}
