import type { TextOf } from "../define";
import type { textAgrees } from "./rule";

/** What the text says elsewhere, as the table does. */
const elsewhere = (lines: string): string => (lines === "" ? "" : ` (line ${lines} agrees with the table)`);

/** With the text's number as a baseline the target is a step back. */
const behind = (target: string): string => (target === "" ? "" : `; by the text's number the target “${target}” is weaker than what is there`);

/** What the table's two values make, in the measure that the text uses. */
const MEASURES: Readonly<Record<string, (computed: string) => string>> = {
  yearly: (computed) => `${computed}% a year`,
  whole: (computed) => `${computed}% in all`,
  more: (computed) => `a difference of ${computed}`,
  moreYearly: (computed) => `${computed} a year`,
  times: (computed) => `${computed} times as much`,
};
const made = (measure: string, computed: string): string => MEASURES[measure]?.(computed) ?? computed;

export const en: TextOf<typeof textAgrees> = {
  title: "Table and text agree",
  why: "With one number in the text and another in the table nobody knows which one counts.",
  advice: "Settle on one and correct both; where the scopes differ, say so in the text.",
  inapplicable: { notSaid: "the text says nothing of the table's indicators, or there is no text" },
  findings: {
    targetDiffers: ({ name, raw, said, line, agreeing }) => `The table's target of “${name}” is “${raw}”, and line ${line} of the text says “${said}”${elsewhere(agreeing)}.`,
    targetMayDiffer: ({ name, raw, said, line, as, agreeing }) => `The table's target of “${name}” is “${raw}”, and line ${line} of the text says “${said}” of “${as}”${elsewhere(agreeing)}: check whether it is the same target.`,
    changeDiffers: ({ name, from, raw, computed, measure, said, line, agreeing }) => `The table takes “${name}” from “${from}” to “${raw}”, ${made(measure, computed)}, and line ${line} of the text says “${said}”${elsewhere(agreeing)}.`,
    changeMayDiffer: ({ name, from, raw, computed, measure, said, line, agreeing }) => `The table takes “${name}” from “${from}” to “${raw}”, ${made(measure, computed)}, and line ${line} of the text says “${said}”${elsewhere(agreeing)}: please check; say so where prices or scope are others.`,
    valueDiffers: ({ name, raw, said, line, year, agreeing, weaker }) => `For ${year} the table gives “${raw}” for “${name}”, and line ${line} of the text says “${said}”${elsewhere(agreeing)}${behind(weaker)}.`,
    valueMayDiffer: ({ name, raw, said, line, year, as, agreeing, weaker }) => `For ${year} the table gives “${raw}” for “${name}”, and line ${line} of the text says “${said}” of “${as}”${elsewhere(agreeing)}${behind(weaker)}: please check.`,
    addedDiffers: ({ name, raw, baseline, computed, said, line, as }) => `“${name}” goes from ${baseline} to “${raw}”, which adds ${computed}; line ${line} of the text says “${as}” ${said}: please check.`,
    peopleDiffer: ({ name, raw, said, line, as }) => `The table gives “${raw}” for “${name}”, and line ${line} of the text the same “${said}” for “${as}”: per how many people differs.`,
    unitDiffers: ({ name, raw, said, line, unit }) => `The table gives “${raw}” (${unit}) for “${name}”, and line ${line} of the text writes “${said}”: a slip of the unit.`,
  },
};
