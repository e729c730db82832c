import type { Batch } from "./wire";

/** What the client has asked of the host. */
export class Requests {
  /** Batches sent: one a context.sync that had something to say. */
  syncs = 0;
  /** Actions in them. */
  actions = 0;
  /** Bytes of the largest. */
  largest = 0;

  count(batch: Batch): void {
    this.syncs += 1;
    this.actions += batch.Actions.length;
    this.largest = Math.max(this.largest, Buffer.byteLength(JSON.stringify(batch)));
  }

  reset(): void {
    [this.syncs, this.actions, this.largest] = [0, 0, 0];
  }
}
