import type { TextOf } from "../define";
import type { textGrowthAgrees } from "./rule";

type Stated = Readonly<Record<"name" | "raw" | "line" | "from" | "fromYear" | "to" | "year" | "computed", string>>;

const of = (year: string, value: string): string => (year === "—" ? value : `${value} in ${year}`);

const byGrowth = ({ name, raw, line, from, fromYear, to, year, computed }: Stated): string =>
  `Line ${line} gives “${name}” as “${raw}”; from ${of(fromYear, from)} to ${of(year, to)} it is ${computed}%`;
const byTimes = ({ name, raw, line, from, fromYear, to, year, computed }: Stated): string =>
  `Line ${line} says “${raw}” of “${name}”; ${of(year, to)} is ${computed} times ${of(fromYear, from)}`;
const byDifference = ({ name, raw, line, from, fromYear, to, year, computed }: Stated): string =>
  `Line ${line} gives “${name}” as “${raw}”; from ${of(fromYear, from)} to ${of(year, to)} the difference is ${computed}`;

export const en: TextOf<typeof textGrowthAgrees> = {
  title: "Growth in the text joins its values",
  why: "Two values determine their growth; what lies between the growth of a count and of its rate per person is the population's, which is the same for all.",
  advice: "Check growth, both years' values and whose population it is, and say which one counts.",
  inapplicable: { noGrowth: "the text gives no growth to be checked" },
  findings: {
    growthDiffers: (facts) => `${byGrowth(facts)}.`,
    timesDiffer: (facts) => `${byTimes(facts)}.`,
    differenceDiffers: (facts) => `${byDifference(facts)}.`,
    growthMayDiffer: (facts) => `${byGrowth(facts)}: check whether all are of one scope.`,
    timesMayDiffer: (facts) => `${byTimes(facts)}: check whether all are of one scope.`,
    differenceMayDiffer: (facts) => `${byDifference(facts)}: check whether all are of one scope.`,
    additionDiffers: ({ name, line, added, growth, computed, stated, statedLine }) => `Line ${line}: ${added} more of “${name}” at “${growth}” make ${computed} in all; line ${statedLine} gives ${stated}.`,
    populationsDiffer: ({ name, line, added, growth, total, rate, people, other, otherPeople }) => `Line ${line}: ${added} more of “${name}” at “${growth}” make ${total} in all, and at a rate of ${rate} a population of ${people} ten thousand; “${other}” means ${otherPeople} ten thousand.`,
    populationsGrowApart: ({ name, line, count, rate, implied, other, otherImplied }) => `Line ${line}: “${name}” at “${count}” in all and “${rate}” per person means a population growth of ${implied}%; “${other}” means ${otherImplied}%.`,
  },
};
