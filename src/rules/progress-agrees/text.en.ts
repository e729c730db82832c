import type { TextOf } from "../define";
import type { progressAgrees } from "./rule";

export const en: TextOf<typeof progressAgrees> = {
  title: "Completion and verdict agree with the figures",
  why: "A completion or a verdict that the row's own baseline, actual and target contradict makes the evaluation worthless.",
  advice: "Work the completion out again as the table does, and reword the verdict by the figures; or correct the figures.",
  inapplicable: { noColumn: "the table has no column of completions or verdicts" },
  findings: {
    completionDiffers: ({ name, raw, computed, actual, target }) => `“${name}” is given a completion of ${raw}; reckoned as in the table's other rows, ${actual} and the target “${target}” make ${computed}%.`,
    saidMet: ({ name, said, actual, target }) => `“${name}” is marked “${said}”, and yet ${actual} does not reach the target “${target}”.`,
    saidOnTrack: ({ name, said, actual, baseline, target }) => `“${name}” is marked “${said}”, and yet ${actual} is worse than the baseline ${baseline} (target “${target}”).`,
    saidAhead: ({ name, said, completion, time }) => `“${name}” is marked “${said}”, and yet its completion of ${completion}% is behind the time progress of ${time}%.`,
    saidBehind: ({ name, said, actual, target }) => `“${name}” is marked “${said}”, and yet ${actual} reaches the target “${target}”.`,
  },
};
