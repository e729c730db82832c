import type { TextOf } from "../define";
import type { pacePlausible } from "./rule";

export const en: TextOf<typeof pacePlausible> = {
  title: "Growth over the plan has its grounds",
  why: "Beds and staff per thousand people are built and trained; they seldom grow by more than half in five years, and a high target without grounds is easily missed.",
  advice: "State the grounds (projects under way, staff plans), or check the scopes of baseline and target.",
  inapplicable: { noRates: "there is no indicator per thousand (ten thousand) people whose growth can be worked out" },
  findings: {
    leap: ({ name, baseline, raw, times }) => `The target “${raw}” of “${name}” is about ${times} times its baseline ${baseline}; the decimal point seems to be misplaced: please check.`,
    steep: ({ name, baseline, raw, percent }) => `“${name}” is to grow by ${percent} %, from ${baseline} to “${raw}”: please give the grounds.`,
    steeperThanBefore: ({ name, baseline, raw, percent, before, line }) => `“${name}” is to grow by ${percent} %, from ${baseline} to “${raw}”, after ${before} % in the period before (line ${line} of the text): please give the grounds.`,
  },
};
