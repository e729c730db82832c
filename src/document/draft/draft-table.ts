import { findStandard } from "../../catalogue/find-standard";
import { nameKey } from "../../catalogue/name-key";
import { normaliseUnit, unitFactor } from "../../catalogue/units";
import type { PlanPeriod } from "../../table/table";
import type { Statement } from "../statements/statement";
import type { Doubt, Draft, DraftRow, DraftValue } from "./draft";

/**
 * Draws a table up from what the prose says: a row for every indicator with a target, and for every standard indicator
 * with a value of the base year. Statements of the year itself come before those whose year is only assumed.
 */
export function draftTable(statements: readonly Statement[], plan: PlanPeriod): Draft {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.standard ?? nameKey(statement.indicator);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  const rows: DraftRow[] = [];
  const leftOut: Statement[] = [];
  for (const group of groups.values()) {
    const row = rowOf(group, plan);
    if (row === null) leftOut.push(...group);
    else {
      rows.push(row);
      const used = new Set([row.baseline, row.target].flatMap((value) => (value === null ? [] : [value.statement, ...value.others])));
      leftOut.push(...group.filter((statement) => !used.has(statement)));
    }
  }
  return { plan, rows, leftOut: leftOut.sort((a, b) => a.start - b.start) };
}

function rowOf(group: readonly Statement[], plan: PlanPeriod): DraftRow | null {
  const [first] = group;
  const baseline = valueOf(group.filter(({ role }) => role === "value"), plan.baseYear);
  const target = valueOf(group.filter(({ role }) => role === "target"), plan.targetYear);
  if (first === undefined || (target === null && (baseline === null || first.standard === null))) return null;
  const [now, then] = [unitOf(baseline), unitOf(target)];
  return {
    indicator: first.indicator,
    standard: first.standard,
    unit: then ?? now ?? findStandard(first.indicator)?.unit ?? null,
    baseline,
    target,
    doubts: doubtsOf(baseline, target, now !== null && then !== null && unitFactor(now, then) !== 1),
  };
}

/** The value for a year: said for it, else for the period that ends with it, else of no year that is told. By how much it grew is no value beside one. */
function valueOf(statements: readonly Statement[], year: number): DraftValue | null {
  const dated = statements.filter((statement) => statement.year === year || statement.year === null);
  const levels = dated.filter(({ reading }) => reading.kind !== "change");
  const fitting = levels.length > 0 ? levels : dated.filter(({ role }) => role === "target");
  const [best, ...others] = [...fitting].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  if (best === undefined) return null;
  return { raw: /\d/.test(best.raw) ? best.raw : "0", statement: best, others };
}

const rank = ({ yearFrom, reading }: Statement): number =>
  ({ said: 0, carried: 1, period: 2 })[yearFrom ?? "period"] + (yearFrom === null ? 1 : 0) + (reading.kind === "change" ? 0.5 : 0);

function doubtsOf(baseline: DraftValue | null, target: DraftValue | null, unitsDiffer: boolean): Doubt[] {
  const assumed = (value: DraftValue | null): boolean => value !== null && value.statement.yearFrom !== "said";
  const several = (value: DraftValue | null): boolean => value !== null && value.others.some((other) => !sameReading(other, value.statement));
  const reading = baseline?.statement.reading;
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ["noBaseline", baseline === null],
    ["noTarget", target === null],
    ["baselineYear", assumed(baseline)],
    ["targetYear", assumed(target)],
    ["severalBaselines", several(baseline)],
    ["severalTargets", several(target)],
    ["unitsDiffer", unitsDiffer],
    ["baselineNotExact", reading !== undefined && !(reading.kind === "level" && reading.op === "=")],
  ];
  return doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

const sameReading = (a: Statement, b: Statement): boolean => JSON.stringify(a.reading) === JSON.stringify(b.reading);

function unitOf(value: DraftValue | null): string | null {
  const reading = value?.statement.reading;
  return reading !== undefined && (reading.kind === "level" || reading.kind === "range") && reading.unit !== undefined ? normaliseUnit(reading.unit) : null;
}
