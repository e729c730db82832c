import { HostFault } from "../../../host/workbook";
import { piecesOf } from "../../pieces";
import { inSlices } from "../../slices";
import type { SavePlan } from "./save-plan";
import type { SaveAnswer } from "./save.worker";

/** Carries a plan out in a worker of its own, which ends with it. Fault: unexpected. */
export function saveInWorker(plan: SavePlan): Promise<Uint8Array> {
  const worker = new Worker(new URL("./save.worker.ts", import.meta.url));
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<SaveAnswer>) => {
      if ("bytes" in data) resolve(data.bytes);
      else reject(new HostFault("unexpected", null, data.error));
    });
    worker.addEventListener("error", (event) => reject(new HostFault("unexpected", null, event.message)));
    inSlices(hand(worker, plan)).catch(reject);
  }).finally(() => worker.terminate());
}

function* hand(worker: Worker, plan: SavePlan): Generator<void, void> {
  for (const piece of piecesOf(plan)) {
    worker.postMessage(piece);
    yield;
  }
}
