import { isAdditive } from "../additive";
import { defineRule } from "../define";
import type { RowView } from "../context";

/**
 * A part and its whole can be compared only in one unit and as amounts, not as shares of different wholes;
 * a row of the same name is the same indicator in another scope, and no part.
 */
const comparable = ({ indicator: part }: RowView, { indicator: whole }: RowView): boolean =>
  part.unit === whole.unit && part.unit !== "%" && part.name !== whole.name;

/** A 其中 row is not larger than the row it is part of. */
export const partWithinWhole = defineRule({
  id: "part-within-whole",
  sources: ["tableForm"],
  findings: {
    baselineExceeds: { severity: "error", facts: ["part", "whole", "partValue", "wholeValue"] },
    targetExceeds: { severity: "error", facts: ["part", "whole", "partValue", "wholeValue"] },
    targetsDiffer: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
    baselinesDiffer: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
    districtsDiffer: { severity: "warning", facts: ["name", "count", "sum", "wholeValue"] },
    partsExceed: { severity: "warning", facts: ["whole", "count", "sum", "wholeValue"] },
  },
  inapplicable: ({ rows }) => (rows.some(({ indicator }) => indicator.parent !== null || indicator.targets.some(({ ofPart }) => ofPart)) ? null : "noParts"),
  *check({ rows }) {
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
      if (part.bound.ok && whole.bound.ok && part.bound.value.value > whole.bound.value.value && part.goal) {
        yield {
          finding: "targetExceeds", at: part.goal.at, indicator: part.index,
          facts: { ...names, partValue: part.bound.value.value, wholeValue: whole.bound.value.value },
        };
      }
    }
    for (const [index, members] of parts) yield* sumOf(rows[index], members);
    yield* districtsOf(rows);
  },
});

/** Parts need not make up the whole; together they are not more than it, unless they overlap. Where they do make it up, they do so in the end as well. */
function* sumOf(whole: RowView | undefined, members: readonly RowView[]) {
  if (whole?.baseline === undefined || whole.baseline === null || members.length < 2) return;
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
  yield {
    finding: "targetsDiffer" as const, at: whole.goal.at, indicator: whole.index, related: members.flatMap(({ goal }) => (goal === null ? [] : [goal.at])),
    facts: { ...facts, sum: targetSum, wholeValue: wholeTarget },
  };
}

/**
 * Targets handed down to districts side by side add up to the whole's, in a table where they do so elsewhere: a table
 * may leave districts out, and then nothing of it adds up.
 */
function* districtsOf(rows: readonly RowView[]) {
  const sums = rows.flatMap((row) => {
    const whole = isAdditive(row.indicator) ? exactTarget(row) : null;
    const parts = row.indicator.targets.filter(({ ofPart, year }) => ofPart === true && year === row.goal?.year);
    const values = parts.map(({ target }) => (target.kind === "level" && target.op === "=" && target.approx !== true ? target.value : null));
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

const ROUNDING = 0.001;

const total = (values: readonly (number | null)[]): number => Number(values.reduce<number>((sum, value) => sum + (value ?? 0), 0).toPrecision(12));

const exactTarget = ({ bound }: RowView): number | null => (bound.ok && bound.value.op === "=" && bound.value.approx !== true ? bound.value.value : null);
