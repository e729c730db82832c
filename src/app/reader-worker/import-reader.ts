import { HostFault } from "../../host/workbook";
import type { ImportPreview } from "../../tasks/import/preview";
import type { ImportReader, SourceItem } from "../../tasks/import/source";
import type { WorkbookGrids } from "../../tasks/import/workbook-grids";
import { pieceCollector } from "../../hosts/pieces";
import { startWorker } from "../../hosts/start-worker";
import type { FromWorker, ToWorker } from "./messages";

/** Reads in a worker, so that the page stays alive whatever is read; where there can be none, on the page, which the preview then says. */
export const importReader: ImportReader = {
  async preview(items, workbook, signal) {
    const worker = await startWorker(() => new Worker(new URL("./reader.worker.ts", import.meta.url)));
    if (worker === null) {
      const { pageReader } = await import("./page-reader");
      return { ...await pageReader.preview(items, workbook, signal), heldUpPage: true };
    }
    if (signal.aborted) worker.terminate();
    signal.addEventListener("abort", () => worker.terminate());
    try {
      return await readIn(worker, items, workbook);
    } finally {
      worker.terminate();
    }
  },
};

/** Never settles when the worker is ended. */
function readIn(worker: Worker, items: readonly SourceItem[], workbook: () => Promise<WorkbookGrids>): Promise<ImportPreview> {
  const collect = pieceCollector();
  return new Promise<ImportPreview>((resolve, reject) => {
    const tell = (message: ToWorker): void => worker.postMessage(message);
    const take = async (message: FromWorker): Promise<void> => {
      switch (message.kind) {
        case "ready": return;
        case "askWorkbook": return tell({ kind: "workbook", workbook: await workbook() });
        case "fault": return reject(new HostFault(message.code, message.subject, message.detail));
        case "bug": return reject(new Error(message.error));
        case "part": {
          const preview = collect(message.piece);
          // Both ends are of one build: what the worker sends is a preview.
          if (preview !== null) resolve(preview.whole as ImportPreview);
        }
      }
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => { take(data).catch(reject); });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    tell({ kind: "read", items });
  });
}
