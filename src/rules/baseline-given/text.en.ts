import type { TextOf } from "../define";
import type { baselineGiven } from "./rule";

export const en: TextOf<typeof baselineGiven> = {
  title: "Baselines are given",
  why: "Without a baseline there is no gap and no progress; binding indicators are judged one by one, and a relative target has no number at all.",
  advice: "Fill in the figure of the base year; where none exists, say in the remarks how and from when it is measured.",
  inapplicable: { noBaselineColumn: "the table has no baseline column" },
  findings: {
    bindingWithoutBaseline: ({ name, target, baseYear }) =>
      `The binding indicator “${name}” has no ${baseYear} baseline: whether “${target}” will be met cannot be told.`,
    relativeWithoutBaseline: ({ name, target, baseYear }) =>
      `The target “${target}” of “${name}” is relative to a ${baseYear} baseline that is not given.`,
    baselineMissing: ({ name, baseYear }) => `“${name}” has no ${baseYear} baseline.`,
  },
};
