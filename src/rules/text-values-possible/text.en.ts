import type { TextOf } from "../define";
import { behindNumber } from "../units-shown";
import type { textValuesPossible } from "./rule";

export const en: TextOf<typeof textValuesPossible> = {
  title: "Values in the text are possible",
  why: "A value out of range mostly has a wrong unit or decimal point, and will be copied as it stands.",
  advice: "Check value and unit, and correct the table with it.",
  inapplicable: { noClaims: "the text holds no numbers to compare" },
  findings: {
    wrongUnit: ({ name, raw, line, unit, converted }) => `Line ${line} gives “${raw}” for “${name}”, which is ${converted}${behindNumber(unit)}: the unit should be ${unit}.`,
    impossible: ({ name, raw, line, min, max, unit }) => `Line ${line} gives “${raw}” for “${name}”, outside what is possible (${min} to ${max}${behindNumber(unit)}).`,
    operatorAgainst: ({ name, raw, line, direction }) => `Line ${line} writes “${raw}” for “${name}”, of which ${direction === "lower" ? "less" : "more"} is wanted: it points the wrong way.`,
    reversed: ({ name, raw, line, larger, largerRaw, largerLine }) => `Line ${line} gives “${name}” as ${raw}, more than “${larger}” (${largerRaw}, line ${largerLine}), which by definition cannot be: please check.`,
    implausible: ({ name, raw, line, min, max, unit }) => `Line ${line} gives “${raw}” for “${name}”, outside the usual range (${min} to ${max}${behindNumber(unit)}): please check.`,
  },
};
