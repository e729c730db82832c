import type { TextOf } from "../define";
import type { targetGiven } from "./rule";

export const en: TextOf<typeof targetGiven> = {
  title: "Targets are given",
  why: "An indicator in a plan needs a target; a binding one cannot be judged without it.",
  advice: "Fill in the target; where there is no figure yet, say what is asked (such as “keep stable”).",
  inapplicable: { completionTable: "the table tells how the period before ended and sets no targets" },
  findings: {
    bindingWithoutTarget: ({ name, targetYear }) => `The binding indicator “${name}” has no ${targetYear} target.`,
    noneFilled: ({ count, targetYear }) => `None of the ${count} indicators of the table has a figure yet (baseline, ${targetYear} target).`,
    targetMissing: ({ name, targetYear }) => `“${name}” has no ${targetYear} target.`,
  },
};
