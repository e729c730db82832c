import type { Indicator, IndicatorTable, TargetFigure } from "../table/table";
import { oncePer } from "./once";

/** The target a row is judged by: never one of a part of the place (鹿山区 beside 全市). */
export function goalOf({ kind, columns, plan }: IndicatorTable, indicator: Indicator): TargetFigure | null {
  const whole = indicator.targets.some(({ ofPart }) => ofPart) ? indicator.targets.filter(({ ofPart }) => !ofPart) : indicator.targets;
  const measured = kind === "completion" ? measuredPaces(columns) : NO_COLUMNS;
  const targets = measured.size === 0 ? whole : whole.filter(({ at }) => !measured.has(at.column));
  const only = targets[0];
  if (only === undefined || targets.length === 1) return only ?? null;
  const inColumn = targetColumns(columns);
  const stated = targets.filter(({ at }) => inColumn.has(at.column));
  const ofPlan = stated.filter(({ year }) => year === plan.targetYear);
  // A 年均 or 累计 column speaks only where the target column is silent.
  return [...targets.filter(({ at }) => !inColumn.has(at.column)), ...stated, ...ofPlan].findLast(({ raw }) => raw !== null)
    ?? ofPlan.at(-1) ?? targets.at(-1) ?? null;
}

const targetColumns = oncePer((columns: IndicatorTable["columns"]): ReadonlySet<number> =>
  new Set(columns.filter(({ role }) => role === "target").map(({ column }) => column)));

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Of how a plan ended, without a column of targets: 年均增长 is the pace there was, unless it is called planned. */
const measuredPaces = oncePer((columns: IndicatorTable["columns"]): ReadonlySet<number> =>
  (columns.some(({ role }) => role === "target") ? NO_COLUMNS : new Set(columns.filter(({ role, header }) => (role === "rate" || role === "change") && !/目标|规划|计划|预期/.test(header)).map(({ column }) => column))));
