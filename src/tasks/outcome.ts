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

/** What the pane is asked to do from outside, e.g. by the menu of a cell. */
export type PaneWish =
  /** 解释此单元格: of the cell that is selected. */
  | { readonly kind: "explainCell" };

/** Where the pane hears of wishes. */
export interface WishSource {
  /** Hands over a wish that nobody has heard yet, once: a pane that opens because of it asks for it; null when there is none. */
  take(): PaneWish | null;
  /** Calls back on each further one until the returned function is called. A wish that somebody heard is not kept. */
  watch(callback: (wish: PaneWish) => void): () => void;
}
