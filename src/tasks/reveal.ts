import type { SheetArea } from "../grid/area";
import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import { guarded } from "./fault";
import type { TaskFault } from "./tasks";

/** Brings a cell into view and selects it. */
export const reveal = (book: Workbook, at: SheetArea): Promise<Result<null, TaskFault>> =>
  guarded(async () => {
    await book.reveal(at);
    return ok(null);
  });
