import type { TextOf } from "../define";
import type { bindingTargetDefinite } from "./rule";

export const en: TextOf<typeof bindingTargetDefinite> = {
  title: "Binding targets are definite",
  why: "Binding indicators are judged one by one; “about” and “keep improving” draw no line to judge by.",
  advice: "State a number or a bound, such as “≤27%”.",
  inapplicable: { noBinding: "the table has no binding indicator" },
  findings: {
    approximate: ({ name, raw }) => `The target “${raw}” of the binding indicator “${name}” is approximate: no line says when it is met.`,
    assigned: ({ name, raw }) => `The target of the binding indicator “${name}” is “${raw}”, which nobody can be judged by: enter the number that was assigned.`,
    guaranteed: ({ name, raw }) => `The target “${raw}” of the binding indicator “${name}” is worded as the State's own plans word it: say in a note what counts as done.`,
    numberless: ({ name, raw }) => `The target “${raw}” of the binding indicator “${name}” has no number.`,
  },
};
