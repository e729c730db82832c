import type { TextOf } from "../define";
import type { textGrowthAgrees } from "./rule";

export const en: TextOf<typeof textGrowthAgrees> = {
  title: "Growth in the text joins its values",
  why: "Two values determine their growth; what lies between the growth of a count and of its rate per person is the population's, which is the same for all.",
  advice: "Check growth, both years' values and whose population it is, and say which one counts.",
  inapplicable: { noGrowth: "the text gives no growth to be checked" },
  findings: {
    growthDiffers: ({ name, raw, line, from, fromYear, to, year, computed }) => `Line ${line} gives “${name}” as “${raw}”; from ${from} in ${fromYear} to ${to} in ${year} it is ${computed}%.`,
    timesDiffer: ({ name, raw, line, from, fromYear, to, year, computed }) => `Line ${line} says “${raw}” of “${name}”; ${to} in ${year} is ${computed} times the ${from} of ${fromYear}.`,
    differenceDiffers: ({ name, raw, line, from, fromYear, to, year, computed }) => `Line ${line} gives “${name}” as “${raw}”; from ${from} in ${fromYear} to ${to} in ${year} the difference is ${computed}.`,
    additionDiffers: ({ name, line, added, growth, computed, stated, statedLine }) => `Line ${line}: ${added} more of “${name}” at “${growth}” make ${computed} in all; line ${statedLine} gives ${stated}.`,
    populationsDiffer: ({ name, line, added, growth, total, rate, people, other, otherPeople }) => `Line ${line}: ${added} more of “${name}” at “${growth}” make ${total} in all, and at a rate of ${rate} a population of ${people} ten thousand; “${other}” means ${otherPeople} ten thousand.`,
    populationsGrowApart: ({ name, line, count, rate, implied, other, otherImplied }) => `Line ${line}: “${name}” at “${count}” in all and “${rate}” per person means a population growth of ${implied}%; “${other}” means ${otherImplied}%.`,
  },
};
