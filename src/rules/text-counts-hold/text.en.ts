import type { TextOf } from "../define";
import type { textCountsHold } from "./rule";

/** Rows of which the table does not say it. */
const unsaid = (open: string): string => (open === "0" ? "" : `, and leaves ${open} open`);

/** Rows that are parts of others. */
const withSubs = (subs: string): string => (subs === "0" ? "" : `, and ${subs} that are parts of them`);

export const en: TextOf<typeof textCountsHold> = {
  title: "The text counts the indicators that the table has",
  why: "As many indicators in all, binding and expected, as the text says the table has to have; else a nature is wrong, a row is missing, or the text was not changed with the table.",
  advice: "Go through the natures in the table, then correct the text or the table.",
  inapplicable: { notSaid: "the text does not say how many indicators there are, or how many of each nature", noNatures: "the plan's table does not state the nature of most of its rows" },
  findings: {
    naturesDiffer: ({ line, binding, expected, ownBinding, ownExpected, open }) => `Line ${line} of the text says ${binding} binding and ${expected} expected; the table has ${ownBinding} binding and ${ownExpected} expected${unsaid(open)}.`,
    bindingDiffers: ({ line, binding, ownBinding, open }) => `Line ${line} of the text says ${binding} binding; the table has ${ownBinding}${unsaid(open)}.`,
    expectedDiffers: ({ line, expected, ownExpected, open }) => `Line ${line} of the text says ${expected} expected; the table has ${ownExpected}${unsaid(open)}.`,
    totalDiffers: ({ line, total, own, subs }) => `Line ${line} of the text says ${total} indicators in all; the table has ${own}${withSubs(subs)}.`,
    totalFarOff: ({ line, total, own, subs }) => `Line ${line} of the text says ${total} indicators in all; the table has ${own}${withSubs(subs)}, which is far from it: please check that this table is meant.`,
  },
};
