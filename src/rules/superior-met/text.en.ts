import type { TextOf } from "../define";
import type { superiorMet } from "./rule";

export const en: TextOf<typeof superiorMet> = {
  title: "In line with the superior's plan",
  why: "Binding indicators are handed down; made expected or weaker below, they are lost.",
  advice: "Settle each indicator with the superior's plan; where it agreed to another value, name the document.",
  inapplicable: { noSuperior: "no superior's plan of the same period was given, and none was recognised in the workbook" },
  findings: {
    bindingWeaker: ({ name, raw, superior, title }) => `The target “${raw}” of “${name}” falls short of the superior's binding “${superior}” (${title}).`,
    catchingUp: ({ name, raw, superior, title }) => `The target “${raw}” of “${name}” does not reach the superior's “${superior}”, but it starts lower and goes at least as far, for reference (${title}).`,
    weaker: ({ name, raw, superior, title }) => `The target “${raw}” of “${name}” falls short of the superior's “${superior}” (${title}).`,
    bindingThere: ({ name, title }) => `“${name}” is binding in the superior's plan and expected here (${title}).`,
    bindingMissing: ({ name, superior, title }) => `The superior's binding indicator “${name}” (${superior}) is not in this table (${title}).`,
  },
};
