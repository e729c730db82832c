import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import { pingxiangSheet } from "../sheets/examples/pingxiang";
import { guarded } from "./fault";
import { freeName } from "./free-name";
import type { TaskFault } from "./tasks";

/** Adds the table of 萍乡 as a new sheet and shows it; gives the sheet's name. No sheet that exists is touched. */
export const showExample = (book: Workbook): Promise<Result<string, TaskFault>> =>
  guarded(async () => {
    const placed = pingxiangSheet();
    const name = freeName(placed.name, (await book.sheets()).map((sheet) => sheet.name));
    const { sheet } = await book.paint({ ...placed, name });
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok(sheet);
  });
