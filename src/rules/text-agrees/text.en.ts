import type { TextOf } from "../define";
import type { textAgrees } from "./rule";

/** What the text says elsewhere, as the table does. */
const elsewhere = (lines: string): string => (lines === "" ? "" : ` (line ${lines} agrees with the table)`);

export const en: TextOf<typeof textAgrees> = {
  title: "Table and text agree",
  why: "With one number in the text and another in the table nobody knows which one counts.",
  advice: "Settle on one and correct both; where the scopes differ, say so in the text.",
  inapplicable: { notSaid: "the text says nothing of the table's indicators, or there is no text" },
  findings: {
    targetDiffers: ({ name, raw, said, line, agreeing }) => `The table's target of “${name}” is “${raw}”, and line ${line} of the text says “${said}”${elsewhere(agreeing)}.`,
    targetMayDiffer: ({ name, raw, said, line, as, agreeing }) => `The table's target of “${name}” is “${raw}”, and line ${line} of the text says “${said}” of “${as}”${elsewhere(agreeing)}: check whether it is the same target.`,
    valueDiffers: ({ name, raw, said, line, year, agreeing }) => `For ${year} the table gives “${raw}” for “${name}”, and line ${line} of the text says “${said}”${elsewhere(agreeing)}.`,
    valueMayDiffer: ({ name, raw, said, line, year, as, agreeing }) => `For ${year} the table gives “${raw}” for “${name}”, and line ${line} of the text says “${said}” of “${as}”${elsewhere(agreeing)}: please check.`,
    unitDiffers: ({ name, raw, said, line, unit }) => `The table gives “${raw}” (${unit}) for “${name}”, and line ${line} of the text writes “${said}”: a slip of the unit.`,
  },
};
