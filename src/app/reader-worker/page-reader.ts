import { readAndPreview } from "../../tasks/import/preview-import";
import type { ImportReader } from "../../tasks/import/source";
import { sourceReader } from "../sources/source-reader";

/** Reads where it is called. What was given up is still read to its end, and not answered. */
export const pageReader: ImportReader = {
  async preview(items, workbook, signal) {
    const preview = await readAndPreview(items, sourceReader, workbook);
    return signal.aborted ? new Promise(() => undefined) : preview;
  },
};
