import type { TextOf } from "../define";
import type { onePopulation } from "./rule";

export const en: TextOf<typeof onePopulation> = {
  title: "Totals and rates per head agree",
  why: "Beds, doctors and nurses divided by their rates per 1,000 people give one population; where they do not, a scope or a value is wrong.",
  advice: "Check the total, the rate, and the population it is worked out with (resident or registered).",
  inapplicable: { tooFewPairs: "there are fewer than three totals with a rate" },
  findings: {
    populationsDiffer: ({ name, population, others, usual, year }) =>
      `The total and “${name}” imply a population of ${population} ten thousand in ${year}; the other ${others} imply about ${usual}.`,
  },
};
