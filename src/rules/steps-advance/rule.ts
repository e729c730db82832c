import type { SheetArea } from "../../grid/area";
import type { ColumnRole, Column, TargetFigure } from "../../table/table";
import { isAdditive } from "../../table/additive";
import { advance, isWeaker } from "../advance";
import { isCeiling } from "../asks-less";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { hasImpossible } from "../slips";
import { inUnitOf } from "../units";

interface Step {
  readonly at: SheetArea;
  readonly year: number;
  readonly raw: string | null;
  readonly value: number;
}

/** Targets of the years on the way lead from the baseline to the last one, none of them back. */
export const stepsAdvance = defineRule({
  id: "steps-advance",
  sources: ["tableForm"],
  findings: {
    stepBelowBaseline: { severity: "error", facts: ["name", "raw", "year", "before", "beforeYear", "baseline"] },
    stepBack: { severity: "warning", facts: ["name", "raw", "year", "before", "beforeYear"] },
  },
  inapplicable: ({ table }) => (new Set(targetYears(table.columns)).size > 1 ? null : "oneYear"),
  given: ({ table: { kind, columns } }) => (kind === "plan" ? { columns: columns.filter(isTarget).map(({ column }) => column) } : null),
  row(row, report, { columns }) {
    const { indicator: { name, unit }, direction, directionGuessed, countedFromNothing } = row;
    if ((direction !== "higher" && direction !== "lower") || countedFromNothing) return;
    // What is done year by year may be more in one and less in the next; a share that is reached is kept.
    if (directionGuessed && isAdditive({ name, unit })) return;
    const steps = stepsOf(row, columns).filter(({ at }) => !(at.column === row.goal?.at.column && isElsewhere(row)));
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined || advance(before.value, step.value, direction) >= 0) continue;
      const place = { at: step.at, related: [before.at] };
      const facts = { name, raw: step.raw, year: step.year, before: before.raw, beforeYear: before.year };
      // Behind what was there at the beginning nobody steps on purpose.
      if (row.baseline !== null && !directionGuessed && isWeaker(step.value, row.baseline, direction)) report({ ...place, finding: "stepBelowBaseline", facts: { ...facts, baseline: row.baseline } });
      else report({ ...place, finding: "stepBack", facts });
    }
  },
});

/** A last target with a slip in it, or below the baseline: other rules' findings. A ceiling above it asks for a reason only. */
const isElsewhere = (row: RowView): boolean =>
  hasImpossible(row) || row.baseline !== null && row.bound.ok && !isCeiling(row) && isWeaker(row.bound.value.value, row.baseline, row.direction);

const isTarget = ({ role }: { readonly role: ColumnRole }): boolean => role === "target";

const targetYears = (columns: readonly Column[]): readonly (number | null)[] => columns.filter(isTarget).map(({ year }) => year);

/** The targets of each year, of the level that the row is judged by. */
function stepsOf({ indicator, goal }: RowView, columns: readonly number[]): readonly Step[] {
  const own = indicator.targets.filter((figure) => columns.includes(figure.at.column) && figure.ofPart !== true && figure.level === (goal?.level ?? null));
  return own.flatMap((figure) => stepOf(figure, indicator.unit)).sort((a, b) => a.year - b.year);
}

function stepOf({ at, year, raw, target }: TargetFigure, unit: string | null): readonly Step[] {
  // 左右 may lie on either side.
  if (year === null || target.kind !== "level" || target.approx === true) return [];
  const value = inUnitOf({ unit }, target.value, target.unit);
  return value === null ? [] : [{ at, year, raw, value }];
}
