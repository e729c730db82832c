import type { TextOf } from "../define";
import type { nationalMet } from "./rule";

export const en: TextOf<typeof nationalMet> = {
  title: "Beside the national targets",
  why: "A national target is an average; places may differ, yet one that asks for clearly less needs a reason, above all where it binds.",
  advice: "For reference: check the starting point and what was handed down, and give the reason where needed.",
  inapplicable: { noNational: "there is no national target that was held against its official text" },
  findings: {
    bindingWeaker: ({ name, raw, national, wording, source }) => `The target “${raw}” of the binding indicator “${name}” is weaker than the national ${national} (${source}: ${wording}).`,
    weaker: ({ name, raw, national, wording, source }) => `The target “${raw}” of “${name}” asks for less than the national ${national} (${source}: ${wording}); for reference.`,
  },
};
