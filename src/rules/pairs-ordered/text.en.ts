import type { TextOf } from "../define";
import type { pairsOrdered } from "./rule";

export const en: TextOf<typeof pairsOrdered> = {
  title: "Indicators that include one another stand in order",
  why: "By definition the first is included in the second (infants are children under five) and cannot be larger.",
  advice: "Check both values, their units and scopes; they may be swapped.",
  inapplicable: { noPairs: "the table has no indicators that can be held against one another" },
  findings: {
    baselinesReversed: ({ smaller, larger, smallerValue, largerValue }) => `The baseline ${smallerValue} of “${smaller}” exceeds ${largerValue} of “${larger}”.`,
    targetsReversed: ({ smaller, larger, smallerValue, largerValue }) => `The target ${smallerValue} of “${smaller}” exceeds ${largerValue} of “${larger}”.`,
  },
};
