import type { TextOf } from "../define";
import type { oneIndicatorARow } from "./rule";

export const en: TextOf<typeof oneIndicatorARow> = {
  title: "One indicator a row",
  why: "With two indicators in a row nobody can tell whose baseline, target or result it is.",
  advice: "Split the row in two, each with its own baseline and target.",
  findings: {
    several: ({ count, first, second }) => `${count} indicators stand in one row: “${first}” and “${second}”.`,
    severalUnits: ({ name, unit }) => `“${name}” has several units (${unit}), so that its row seems to hold several indicators.`,
  },
};
