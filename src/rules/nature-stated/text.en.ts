import type { TextOf } from "../define";
import type { natureStated } from "./rule";

export const en: TextOf<typeof natureStated> = {
  title: "Natures are stated",
  why: "A binding indicator has legal effect, must be met and is counted in performance reviews; without a nature nobody is bound.",
  advice: "Fill in 约束性 (binding), 预期性 (expected) or 倡导性 (advocated).",
  inapplicable: { noNatureColumn: "the table has no nature column" },
  findings: {
    natureMissing: ({ name }) => `“${name}” does not say whether it is binding.`,
    natureShortened: ({ name, raw, usual }) => `The nature of “${name}” reads “${raw}”, unlike the other rows: it should read “${usual}”.`,
    bindingNationally: ({ name, source, doubt }) => `“${name}” binds in ${source}${doubt === "" ? "" : " (not yet verified)"} and is expected here; for reference.`,
    noneBinding: ({ count }) => `None of the ${count} indicators binds: check whether the binding ones that were handed down are all here.`,
    natureUnknown: ({ name, raw }) => `The nature of “${name}” reads “${raw}”, which is none of 约束性, 预期性, 倡导性.`,
  },
};
