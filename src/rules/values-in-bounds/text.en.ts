import type { TextOf } from "../define";
import { behindNumber } from "../units-shown";
import type { valuesInBounds } from "./rule";

const range = (min: string, max: string, unit: string): string =>
  min === "—" ? `at most ${max}${unit}` : max === "—" ? `at least ${min}${unit}` : `${min} to ${max}${unit}`;

export const en: TextOf<typeof valuesInBounds> = {
  title: "Values are possible",
  why: "A value out of range mostly means a wrong unit, decimal point or cell.",
  advice: "Check the value and its unit (%, ‰, per 100,000, per 1,000 or 10,000 people).",
  findings: {
    impossible: ({ name, value, unit, min, max }) => `“${name}” is given as ${value}${behindNumber(unit)}, outside what is possible (${range(min, max, behindNumber(unit))}).`,
    implausible: ({ name, value, unit, min, max }) => `“${name}” is given as ${value}${behindNumber(unit)}, outside the usual range (${range(min, max, behindNumber(unit))}): please check.`,
    otherBase: ({ name, value, unit, likely }) => `“${name}” is given as ${value}${behindNumber(unit)}; per 1,000 and per 10,000 people seem to be mixed up, and it should be ${likely}${behindNumber(unit)}.`,
    targetOtherBase: ({ name, value, unit, likely, baseline }) => `The target of “${name}” is given as ${value}${behindNumber(unit)} beside a baseline of ${baseline}: it looks as if per 1,000 and per 10,000 were mixed up, and should be ${likely}${behindNumber(unit)}.`,
    asFraction: ({ name, value, percent }) => `“${name}” is in %, and is given as ${value}: ${percent}% seems to be written as a fraction.`,
    valueAsFraction: ({ name, value, percent }) => `“${name}” is in %, and is given as ${value}, a hundredth of the other values of its row: it is ${percent}% written as a fraction.`,
    targetAsFraction: ({ name, value, percent }) => `The target of “${name}” is given as ${value}, a hundredth of the other values of its row: ${percent}% seems to be written as a fraction.`,
    unscaled: ({ name, raw, unit, beside, likely }) => `“${raw}” of “${name}” is thousands of times “${beside}” beside it: it looks as if it was not brought to ${unit}, and should be ${likely}.`,
    leap: ({ name, raw, baseline, times }) => `The target “${raw}” of “${name}” is ${times} times its baseline ${baseline}; its unit or decimal point seems to be wrong.`,
    decimalPoint: ({ name, raw, baseline, times }) => `The target “${raw}” of “${name}” is about 1/${times} of its baseline ${baseline}; the decimal point seems to be misplaced: please check.`,
    outOfSeries: ({ name, raw, year, beside, besideYear, times }) => `“${raw}” of “${name}” in ${year} and “${beside}” in ${besideYear} are about ${times} times apart; decimal point or unit seem to be wrong: please check.`,
    digitsTurned: ({ name, raw, year, beside, besideYear, likely }) => `“${raw}” of “${name}” in ${year} is far from “${beside}” in ${besideYear}; two digits seem to be the wrong way round (${likely}): please check.`,
    beyondLimit: ({ name, raw, limit, unit }) => `The target “${raw}” of “${name}” can never be met: ${limit}${unit} is as far as the indicator goes.`,
    boundAtLimit: ({ name, raw, limit, unit }) => `The target of “${name}” is written “${raw}”, and ${limit}${unit} is as far as the indicator goes: “${limit}” says it.`,
  },
};
