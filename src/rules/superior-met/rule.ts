import { cellAt } from "../../grid/area";
import type { Indicator, IndicatorTable, TargetFigure } from "../../table/table";
import { resolveTarget } from "../../target/resolve-target";
import { isAdditive } from "../../table/additive";
import { catchesUp, isWeaker } from "../advance";
import { subjectKey } from "../claims";
import type { CheckContext } from "../context";
import { goalOf } from "../goal-of";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { placeName, placeRank } from "../place-of";
import { inUnitOf } from "../units";

/** Targets and natures match those of the superior's plan, where it is in the same workbook or given beside it. */
export const superiorMet = defineRule({
  id: "superior-met",
  sources: ["outline11", "tableForm"],
  findings: {
    bindingWeaker: { severity: "error", facts: ["name", "raw", "superior", "title"] },
    catchingUp: { severity: "info", facts: ["name", "raw", "superior", "title"] },
    weaker: { severity: "warning", facts: ["name", "raw", "superior", "title"] },
    bindingThere: { severity: "warning", facts: ["name", "title"] },
    bindingMissing: { severity: "warning", facts: ["name", "superior", "title"] },
  },
  inapplicable: (context) => (superiorsOf(context).length > 0 ? null : "noSuperior"),
  *check(context) {
    const own = byKey(context.rows);
    for (const superior of superiorsOf(context)) {
      const title = superior.title ?? superior.sheet;
      const isModel = context.superior.includes(superior) && sharedWith(superior, own) >= MODEL;
      for (const other of superior.indicators) {
        const asked = askedOf(superior, other, context.table);
        const rows = own.get(keyOf(other));
        const alike = rows?.filter(({ indicator }) => isSameScope(indicator, other)) ?? [];
        for (const row of alike.length > 0 ? alike : rows ?? []) yield* compared(row, { other, asked, title, certain: alike.length > 0 }, context);
        if (rows !== undefined || !isModel || other.nature !== "binding" || !asked?.raw) continue;
        const { sheet, area } = context.table;
        yield { finding: "bindingMissing", at: cellAt(sheet, area.row, area.column), indicator: null, related: [other.at], facts: { name: other.name, superior: asked.raw, title } };
      }
    }
  },
});

interface Asked {
  readonly other: Indicator;
  readonly asked: TargetFigure | null;
  readonly title: string;
  /** As far as both say, they count the same population. */
  readonly certain: boolean;
}

/** From this share of common indicators on, a plan is of the same field as its superior's, and what it leaves out is missing. */
const MODEL = 1 / 3;

const sharedWith = ({ indicators }: IndicatorTable, own: ReadonlyMap<string, unknown>): number =>
  indicators.filter((indicator) => own.has(keyOf(indicator))).length / indicators.length;

const isSameScope = (a: Indicator, b: Indicator): boolean => a.scope === null || b.scope === null || a.scope === b.scope;

function* compared(row: RowView, { other, asked, title, certain }: Asked, { table }: CheckContext) {
  const { indicator, index, goal, bound, direction, directionGuessed } = row;
  const place = { indicator: index, related: [other.at] };
  if (other.nature === "binding" && indicator.nature === "expected") {
    yield { ...place, finding: "bindingThere" as const, at: indicator.at, facts: { name: indicator.name, title } };
  }
  if (goal === null || asked === null || !bound.ok || bound.value.op === "within") return;
  // Of an amount the superior's is the sum of its parts: only the share that was handed down is asked of this one.
  if (asked.ofPart !== true && isAdditive(indicator)) return;
  const value = demanded(row, other, asked, table);
  if (value === null || !isWeaker(bound.value.value, value, direction)) return;
  const facts = { name: indicator.name, raw: goal.raw, superior: asked.raw, title };
  const from = asked.ofPart === true || asked.target.kind !== "level" ? null : baseOf(other, row);
  // The superior's own level is the average of its parts: who starts behind it is measured by the way, unless a share was handed down.
  if (from !== null && row.baseline !== null && catchesUp({ from: row.baseline, to: bound.value.value }, { from, to: value }, direction)) {
    yield { ...place, finding: "catchingUp" as const, at: goal.at, facts };
    return;
  }
  yield {
    ...place, finding: other.nature === "binding" && certain && !directionGuessed ? "bindingWeaker" as const : "weaker" as const, at: goal.at, facts,
  };
}

/** What the superior starts from, in the unit of the row's bound. */
const baseOf = ({ baseline, unit }: Indicator, { indicator, bound }: RowView): number | null =>
  (baseline === null || baseline.value === null || !bound.ok ? null : inUnitOf({ unit: bound.value.unit ?? indicator.unit }, baseline.value, baseline.reading.kind === "level" ? baseline.reading.unit ?? unit : unit));

/** What the superior's target comes to here, in the unit of the row's bound: a level as it is, a change laid on the row's own baseline. */
function demanded({ indicator, bound, base }: RowView, other: Indicator, { target }: TargetFigure, { plan }: IndicatorTable): number | null {
  if ((target.kind !== "level" && target.kind !== "change") || !bound.ok) return null;
  const said = resolveTarget(target, { baseline: base?.value ?? null, baseYear: plan.baseYear, targetYear: plan.targetYear, unit: target.kind === "level" ? other.unit : indicator.unit, direction: null });
  if (!said.ok || said.value.op === "within") return null;
  return inUnitOf({ unit: bound.value.unit ?? indicator.unit }, said.value.value, said.value.unit ?? other.unit);
}

/** The column that hands the target down to this very place, else the superior's own target. */
function askedOf(superior: IndicatorTable, other: Indicator, own: IndicatorTable): TargetFigure | null {
  const place = placeName(own);
  const handedDown = place === null ? undefined : other.targets.find(({ ofPart, raw, level, column }) => ofPart && raw !== null && place.endsWith(level ?? column));
  return handedDown ?? goalOf(superior, other);
}

function byKey(rows: readonly RowView[]): ReadonlyMap<string, readonly RowView[]> {
  const known = new Map<string, RowView[]>();
  for (const row of rows) {
    const found = known.get(keyOf(row.indicator));
    if (found) found.push(row);
    else known.set(keyOf(row.indicator), [row]);
  }
  return known;
}

const keyOf = ({ name, standard }: Indicator): string => subjectKey(name, standard);

/** The superior's plans of the same period: those given as such, and those whose place contains this one's, as far as titles tell. */
function superiorsOf({ table, others, superior }: CheckContext): readonly IndicatorTable[] {
  if (table.kind !== "plan") return [];
  const own = placeRank(table);
  const above = own === null ? [] : others.filter((other) => {
    const rank = placeRank(other);
    return rank !== null && rank < own;
  });
  return [...superior, ...above].filter(({ kind, plan }) => kind === "plan" && plan.name === table.plan.name);
}
