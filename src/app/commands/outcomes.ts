/** How ribbon commands ended, for the task pane to tell: it shares the page with them. */
import type { Result } from "../../grid/result";
import type { CheckReport, InsertedTemplate, TaskFault } from "../../tasks/tasks";

export type CommandOutcome =
  | { readonly command: "insertTemplate"; readonly result: Result<InsertedTemplate, TaskFault> }
  | { readonly command: "checkSheet"; readonly result: Result<CheckReport, TaskFault> }
  | { readonly command: "clearMarks"; readonly result: Result<null, TaskFault> };

export interface CommandOutcomes {
  /** The last one, for a pane that opens after it; null before the first. */
  last(): CommandOutcome | null;
  /** Calls back on each further one until the returned function is called. */
  watch(callback: (outcome: CommandOutcome) => void): () => void;
  tell(outcome: CommandOutcome): void;
}

function newOutcomes(): CommandOutcomes {
  const watchers = new Set<(outcome: CommandOutcome) => void>();
  let latest: CommandOutcome | null = null;
  return {
    last: () => latest,
    watch: (callback) => {
      watchers.add(callback);
      return () => { watchers.delete(callback); };
    },
    tell: (outcome) => {
      latest = outcome;
      for (const callback of watchers) callback(outcome);
    },
  };
}

export const commandOutcomes: CommandOutcomes = newOutcomes();
