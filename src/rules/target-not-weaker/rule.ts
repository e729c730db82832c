import { isSurelyWanted } from "../../catalogue/surely-wanted";
import type { Claim } from "../../table/claim";
import type { TargetFigure } from "../../table/table";
import { advance } from "../advance";
import { asksLess, FLOORED, isCeiling, STEERED } from "../asks-less";
import { exactValue, isStart } from "../claims";
import type { RowView } from "../row-view";
import { defineRule, placeOf } from "../define";
import { holds } from "../holds";
import { originPlaces, type Base } from "../past";
import { outside } from "../limits";
import { fitsRounding } from "../rounding";
import { sameScope } from "../scopes";
import { hasImpossible } from "../slips";
import { inUnitOf } from "../units";

/** Accidents of which a place mostly has none at all: a year without says little, and the ceiling is the State's. */
const RARE = /事故.*(?:发生率|起数|次数)$/;

/** The target asks for no less than what is already there. */
export const targetNotWeaker = defineRule({
  id: "target-not-weaker",
  sources: ["tableForm"],
  findings: {
    weaker: { severity: "error", facts: ["name", "baseline", "target", "raw"] },
    otherWayThanName: { severity: "warning", facts: ["name", "baseline", "target", "raw", "direction"] },
    weakerThanUndated: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    weakerThanSaid: { severity: "warning", facts: ["name", "raw", "as", "said", "line"] },
    yearlyBelowBaseline: { severity: "warning", facts: ["name", "baseline", "raw", "column"] },
    aboutBaseline: { severity: "warning", facts: ["name", "baseline", "raw"] },
    ceilingAboveBaseline: { severity: "warning", facts: ["name", "baseline", "target", "raw"] },
    ceilingAboveNone: { severity: "info", facts: ["name", "raw"] },
    heldBelowBaseline: { severity: "info", facts: ["name", "baseline", "raw"] },
    steeredAboveBaseline: { severity: "info", facts: ["name", "baseline", "raw"] },
    equal: { severity: "info", facts: ["name", "baseline"] },
    saidReached: { severity: "info", facts: ["name", "raw", "said", "line"] },
  },
  given: ({ table }) => ({
    baseYear: table.plan.baseYear, isPast: table.kind === "completion",
    yearly: table.columns.filter(({ role }) => role === "rate").map(({ column }) => column),
  }),
  only: { rows: (row, { baseYear }) => row.baseline !== null || weakerThanLine(row) || reachedClaim(row, baseYear) !== null, else: "noBaselines" },
  row(row, report, { baseYear, isPast, yearly }) {
    const { indicator: { name }, goal, bound, base, baseline, direction } = row;
    if (goal === null) return;
    const { at, raw } = goal;
    const claim = reachedClaim(row, baseYear);
    if (claim !== null) report({ finding: "saidReached", at, said: [placeOf(claim)], facts: { name, raw, said: claim.raw, line: claim.line } });
    if (base !== null && weakerThanLine(row)) report({ finding: "weaker", at, ...originPlaces(base), facts: { name, baseline: base.raw, target: bound.ok ? bound.value.value : null, raw } });
    if (!bound.ok || bound.value.op === "within" || baseline === null || base === null) return;
    // A growth rate of the base year is one year's: what is asked for is the average of five.
    if (direction === null || direction === "within" || row.countedFromNothing) return;
    const ahead = advance(baseline, bound.value.value, direction);
    // 85% beside ≥95‰, ≥2 of what is to fall, 1 for 100 %, 820 %: another rule's finding, and nothing can be compared.
    // Most rows have nothing that could be wrong: what takes longest is asked last.
    if ((ahead > 0 && row.said.length === 0) || hasImpossible(row)) return;
    if (ahead > 0) {
      const better = isPast ? null : betterClaim(row, baseYear);
      if (better !== null) report({ finding: "weakerThanSaid", at, said: [placeOf(better)], facts: { name, raw, as: better.indicator, said: better.raw, line: better.line } });
      return;
    }
    const { related, said } = originPlaces(base);
    const facts = { name, baseline, target: bound.value.value, raw };
    if (ahead === 0) {
      if (!holds(row)) report({ at, related, said, finding: "equal", facts: { name, baseline } });
    } else if (STEERED.test(name) && direction === "lower") report({ at, related, said, finding: "steeredAboveBaseline", facts: { name, baseline, raw } });
    else if (baseline === 0 && RARE.test(name) && isCeiling(row)) report({ at, related, said, finding: "ceilingAboveNone", facts: { name, raw } });
    else if (isHeld(goal) || FLOORED.test(name)) report({ at, related, said, finding: "heldBelowBaseline", facts: { name, baseline, raw } });
    // ＞3000 under 年均 is what no year is to fall below, and says nothing of the last.
    else if (yearly.includes(at.column)) report({ at, related, said, finding: "yearlyBelowBaseline", facts: { name, baseline, raw, column: goal.column } });
    else if (row.directionGuessed && !isSurelyWanted(name)) report({ at, related, said, finding: "otherWayThanName", facts: { ...facts, direction } });
    else if (isAbout(goal, base)) report({ at, related, said, finding: "aboutBaseline", facts: { name, baseline, raw } });
    // Nobody has to give reasons any more for a ceiling of the plan that is over.
    else if (!isPast || kindOf(row) !== "ceilingAboveBaseline") report({ at, related, said, finding: kindOf(row), facts });
  },
});

/** ≥55 after a baseline of “≥60”: it is no number, but no less than 60 was there. */
function weakerThanLine(row: RowView): boolean {
  const { indicator: { baseline }, bound, direction } = row;
  if (row.baseline !== null || row.countedFromNothing || row.directionGuessed || baseline?.reading.kind !== "level" || baseline.reading.unit !== undefined || !bound.ok || isCeiling(row)) return false;
  const { op, value } = baseline.reading;
  return (direction === "higher" && (op === ">=" || op === ">") || direction === "lower" && (op === "<=" || op === "<")) && advance(value, bound.value.value, direction) < 0;
}

function kindOf(row: RowView): "weaker" | "weakerThanUndated" | "ceilingAboveBaseline" {
  if (isCeiling(row)) return "ceilingAboveBaseline";
  // Prose that gives a value no year may mean another one.
  return row.base?.origin.from === "text" && row.base.origin.yearAssumed ? "weakerThanUndated" : "weaker";
}

/** Prose by which more is there than the target asks for: 6.46 beside 2.4 → 3.5. Of the base year the two numbers are held against each other. */
function betterClaim(row: RowView, baseYear: number): Claim | null {
  const { said, indicator, standard, goal } = row;
  return said.find((claim) => {
    if (claim.role !== "value" || (claim.year !== null && (claim.year <= baseYear || claim.year > (goal?.year ?? Infinity)))) return false;
    const value = exactValue(claim, indicator);
    if (value === null || isStart(claim, said) || !sameScope(`${claim.scope ?? ""}${claim.indicator}`, indicator)) return false;
    return !outside(value, row.possible) && !(standard !== null && outside(value, standard.plausible)) && asksLess(row, value);
  }) ?? null;
}

/** 稳定在95%以上 beside 98: a line that is not to be crossed, and no aim to fall to it. */
const isHeld = ({ target }: TargetFigure): boolean => target.kind === "level" && target.hold === true && target.op !== "=";

/** “24左右” over a baseline of 23.6, which rounds to it: no step back, and no step ahead either. */
const isAbout = ({ target, raw }: TargetFigure, base: Base): boolean =>
  target.kind === "level" && target.approx === true && base.value !== null && fitsRounding(base.value, target.value, base.raw, raw ?? "");

/** Prose that calls a row's target reached, where no baseline is given: 已降到10%以下 beside the target ≤10. */
function reachedClaim({ base, bound, direction, indicator, said }: RowView, baseYear: number): Claim | null {
  if (base !== null || said.length === 0 || !bound.ok || bound.value.op === "within" || (direction !== "higher" && direction !== "lower")) return null;
  const kept: ReadonlySet<string> = new Set(direction === "lower" ? ["<=", "<"] : [">=", ">"]);
  return said.find(({ role, year, reading }) => {
    if (role !== "value" || (year !== null && year !== baseYear) || reading.kind !== "level" || !kept.has(reading.op)) return false;
    const value = inUnitOf({ unit: bound.value.unit ?? indicator.unit }, reading.value, reading.unit);
    return value !== null && advance(value, bound.value.value, direction) <= 0;
  }) ?? null;
}
