import { HostFault } from "../../../host/workbook";
import { pieceCollector } from "../../pieces";
import { startWorker } from "../../start-worker";
import type { FileBook } from "./file-book";
import type { OpenAnswer, OpenOrder } from "./open.worker";

/** Reads a file in a worker of its own, which ends with it; where there can be none, on the page. Faults: unreadableFile, tooLarge. */
export async function readInWorker(bytes: Uint8Array, name: string): Promise<FileBook> {
  const worker = await startWorker(() => new Worker(new URL("./open.worker.ts", import.meta.url)));
  if (worker === null) {
    const { readFileBook } = await import("./read-file");
    return readFileBook(bytes, name);
  }
  return new Promise<FileBook>((resolve, reject) => {
    const collect = pieceCollector();
    const take = (message: OpenAnswer): void => {
      switch (message.kind) {
        case "ready": return;
        case "fault": return reject(new HostFault(message.code, message.subject, message.detail));
        case "bug": return reject(new Error(message.error));
        case "part": {
          const book = collect(message.piece);
          // Both ends are of one build: what the worker sends is a book.
          if (book !== null) resolve(book.whole as FileBook);
        }
      }
    };
    worker.addEventListener("message", ({ data }: MessageEvent<OpenAnswer>) => take(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage({ bytes, name } satisfies OpenOrder);
  }).finally(() => worker.terminate());
}
