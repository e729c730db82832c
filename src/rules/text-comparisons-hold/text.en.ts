import type { TextOf } from "../define";
import type { textComparisonsHold } from "./rule";

export const en: TextOf<typeof textComparisonsHold> = {
  title: "Comparisons in the text agree with the figures",
  why: "“Better than the nation” sums up what was achieved; against the plan's own figures it makes readers doubt the rest.",
  advice: "Check figure and year; reword the sentence, or name the indicators that are not better.",
  inapplicable: { noComparisons: "the text compares nothing with the national average" },
  findings: {
    notSo: ({ quote, line, indicator, year, value, national, unit, source }) => `Line ${line} says “${quote}”, but “${indicator}” was ${value} ${unit} in ${year}, and the nation's ${national} ${unit} (${source}).`,
  },
};
