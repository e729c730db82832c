/** Unpacks and reads one .xlsx file off the page's own thread, and hands over what it holds in pieces. */
import { HostFault, type HostFaultCode } from "../../../host/workbook";
import { piecesOf, type Piece } from "../../pieces";
import { readFileBook } from "./read-file";

export interface OpenOrder {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type OpenAnswer =
  /** The worker's script runs. */
  | { readonly kind: "ready" }
  /** Of the FileBook. */
  | { readonly kind: "part"; readonly piece: Piece }
  | { readonly kind: "fault"; readonly code: HostFaultCode; readonly subject: string | null; readonly detail: string | null }
  /** Anything else that was thrown. */
  | { readonly kind: "bug"; readonly error: string };

self.addEventListener("message", ({ data }: MessageEvent<OpenOrder>) => void read(data));
answer({ kind: "ready" });

async function read({ bytes, name }: OpenOrder): Promise<void> {
  try {
    for (const piece of piecesOf(await readFileBook(bytes, name))) answer({ kind: "part", piece });
  } catch (error) {
    answer(error instanceof HostFault ? { kind: "fault", code: error.code, subject: error.subject, detail: error.detail } : { kind: "bug", error: String(error) });
  }
}

function answer(message: OpenAnswer): void {
  self.postMessage(message);
}
