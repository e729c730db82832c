/** Edits files off the page's own thread: excelize is WebAssembly and takes a second or two. */
import { HostFault } from "../../../host/workbook";
import { applyPlan, type Excelize } from "./apply-plan";
import { loadExcelize } from "./load-excelize";
import type { SavePlan } from "./save-plan";

export type SaveAnswer = { readonly bytes: Uint8Array } | { readonly error: string };

let excelize: Promise<Excelize> | null = null;

self.addEventListener("message", ({ data }: MessageEvent<SavePlan>) => {
  excelize ??= loadExcelize(new URL("excelize-wasm/excelize.wasm.gz", import.meta.url));
  excelize.then((library) => applyPlan(library, data)).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ error: error instanceof HostFault ? error.detail ?? error.message : String(error) }),
  );
});

function answer(message: SaveAnswer): void {
  self.postMessage(message);
}
