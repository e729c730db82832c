import type { Language } from "../grid/language";
import { MEASURE_TEXT } from "../measures/text";
import type { Assessment } from "../rules/assessment";
import type { Bound } from "../target/target";
import { formatChange, formatNumber, formatShare, withUnit } from "./format-number";
import { TEXT } from "./text";

export interface AssessmentWords {
  readonly status: string;
  readonly risk: string;
  /** "2 → 3.5" */
  readonly step: string;
  /** "差距 1.5人/万人", "每年 +0.3人/万人", "年均增速 11.8%": those that are known. */
  readonly figures: readonly string[];
  readonly reasons: readonly string[];
}

const SIGNS: Readonly<Record<Bound["op"], string>> = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "", within: "" };

/** What was found of one binding indicator, in words; the numbers are the ones that decided it. */
export function describeAssessment(assessment: Assessment, language: Language): AssessmentWords {
  const text = TEXT[language];
  const { gap, gapUnit, neededPerYear, neededRate } = assessment;
  const unit = gapUnit === "points" ? text.points : gapUnit ?? "";
  const figures = [
    gap === null ? null : text.figures.gap(withUnit(formatChange(gap), unit)),
    neededPerYear === null ? null : text.figures.perYear(withUnit(formatChange(neededPerYear), unit)),
    // A percentage moves by points: a growth rate of it would only be mistaken for them.
    neededRate === null || gapUnit === "points" ? null : text.figures.rate(formatShare(neededRate)),
  ];
  return {
    status: MEASURE_TEXT[language].statuses[assessment.status],
    risk: MEASURE_TEXT[language].risks[assessment.risk],
    step: text.figures.step(assessment.baseline.raw ?? text.missing, targetWords(assessment, text.missing)),
    figures: figures.filter((figure) => figure !== null),
    reasons: assessment.reasons.map(({ code, facts }) => text.reasons[code](written(facts))),
  };
}

/** The target as the cell says it; where that needs working out, with its number: "在2020年基础上增长10%（1.485）". */
function targetWords({ target }: Assessment, missing: string): string {
  if (target.raw === null) return missing;
  if (target.bound === null) return target.raw;
  const { op, value, high, unit = "" } = target.bound;
  const number = SIGNS[op] + formatNumber(value) + (high === undefined ? "" : `～${formatNumber(high)}`) + unit;
  return target.raw.includes(formatNumber(value)) ? target.raw : `${target.raw}（${number}）`;
}

/** Facts that are shares come as such; everything else is a plain number or a text. */
const SHARES: ReadonlySet<string> = new Set(["completion", "timeProgress", "share", "limit", "tolerance"]);

function written(facts: Readonly<Record<string, number | string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => {
    if (typeof value === "string") return [name, value];
    if (SHARES.has(name)) return [name, formatShare(value)];
    return [name, name === "needed" || name === "previous" ? formatChange(value) : formatNumber(value)];
  }));
}
