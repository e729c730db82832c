import type { JudgedMessages } from "./messages";

export const en: JudgedMessages = {
  short: "Status: how far it has come. Risk: whether it will get there",
  parts: [
    { term: "Status", said: "Completion beside time progress: within 10 points is “on track”, more above is “ahead”, more below “behind”; worse than the baseline is “going backwards”; a value that meets the target is “met”." },
    { term: "Risk", said: "Of binding indicators only. High: behind, going backwards, projected to miss, or needing a pace far above the one before. Watch: nothing to compare with, and no great change needed. “Under control” only where data support it." },
    { term: "Facts", said: "Completion, time progress, gap and yearly changes are worked out of the table's own numbers, which are given with the reasons." },
    { term: "Conventions", said: "The ±10 points and the classes of risk are this tool's convention, no official standard. “Cannot be judged” means that data are missing, not that there is no risk." },
  ],
};
