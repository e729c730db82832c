import type { TextOf } from "../define";
import type { namesStandard } from "./rule";

export const en: TextOf<typeof namesStandard> = {
  title: "Standard names",
  why: "An indicator that goes by different names cannot be brought together, and a missing word may mean another scope.",
  advice: "Use the standard name; where the scope differs, say so in the scope or a remark.",
  inapplicable: { noStandard: "the table holds no standard indicator of the catalogue" },
  findings: {
    otherwise: ({ name, standard }) => `The standard name of “${name}” is “${standard}”.`,
    otherScale: ({ name, standard, factor }) => `“${name}” is usually given as “${standard}”: its values times ${factor} are what is compared.`,
  },
};
