import type { TextOf } from "../define";
import type { tableGiven } from "./rule";

export const en: TextOf<typeof tableGiven> = {
  title: "The plan has an indicator table",
  why: "Targets that stand in the text only have no baseline, nature or scope: they cannot be handed down, followed or judged.",
  advice: "Bring the text's targets into a table with unit, baseline, target and nature.",
  inapplicable: { noClaims: "the text holds no numbers to compare" },
  findings: { noTable: ({ targets }) => `The text names ${targets} targets with numbers, and no indicator table was found.` },
};
