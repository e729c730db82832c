import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import type { ImportPreview } from "./preview";
import type { ImportReader, SourceItem } from "./source";
import { hasTextSheet } from "./source-text";
import { workbookGrids } from "./workbook-grids";

/**
 * Reads what a person chose together and previews it, with what the workbook's own tables can lend. Writes nothing.
 * @param signal gives the reading up, which then never ends
 */
export const openImport = (reader: ImportReader, items: readonly SourceItem[], book: Workbook, signal: AbortSignal): Promise<Result<ImportPreview, TaskFault>> =>
  guarded(async () => {
    const preview = await reader.preview(items, () => workbookGrids(book), signal);
    return ok({ ...preview, hasTextSheet: await hasTextSheet(book) });
  });
