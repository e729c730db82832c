import type { Result } from "../grid/result";
import type { CheckReport, InsertedTemplate, TaskFault } from "./tasks";

/** How a task ended that was started outside the pane, e.g. by a button of the ribbon. */
export type TaskOutcome =
  | { readonly command: "insertTemplate"; readonly result: Result<InsertedTemplate, TaskFault> }
  | { readonly command: "checkSheet"; readonly result: Result<CheckReport, TaskFault> }
  | { readonly command: "clearMarks"; readonly result: Result<null, TaskFault> };

/** Where the pane hears of such tasks. */
export interface OutcomeSource {
  /** The last one, for a pane that opens after it; null before the first. */
  last(): TaskOutcome | null;
  /** Calls back on each further one until the returned function is called. */
  watch(callback: (outcome: TaskOutcome) => void): () => void;
}
