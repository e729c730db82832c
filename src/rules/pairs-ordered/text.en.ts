import type { TextOf } from "../define";
import type { pairsOrdered } from "./rule";

export const en: TextOf<typeof pairsOrdered> = {
  title: "Indicators that include one another stand in order",
  why: "Infants are children under five, and years in health are years of life: the first cannot exceed the second. Where it does, a value is wrong, the scopes differ, or the targets were not set together.",
  advice: "Check values, units and scopes of both rows; where targets are reversed, bring them into line with the stricter one.",
  inapplicable: { noPairs: "the table holds no such pair" },
  findings: {
    baselinesReversed: ({ smaller, larger, smallerValue, largerValue }) => `The baseline ${smallerValue} of “${smaller}” exceeds ${largerValue} of “${larger}”.`,
    actualsReversed: ({ smaller, larger, smallerValue, largerValue }) => `The actual ${smallerValue} of “${smaller}” exceeds ${largerValue} of “${larger}”.`,
    targetsReversed: ({ smaller, larger, smallerValue, largerValue }) => `The target ${smallerValue} of “${smaller}” exceeds the target ${largerValue} of “${larger}”: they cannot both make sense.`,
    reversedAcrossScopes: ({ smaller, larger, smallerValue, largerValue, smallerScope, largerScope }) =>
      `“${smaller}” (${smallerScope}) at ${smallerValue} exceeds “${larger}” (${largerScope}) at ${largerValue}; their scopes differ, so bring them to one or explain.`,
  },
};
