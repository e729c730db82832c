import type { TextOf } from "../define";
import type { indicatorsDistinct } from "./rule";

export const en: TextOf<typeof indicatorsDistinct> = {
  title: "Indicators are distinct",
  why: "An indicator that stands in the table twice may carry two values, and is counted twice in sums.",
  advice: "Delete one of the rows; where the scope differs, say so in the scope column or the name.",
  findings: {
    duplicate: ({ name, firstRow }) => `“${name}” already stands in row ${firstRow}.`,
    contradicts: ({ name, firstRow, raw, first }) => `“${name}” already stands in row ${firstRow}, with another target: “${raw}” here, “${first}” there.`,
    otherWords: ({ name, first, firstRow }) => `“${name}” seems to be “${first}” of row ${firstRow} in other words.`,
  },
};
