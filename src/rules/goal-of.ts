import type { Indicator, IndicatorTable, TargetFigure } from "../table/table";
import { oncePer } from "./once";

/** The target a row is judged by: never one of a part of the place (鹿山区 beside 全市). */
export function goalOf({ columns, plan }: IndicatorTable, indicator: Indicator): TargetFigure | null {
  const targets = indicator.targets.some(({ ofPart }) => ofPart) ? indicator.targets.filter(({ ofPart }) => !ofPart) : indicator.targets;
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
