import type { TextOf } from "../define";
import type { directionAgrees } from "./rule";

export const en: TextOf<typeof directionAgrees> = {
  title: "Signs agree with directions",
  why: "“≥” on an indicator where lower is better asks for it to get worse; most likely the sign is turned round.",
  advice: "Check the sign.",
  inapplicable: { noStandard: "no row is a standard indicator of the catalogue, so directions are unknown" },
  findings: {
    operatorAgainstName: ({ name, raw, baseline }) => `“${name}” goes from ${baseline} to “${raw}”: the sign points the other way than the number, as if “≥” and “≤” were mixed up.`,
    negativeDrop: ({ name, raw }) => `“${name}” is itself a drop; with its minus sign the target “${raw}” asks for a rise.`,
    operatorAgainst: ({ name, raw, direction }) => `For “${name}” ${direction} is better; the sign of “${raw}” points the other way.`,
  },
};
