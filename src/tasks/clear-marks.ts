import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import { guarded } from "./fault";
import type { TaskFault } from "./tasks";

/** Takes every mark of ours off the workbook, which then looks exactly as before the check. */
export const clearMarks = (book: Workbook): Promise<Result<null, TaskFault>> =>
  guarded(async () => {
    await book.clearMarks();
    return ok(null);
  });
