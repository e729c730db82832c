import type { TextOf } from "../define";
import type { unitSaidOnce } from "./rule";

export const en: TextOf<typeof unitSaidOnce> = {
  title: "The unit is said once and fits the name",
  why: "A unit said twice is easily changed in one place only; said in some rows and not in others, or a share under the name of a count, it leaves the value's meaning open.",
  advice: "Keep units in the unit column or behind the name and figures bare; where name and unit contradict, change one of them.",
  findings: {
    twice: ({ name, raw, unit }) => `“${name}” has its unit ${unit} already, and “${raw}” says it again.`,
    twiceOften: ({ count, name, raw, unit }) => `${count} values repeat a unit that is given already, such as “${raw}” of “${name}” (unit ${unit}).`,
    twiceInName: ({ name, unit, count }) => (count === "1" ? `The unit of “${name}”, ${unit}, stands in the unit column and in brackets behind the name.` : `The units of ${count} indicators stand in the unit column and in brackets behind the name, e.g. “${name}” (${unit}).`),
    missing: ({ name }) => `“${name}” has no unit of measurement.`,
    bareShare: ({ name, raw }) => `Other values carry their units, “${raw}” of “${name}” has no %.`,
    nameAgainstUnit: ({ name, unit }) => `“${name}” is a count by its name, and its unit is ${unit}.`,
  },
};
