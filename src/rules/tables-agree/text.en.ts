import type { TextOf } from "../define";
import type { tablesAgree } from "./rule";

export const en: TextOf<typeof tablesAgree> = {
  title: "Tables agree with each other",
  why: "With one number in one table and another in the next nobody knows which one counts.",
  advice: "Settle on one and correct all tables; where the scopes differ, say so in the table.",
  inapplicable: { noOther: "there is no other table of the same plan" },
  findings: {
    valueDiffers: ({ name, raw, said, year, table }) => `For ${year} this table gives “${raw}” for “${name}”, and “${table}” gives “${said}”.`,
    valueMayDiffer: ({ name, raw, said, year, table, as }) => `For ${year} this table gives “${raw}” for “${name}”, and “${table}” gives “${said}” for “${as}”: please check.`,
    targetDiffers: ({ name, raw, said, year, table }) => `The ${year} target of “${name}” is “${raw}” in this table, and “${said}” in “${table}”.`,
    targetMayDiffer: ({ name, raw, said, year, table, as }) => `The ${year} target of “${name}” is “${raw}” in this table, and “${said}” for “${as}” in “${table}”: check whether it is the same target.`,
  },
};
