import type { TextOf } from "../define";
import type { targetsMet } from "./rule";

export const en: TextOf<typeof targetsMet> = {
  title: "The plan's targets were met",
  why: "A target missed at the plan's end needs its reasons; a binding one a report of its own.",
  advice: "Check the actual; where it was missed, give reasons and measures, and correct the text where it says that all was done.",
  inapplicable: { planTable: "this is no completion table" },
  findings: {
    missed: ({ name, actual, raw, year }) => `“${name}” came to ${actual} in ${year} and misses the plan's target “${raw}”.`,
    saidMet: ({ name, actual, raw, said }) => `“${name}” is marked “${said}”, and yet ${actual} does not reach the target “${raw}”.`,
    saidMetBelow: ({ name, actual, raw, said }) => `“${name}” is marked “${said}”, and yet ${actual} is less than the plan's “${raw}”: please check; where less is better, say so with “≤”.`,
    belowPlan: ({ name, actual, raw, year }) => `“${name}” came to ${actual} in ${year}, less than the plan's “${raw}”.`,
  },
};
