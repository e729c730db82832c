import type { TextOf } from "../define";
import type { textFulfilmentHolds } from "./rule";

const missing = ({ missed, judged, names }: { readonly missed: string; readonly judged: string; readonly names: string }): string =>
  `of the ${judged} indicators that can be judged in the completion table ${missed} missed their targets (${names}${Number(missed) > 3 ? " …" : ""})`;

export const en: TextOf<typeof textFulfilmentHolds> = {
  title: "What the text says of completion agrees with the table",
  why: "Where the text calls the targets reached and the table shows misses, neither the review of the last plan nor the reasons for the misses can be trusted.",
  advice: "Check the completion table; say in the text how many were reached, which were not, and why.",
  inapplicable: { notSaid: "the text does not say whether the plan's targets were reached", noCompletion: "there is no completion table to hold it against" },
  findings: {
    notAll: ({ quote, line, ...facts }) => `Line ${line} says “${quote}”, and ${missing(facts)}.`,
    notDone: ({ quote, line, ...facts }) => `Line ${line} says “${quote}”, and ${missing(facts)}: please check, or give the reason.`,
    countsDoNotAddUp: ({ line, total, done, undone, sum }) => `Line ${line} says that of ${total} indicators ${done} were met and ${undone} were not: that makes ${sum}, not ${total}.`,
    countsDiffer: ({ line, done, undone, ...facts }) => `Line ${line} says that ${done} were met and ${undone} were not, and ${missing(facts)}: please check.`,
    notMostly: ({ quote, line, ...facts }) => `Line ${line} says “${quote}” (mostly reached), and ${missing(facts)}, which is more than that allows: please check, or give the reason.`,
  },
};
