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
    rowAgainstStandard: ({ name, rowUnit, standardUnit }) => `“${name}” is measured in ${standardUnit}; the table says ${rowUnit}.`,
  },
};
