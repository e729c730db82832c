/** Edits files off the page's own thread: excelize is WebAssembly and takes a second or two. */
import { HostFault } from "../../../host/workbook";
import { pieceCollector, type Piece } from "../../pieces";
import { applyPlan } from "./apply-plan";
import { loadExcelize } from "./load-excelize";
import type { SavePlan } from "./save-plan";

export type SaveAnswer = { readonly bytes: Uint8Array } | { readonly error: string };

const collect = pieceCollector();
/** While the plan comes in. */
const excelize = loadExcelize(new URL("excelize-wasm/excelize.wasm.gz", import.meta.url));
// Said once there is somebody to be told.
excelize.catch(() => undefined);

self.addEventListener("message", ({ data }: MessageEvent<Piece>) => {
  const plan = collect(data);
  // Both ends are of one build: what the page sends is a plan.
  if (plan !== null) void save(plan.whole as SavePlan);
});

async function save(plan: SavePlan): Promise<void> {
  try {
    answer({ bytes: applyPlan(await excelize, plan) });
  } catch (error) {
    answer({ error: error instanceof HostFault ? error.detail ?? error.message : String(error) });
  }
}

function answer(message: SaveAnswer): void {
  self.postMessage(message);
}
