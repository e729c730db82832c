import type { TextOf } from "../define";
import type { numberingContinuous } from "./rule";

export const en: TextOf<typeof numberingContinuous> = {
  title: "Numbers run on",
  why: "A gap or a repeat in the numbers often means that a row was lost or doubled.",
  advice: "Look for a missing row, then renumber.",
  findings: {
    repeated: ({ name, number }) => `“${name}” has the number ${number} of the row before.`,
    skipped: ({ name, number, expected }) => `“${name}” has the number ${number} where ${expected} was next.`,
  },
};
