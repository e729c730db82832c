import type { TextOf } from "../define";
import type { unitsAgree } from "./rule";

export const en: TextOf<typeof unitsAgree> = {
  title: "Units agree",
  why: "Per cent, per mille and per 100,000 taken for one another change a value ten- or thousandfold.",
  advice: "Use the indicator's own unit throughout and convert the values.",
  findings: {
    targetAgainstBaseline: ({ name, baseline, target, baselineUnit, targetUnit }) =>
      `The baseline “${baseline}” of “${name}” is in ${baselineUnit}, the target “${target}” in ${targetUnit}.`,
    cellAgainstRow: ({ name, raw, cellUnit, rowUnit }) => `The unit of “${name}” is ${rowUnit}, but “${raw}” is in ${cellUnit}.`,
    cellOtherScale: ({ name, raw, rowUnit, converted, baseline }) => `“${name}” is in ${rowUnit}, and its target is written “${raw}”, which is ${converted} of them and far from the baseline ${baseline}: the unit seems to be wrong.`,
    rowAgainstStandard: ({ name, rowUnit, standardUnit }) => `“${name}” is measured in ${standardUnit}; the table says ${rowUnit}.`,
    rowAgainstName: ({ name, rowUnit, wanted }) => `By its name “${name}” is in ${wanted}; the table says ${rowUnit}. Please check.`,
  },
};
