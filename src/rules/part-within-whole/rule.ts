import { isAdditive } from "../../table/additive";
import type { TargetFigure } from "../../table/table";
import { isExact } from "../../target/is-exact";
import { exactTarget } from "../exact-target";
import { defineRule } from "../define";
import { isHandedDown } from "../main-table";
import type { RowView } from "../row-view";

/**
 * A part and its whole can be compared only in one unit and as amounts, not as shares of different wholes;
 * a row of the same name is the same indicator in another scope, and no part.
 */
const comparable = ({ indicator: part }: RowView, { indicator: whole }: RowView): boolean =>
  part.unit === whole.unit && part.unit !== "%" && part.name !== whole.name && !areSiblings(part.name, whole.name);

/** 医疗救助：农村 stands beside 医疗救助：城市 under one name, 农村 beside 城市, and is no part of it; of a total it is one. */
function areSiblings(name: string, other: string): boolean {
  if (DIVISION.test(other)) return DIVISION.test(name);
  const [group = "", division] = other.split("：");
  return division !== undefined && !/[合总小]计|总[数量]|^全/.test(division) && name.startsWith(`${group}：`);
}

/** What things are divided into everywhere, as the whole name of a row. */
const DIVISION = /^(?:城[市镇乡]|农村|乡村|市区|县域|集中|分散|男[性生]?|女[性生]?|小学|初中|高中|幼儿园|公办|民办|门诊|住院)$/;

/** A 其中 row is not larger than the row it is part of. */
export const partWithinWhole = defineRule({
  id: "part-within-whole",
  sources: ["tableForm"],
  findings: {
    baselineExceeds: { severity: "error", facts: ["part", "whole", "partValue", "wholeValue"] },
    targetExceeds: { severity: "error", facts: ["part", "whole", "partValue", "wholeValue"] },
    targetsDiffer: { severity: "error", facts: ["whole", "count", "sum", "wholeValue"] },
    targetsMayDiffer: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
    baselinesDiffer: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
    districtsDiffer: { severity: "warning", facts: ["name", "count", "sum", "wholeValue"] },
    yearsDiffer: { severity: "error", facts: ["name", "count", "sum", "wholeValue"] },
    yearsMayDiffer: { severity: "warning", facts: ["name", "count", "sum", "wholeValue"] },
    targetPartsExceed: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
    partsExceed: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
  },
  inapplicable: ({ table }) => (isHandedDown(table) || table.indicators.some(({ parent, targets }) => parent !== null || targets.some(({ ofYear }) => ofYear)) ? null : "noParts"),
  *check({ table, rows }) {
    const parts = new Map<number, RowView[]>();
    for (const part of rows) {
      const whole = part.indicator.parent === null ? undefined : rows[part.indicator.parent];
      if (whole === undefined || !comparable(part, whole)) continue;
      const known = parts.get(whole.index);
      if (known) known.push(part);
      else parts.set(whole.index, [part]);
      const names = { part: part.indicator.name, whole: whole.indicator.name };
      if (part.baseline !== null && whole.baseline !== null && part.baseline > whole.baseline && part.indicator.baseline) {
        yield {
          finding: "baselineExceeds", at: part.indicator.baseline.at, indicator: part.index,
          facts: { ...names, partValue: part.baseline, wholeValue: whole.baseline },
        };
      }
      const [ofPart, ofWhole] = targetsOf(part, whole);
      if (ofPart !== null && ofWhole !== null && ofPart > ofWhole && part.goal) {
        yield { finding: "targetExceeds", at: part.goal.at, indicator: part.index, facts: { ...names, partValue: ofPart, wholeValue: ofWhole } };
      }
    }
    for (const [index, members] of parts) yield* sumOf(rows[index], withFollowing(members, rows[index], rows));
    if (isHandedDown(table)) yield* districtsOf(rows);
    yield* yearsOf(rows);
  },
});

/** 〔8000〕 of 〔7500〕: what is added over the plan is held against what is added, whatever was there before; all else against what is to be there. */
function targetsOf(part: RowView, whole: RowView): readonly [number | null, number | null] {
  const [added, addedInAll] = [additionOf(part), additionOf(whole)];
  if (added !== null && addedInAll !== null) return [added, addedInAll];
  return [part.bound.ok ? part.bound.value.value : null, whole.bound.ok ? whole.bound.value.value : null];
}

const additionOf = ({ goal }: RowView): number | null =>
  (goal?.target.kind === "change" && goal.target.measure === "amount" && goal.target.per === "period" && goal.target.direction === "up" ? goal.target.value : null);

/** 其中 may be written before the first part alone: the rows after it are parts as well where all of them make up the whole exactly. */
function withFollowing(members: readonly RowView[], whole: RowView | undefined, rows: readonly RowView[]): readonly RowView[] {
  const last = members.at(-1);
  if (members.length !== 1 || last === undefined || whole === undefined || whole.baseline === null) return members;
  const all = [...members];
  let sum = last.baseline ?? NaN;
  for (let at = last.index + 1; sum < whole.baseline; at++) {
    const next = rows[at];
    if (next === undefined || next.indicator.parent !== null || next.indicator.number !== null || !comparable(next, whole)) break;
    all.push(next);
    sum = Number((sum + (next.baseline ?? NaN)).toPrecision(12));
  }
  return sum === whole.baseline ? all : members;
}

/** What has no baselines is added up over the plan, and so are its parts. */
function* targetsAlone(whole: RowView, members: readonly RowView[]) {
  const targets = members.map(exactTarget);
  const wholeTarget = exactTarget(whole);
  const sum = total(targets);
  if (whole.goal === null || wholeTarget === null || targets.includes(null) || targets.some((target) => (target ?? 0) > wholeTarget) || sum <= wholeTarget * (1 + ROUNDING)) return;
  yield {
    finding: "targetPartsExceed" as const, at: whole.goal.at, indicator: whole.index, related: members.flatMap(({ goal }) => (goal === null ? [] : [goal.at])),
    facts: { whole: whole.indicator.name, count: members.length, sum, wholeValue: wholeTarget },
  };
}

/** Parts need not make up the whole; together they are not more than it, unless they overlap. Where they do make it up, they do so in the end as well. */
function* sumOf(whole: RowView | undefined, members: readonly RowView[]) {
  if (whole === undefined || members.length < 2) return;
  if (whole.baseline === null) {
    if (members.every(({ baseline }) => baseline === null)) yield* targetsAlone(whole, members);
    return;
  }
  const values = members.map(({ baseline }) => baseline);
  if (values.some((value) => value === null || value > (whole.baseline ?? 0))) return;
  const sum = total(values);
  const facts = { whole: whole.indicator.name, count: members.length };
  if (sum > whole.baseline * (1 + ROUNDING)) {
    yield {
      finding: "partsExceed" as const, at: whole.indicator.baseline?.at ?? whole.indicator.at, indicator: whole.index,
      related: members.map(({ indicator }) => indicator.baseline?.at ?? indicator.at),
      facts: { ...facts, sum, wholeValue: whole.baseline },
    };
    return;
  }
  const targets = members.map(exactTarget);
  const wholeTarget = exactTarget(whole);
  if (whole.goal === null || wholeTarget === null || targets.includes(null)) return;
  const targetSum = total(targets);
  if (sum < whole.baseline * (1 - ROUNDING)) {
    // Parts that make up the whole in the end made it up before.
    if (targetSum !== wholeTarget || whole.indicator.baseline === null) return;
    yield {
      finding: "baselinesDiffer" as const, at: whole.indicator.baseline.at, indicator: whole.index,
      related: members.map(({ indicator }) => indicator.baseline?.at ?? indicator.at), facts: { ...facts, sum, wholeValue: whole.baseline },
    };
    return;
  }
  if (Math.abs(targetSum - wholeTarget) <= wholeTarget * ROUNDING) return;
  const isExact = sum === whole.baseline && Math.abs(targetSum - wholeTarget) > roundingOf([wholeTarget, ...targets]);
  yield {
    finding: isExact ? "targetsDiffer" as const : "targetsMayDiffer" as const, at: whole.goal.at, indicator: whole.index, related: members.flatMap(({ goal }) => (goal === null ? [] : [goal.at])),
    facts: { ...facts, sum: targetSum, wholeValue: wholeTarget },
  };
}

/** By how much numbers that were rounded one by one may miss their sum: half their last digit each; whole numbers were counted. */
function roundingOf(values: readonly (number | null)[]): number {
  const decimals = Math.max(...values.map((value) => String(value).split(".")[1]?.length ?? 0));
  return decimals === 0 ? 0 : values.length * 10 ** -decimals / 2 + 1e-9;
}

/**
 * Targets handed down to districts side by side add up to the whole's, in a table where they do so elsewhere: a table
 * may leave districts out, and then nothing of it adds up.
 */
function* districtsOf(rows: readonly RowView[]) {
  const sums = rows.flatMap((row) => {
    const whole = isAdditive(row.indicator) ? exactTarget(row) : null;
    const parts = row.indicator.targets.filter(({ ofPart, ofYear, year }) => ofPart === true && ofYear !== true && year === row.goal?.year);
    const values = parts.map(exactLevel);
    return whole === null || row.goal === null || values.length < 2 || values.includes(null) ? [] : [{ row, at: row.goal.at, parts, whole, sum: total(values) }];
  });
  const differing = sums.filter(({ sum, whole }) => Math.abs(sum - whole) > whole * ROUNDING);
  if (differing.length * 2 >= sums.length) return;
  for (const { row, at, parts, whole, sum } of differing) {
    yield {
      finding: "districtsDiffer" as const, at, indicator: row.index, related: parts.map((part) => part.at),
      facts: { name: row.indicator.name, count: parts.length, sum, wholeValue: whole },
    };
  }
}

/** The years of a plan add up to its total, for certain in a table whose other rows do. */
function* yearsOf(rows: readonly RowView[]) {
  const sums = rows.flatMap((row) => {
    const parts = row.indicator.targets.filter(({ ofYear }) => ofYear === true);
    const values = parts.map(exactLevel);
    const { goal } = row;
    const whole = goal?.target.kind === "change" && isExact(goal.target) ? goal.target.value : null;
    if (goal === null || whole === null || values.length < 2 || values.includes(null)) return [];
    return [{ row, at: goal.at, parts, whole, sum: total(values), spare: roundingOf([...values, whole]) }];
  });
  const differing = sums.filter(({ sum, whole, spare }) => Math.abs(sum - whole) > spare);
  const isSure = differing.length < sums.length - differing.length;
  for (const { row, at, parts, whole, sum } of differing) {
    yield {
      finding: isSure ? "yearsDiffer" as const : "yearsMayDiffer" as const, at, indicator: row.index, related: parts.map((part) => part.at),
      facts: { name: row.indicator.name, count: parts.length, sum, wholeValue: whole },
    };
  }
}

const exactLevel = ({ target }: TargetFigure): number | null => (target.kind === "level" && isExact(target) ? target.value : null);

const ROUNDING = 0.001;

const total = (values: readonly (number | null)[]): number => Number(values.reduce<number>((sum, value) => sum + (value ?? 0), 0).toPrecision(12));

