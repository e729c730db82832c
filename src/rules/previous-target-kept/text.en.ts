import type { TextOf } from "../define";
import type { previousTargetKept } from "./rule";

export const en: TextOf<typeof previousTargetKept> = {
  title: "Targets are no weaker than the previous plan's",
  why: "A plan that asks for less than the one before gives up what was aimed at.",
  advice: "Check the scope of both; where there is a reason to ask for less, such as a target missed, state it.",
  inapplicable: { noPlanBefore: "there is no indicator of the previous plan to compare with" },
  findings: {
    weakerThanBefore: ({ name, raw, before, plan }) => `The target “${raw}” of “${name}” is weaker than “${before}” of the previous plan (${plan}).`,
    missedAndDropped: ({ name, actual, before, plan }) => `“${name}” missed its target in the previous plan (${plan}: “${before}”, reached ${actual}) and is no longer in the table: please say what becomes of it.`,
    missedAndRepeated: ({ name, raw, baseline, plan }) => `The target “${raw}” of “${name}” is the one that the previous plan (${plan}) missed with ${baseline}.`,
  },
};
