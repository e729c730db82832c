import type { TextOf } from "../define";
import type { valuesReadable } from "./rule";

export const en: TextOf<typeof valuesReadable> = {
  title: "Values can be read",
  why: "A value that cannot be read, or can be read in two ways, cannot be added up, compared or judged.",
  advice: "Write one value a cell, with its sign and unit; split several values into rows; say whether a change of a percentage is in per cent or in points.",
  findings: {
    targetUnread: ({ name, raw }) => `The target “${raw}” of “${name}” cannot be read as a definite demand.`,
    baselineUnread: ({ name, raw }) => `The baseline “${raw}” of “${name}” cannot be read as a number.`,
    notExact: ({ name, raw }) => `“${raw}” of “${name}” is a range, not a figure.`,
    aboutValue: ({ name, raw }) => `“${raw}” of “${name}” is approximate; a figure should be exact.`,
    wordsBesideNumber: ({ name, raw }) => `“${raw}” of “${name}” holds words beside its number and cannot be summed up.`,
    otherYear: ({ name, raw, said, year }) => `“${raw}” of “${name}” stands in the column of ${year} and is a figure of ${said}.`,
    muchOlder: ({ name, raw, said, year }) => `“${raw}” of “${name}” stands in the column of ${year} and is a figure of ${said}, ${Math.abs(Number(year) - Number(said))} years off: give the figure of ${year}, or say why.`,
    targetsByLine: ({ name, count }) => `The cell of “${name}” lists ${count} lines under 其中, each with a target: only as ${count} rows can they be checked one by one.`,
    severalTargets: ({ name, raw, count }) => `The cell “${raw}” of “${name}” holds ${count} targets.`,
    sharesNotWhole: ({ name, raw, sum }) => `The shares “${raw}” of “${name}” come to ${sum}, not to 100.`,
    percentOrPoints: ({ name, raw }) => `“${name}” is a percentage: “${raw}” may mean per cent or percentage points, with different results.`,
  },
};
