/** Reads and previews what is imported off the page's own thread; one worker reads once and is ended by the page. */
import { HostFault } from "../../host/workbook";
import { readAndPreview } from "../../tasks/import/preview-import";
import type { SourceItem } from "../../tasks/import/source";
import type { WorkbookGrids } from "../../tasks/import/workbook-grids";
import { sourceReader } from "../sources/source-reader";
import { piecesOf } from "../../hosts/pieces";
import type { FromWorker, ToWorker } from "./messages";

let takeWorkbook: (workbook: WorkbookGrids) => void = () => undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "workbook") takeWorkbook(data.workbook);
  else void read(data.items);
});
tell({ kind: "ready" });

async function read(items: readonly SourceItem[]): Promise<void> {
  try {
    const preview = await readAndPreview(items, sourceReader, askWorkbook);
    for (const piece of piecesOf(preview)) tell({ kind: "part", piece });
  } catch (error) {
    tell(error instanceof HostFault ? { kind: "fault", code: error.code, subject: error.subject, detail: error.detail } : { kind: "bug", error: String(error) });
  }
}

function askWorkbook(): Promise<WorkbookGrids> {
  const answer = new Promise<WorkbookGrids>((resolve) => { takeWorkbook = resolve; });
  tell({ kind: "askWorkbook" });
  return answer;
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}
