import type { TextOf } from "../define";
import type { numbersAreNumbers } from "./rule";

export const en: TextOf<typeof numbersAreNumbers> = {
  title: "Figures are numbers",
  why: "Figures stored as text are silently left out of sums, comparisons and charts.",
  advice: "Convert them to numbers.",
  inapplicable: { allText: "all figures are text, as in a document" },
  findings: {
    asText: ({ name, raw }) => `“${raw}” of “${name}” is a number stored as text.`,
    asTextAmongWords: ({ name, raw }) => `“${raw}” of “${name}” is a number stored as text, in a column that holds words as well; it may stay or be converted.`,
  },
};
