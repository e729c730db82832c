import { nameKey } from "../../catalogue/name-key";
import { joinBaselines } from "../../table/join-baselines";
import type { Indicator, IndicatorTable, TargetFigure } from "../../table/table";
import type { SheetArea } from "../../grid/area";
import { subjectKey } from "../claims";
import type { CheckContext } from "../context";
import { goalOf } from "../goal-of";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { mayBeOnePlace } from "../place-of";
import { fitsRounding } from "../rounding";
import { inUnitOf } from "../units";

/** What another table of the dossier gives for the same year, beside the row's own. */
interface Held {
  readonly row: RowView;
  readonly what: "value" | "target";
  /** The row's cell and the other's. */
  readonly at: SheetArea;
  readonly other: SheetArea;
  readonly raw: string;
  readonly said: string;
  readonly agrees: boolean;
  /** The same indicator beyond doubt. */
  readonly certain: boolean;
  /** What the other table calls it. */
  readonly as: string;
  readonly year: number;
}

/** Tables of one dossier give one number for one thing: the completion table's value is the plan's baseline, a list of products repeats the main table's targets. */
export const tablesAgree = defineRule({
  id: "tables-agree",
  sources: ["tableForm"],
  findings: {
    valueDiffers: { severity: "error", facts: ["name", "raw", "said", "year", "table"] },
    valueMayDiffer: { severity: "warning", facts: ["name", "raw", "said", "year", "table", "as"] },
    targetDiffers: { severity: "error", facts: ["name", "raw", "said", "year", "table"] },
    targetMayDiffer: { severity: "warning", facts: ["name", "raw", "said", "year", "table", "as"] },
  },
  inapplicable: (context) => (comparable(context).length > 0 ? null : "noOther"),
  *check(context) {
    for (const other of comparable(context)) {
      const held = [...valuesIn(context, other), ...targetsIn(context, other)];
      const differing = held.filter(({ agrees }) => !agrees);
      // Tables that disagree in most of what they share are not of one place or one edition.
      if (differing.length * 2 > held.length && !(differing.length === 1 && other.kind === "completion")) continue;
      for (const each of differing) yield foundIn(each, other);
    }
  },
});

/** Other tables that may be of the same place: where two tables of one check disagree, the later one tells. */
const comparable = ({ table, others, later }: CheckContext): readonly IndicatorTable[] =>
  (table.kind !== "plan" ? [] : others.filter((other) => mayBeOnePlace(table, other)
    && (other.kind === "completion" ? other.plan.targetYear === table.plan.baseYear : other.plan.targetYear === table.plan.targetYear && !later.includes(other))));

function foundIn({ row, what, at, other: place, raw, said, certain, year, as }: Held, other: IndicatorTable) {
  const facts = { name: row.indicator.name, raw, said, year, table: nameOf(other) };
  const found = { at, indicator: row.index, related: [place] };
  if (certain) return { ...found, finding: what === "value" ? "valueDiffers" as const : "targetDiffers" as const, facts };
  return { ...found, finding: what === "value" ? "valueMayDiffer" as const : "targetMayDiffer" as const, facts: { ...facts, as } };
}

/** Without quotes: it stands between some. */
const nameOf = ({ title, sheet }: IndicatorTable): string => (title ?? sheet).replace(/[“”"]/g, "");

/** The other table's values of the base year beside the row's own baselines. */
function valuesIn({ table, rows }: CheckContext, other: IndicatorTable): readonly Held[] {
  return joinBaselines(table, other).flatMap((pair) => {
    const row = rows[pair.indicator];
    const [own, partner] = [row?.indicator.baseline, other.indicators[pair.from]];
    if (row === undefined || own === null || own === undefined || own.raw === null || own.year !== table.plan.baseYear || partner === undefined || pair.figure.raw === null) return [];
    if (pair.sureness === "possible" || pair.value === null || row.baseline === null || row.countedFromNothing) return [];
    const agrees = pair.factor === 1 ? fitsRounding(row.baseline, pair.value, own.raw, pair.figure.raw) : Math.abs(row.baseline - pair.value) <= 0.01 * Math.abs(pair.value);
    return [{ row, what: "value", at: own.at, other: pair.figure.at, raw: own.raw, said: pair.figure.raw, agrees, certain: pair.sureness === "certain", year: table.plan.baseYear, as: partner.name }];
  });
}

/** The targets that a further table of the same plan sets for the same things. */
function targetsIn({ table, rows }: CheckContext, other: IndicatorTable): readonly Held[] {
  if (other.kind !== "plan" || other.plan.targetYear !== table.plan.targetYear) return [];
  const partners = new Map(other.indicators.map((indicator) => [subjectKey(indicator.name, indicator.standard), indicator]));
  return rows.flatMap((row) => {
    const { indicator, goal } = row;
    const partner = partners.get(subjectKey(indicator.name, indicator.standard));
    const set = partner === undefined ? null : goalOf(other, partner);
    if (partner === undefined || goal === null || set === null || goal.raw === null || set.raw === null || goal.year !== set.year || !isOneScope(indicator, partner)) return [];
    const [own, said] = [levelOf(goal, indicator, indicator), levelOf(set, partner, indicator)];
    if (own === null || said === null) return [];
    const certain = nameKey(indicator.name) === nameKey(partner.name);
    return [{ row, what: "target", at: goal.at, other: set.at, raw: goal.raw, said: set.raw, agrees: fitsRounding(own, said, goal.raw, set.raw), certain, year: goal.year ?? table.plan.targetYear, as: partner.name }];
  });
}

const isOneScope = (a: Indicator, b: Indicator): boolean => a.scope === null || b.scope === null || a.scope === b.scope;

/** The number of a plain target, in the unit of `row`. */
const levelOf = ({ target }: TargetFigure, { unit }: Indicator, row: Indicator): number | null =>
  (target.kind === "level" && target.approx !== true ? inUnitOf(row, target.value, target.unit ?? unit) : null);
