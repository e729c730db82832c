import type { TextOf } from "../define";
import type { baselineGiven } from "./rule";

/** Where nothing tells the year, none is made up. */
const base = (year: string): string => (year === "—" ? "baseline (the table does not say of which year)" : `baseline of ${year}`);

export const en: TextOf<typeof baselineGiven> = {
  title: "Baselines are given",
  why: "Without a baseline neither gap nor progress can be told; binding indicators are judged one by one, and a relative target has no number without it.",
  advice: "Fill in the base year's figure; where there is none, say in a remark since when and how it is measured.",
  inapplicable: { noBaselineColumn: "the completion table has no baseline column" },
  findings: {
    bindingWithoutBaseline: ({ name, target, baseYear }) =>
      `The binding indicator “${name}” has no ${base(baseYear)}; whether “${target}” will be met cannot be told.`,
    relativeWithoutBaseline: ({ name, target, baseYear }) =>
      `The target “${target}” of “${name}” is relative to its baseline, and there is no ${base(baseYear)}: it has no number.`,
    trendWithoutBaseline: ({ name, target, baseYear }) =>
      `The target of “${name}” is “${target}”, and without a ${base(baseYear)} nobody can tell in the end whether it was met.`,
    bindingBaselineInText: ({ name, baseYear, said, line }) => `Only line ${line} of the text gives the ${base(baseYear)} of the binding indicator “${name}” (${said}): put it into the table.`,
    baselineMissing: ({ name, baseYear }) => `“${name}” has no ${base(baseYear)}.`,
  },
};
