/** How ribbon commands ended, for the task pane to tell: it shares the page with them. */
import type { OutcomeSource, TaskOutcome } from "../../tasks/outcome";

export interface CommandOutcomes extends OutcomeSource {
  tell(outcome: TaskOutcome): void;
}

function newOutcomes(): CommandOutcomes {
  const watchers = new Set<(outcome: TaskOutcome) => void>();
  let latest: TaskOutcome | null = null;
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
