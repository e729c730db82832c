import { countKey } from "../claims";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { exactTarget } from "../exact-target";
import { hasImpossible } from "../slips";
import { inUnitOf } from "../units";
import { decimalsIn } from "../rounding";
import { shareNamed } from "../share-name";

/** Money of other years' prices: the share of the end is none of its two amounts. */
const PRICED = /生产总值|GDP|增加值|总产值/i;

/** In points: what two plans round differently. */
const LEAST_APART = { baseline: 0.5, target: 1 } as const;

/** A share is what its part and its whole come to, where all three stand in the table. */
export const sharesAgree = defineRule({
  id: "shares-agree",
  sources: ["unitDefinition"],
  findings: {
    baselineDiffers: { severity: "warning", facts: ["name", "stated", "part", "whole", "partValue", "wholeValue", "computed"] },
    targetDiffers: { severity: "warning", facts: ["name", "stated", "part", "whole", "partValue", "wholeValue", "computed"] },
  },
  inapplicable: ({ rows }) => (rows.some(isShare) ? null : "noShares"),
  *check({ rows }) {
    const counts = new Map<string, RowView>();
    for (const row of rows) if (!isShare(row)) counts.set(countKey(row.indicator.name), row);
    for (const row of rows) {
      const pair = isShare(row) && !hasImpossible(row) ? pairOf(row, counts) : null;
      if (pair === null) continue;
      const { part, whole } = pair;
      const { name, baseline: own } = row.indicator;
      const names = { name, part: part.indicator.name, whole: whole.indicator.name };
      const of = quotient(part.baseline, whole.baseline, pair);
      if (of !== null && own !== null && row.baseline !== null && Math.abs(of.computed - row.baseline) > Math.max(LEAST_APART.baseline, halfOf(own.raw))) {
        yield { finding: "baselineDiffers", at: own.at, indicator: row.index, related: placesOf("baseline", pair), facts: { ...names, ...of, stated: own.raw } };
      }
      const planned = PRICED.test(part.indicator.name) ? null : quotient(exactTarget(part), exactTarget(whole), pair);
      if (planned !== null && row.goal !== null && misses(row, planned.computed)) {
        yield { finding: "targetDiffers", at: row.goal.at, indicator: row.index, related: placesOf("target", pair), facts: { ...names, ...planned, stated: row.goal.raw } };
      }
    }
  },
});

const isShare = ({ indicator: { name, unit } }: RowView): boolean => unit === "%" && shareNamed(name) !== null;

interface Pair {
  readonly part: RowView;
  readonly whole: RowView;
}

/** The rows of a share's part and of its whole: 普惠托位数 and 托位总数 of 普惠托位占比. */
function pairOf({ indicator: { name } }: RowView, counts: ReadonlyMap<string, RowView>): Pair | null {
  const named = shareNamed(name);
  if (named === null) return null;
  const key = countKey(named.part);
  const part = counts.get(key);
  const whole = named.whole === null ? endingOf(key, counts) : counts.get(countKey(named.whole));
  return part === undefined || whole === undefined || part === whole ? null : { part, whole };
}

/** 托位 of 普惠托位: the longest name that the part's ends with. */
function endingOf(key: string, counts: ReadonlyMap<string, RowView>): RowView | undefined {
  for (let from = 1; from <= key.length - 2; from++) {
    const whole = counts.get(key.slice(from));
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** What two amounts come to in per cent; null where one is missing, or larger than its whole (another rule's finding). */
function quotient(partValue: number | null, wholeValue: number | null, { part, whole }: Pair): { readonly partValue: number; readonly wholeValue: number; readonly computed: number } | null {
  if (partValue === null || wholeValue === null || partValue <= 0 || PRICED.test(whole.indicator.name)) return null;
  const scaled = inUnitOf(whole.indicator, partValue, part.indicator.unit);
  return scaled === null || scaled > wholeValue ? null : { partValue, wholeValue, computed: Number((scaled / wholeValue * 100).toFixed(1)) };
}

/** Whether what the two amounts come to misses the share that is asked for. */
function misses({ bound }: RowView, computed: number): boolean {
  if (!bound.ok || bound.value.op === "within" || bound.value.approx === true) return false;
  const above = computed - bound.value.value;
  if (bound.value.op === ">=" || bound.value.op === ">") return -above > LEAST_APART.target;
  if (bound.value.op === "<=" || bound.value.op === "<") return above > LEAST_APART.target;
  return Math.abs(above) > LEAST_APART.target;
}

const halfOf = (raw: string | null): number => 0.5 * 10 ** -decimalsIn(raw ?? "");

const placesOf = (of: "baseline" | "target", { part, whole }: Pair) =>
  [part, whole].map(({ indicator, goal }) => (of === "baseline" ? indicator.baseline?.at : goal?.at) ?? indicator.at);
