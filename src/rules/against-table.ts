import { nameKey } from "../catalogue/name-key";
import type { Claim } from "../table/claim";
import type { Figure, TargetFigure } from "../table/table";
import { meets } from "../target/meets";
import { changeKey, exactValue, subjectKey } from "./claims";
import type { CheckContext } from "./context";
import type { Joined } from "./joined-by";
import type { RowView } from "./row-view";
import { oncePer } from "./once";
import { otherTargets } from "./other-targets";
import { fitsRounding } from "./rounding";
import { namesScope, sameScope } from "./scopes";
import { inUnitOf } from "./units";

/** A number of the text that is not the table's. */
export interface Difference {
  readonly row: RowView;
  readonly claim: Claim;
  readonly figure: Figure | TargetFigure;
  readonly of: "target" | "value";
  /** Of a change that the text states: the one that the table's two values make. */
  readonly joined?: Joined | null;
  /** The same digits in another unit: 3.12% and 3.12‰. */
  readonly isUnitSlip: boolean;
  /** The year is said and the wording the same: no other indicator can be meant. */
  readonly certain: boolean;
  /** What the text says elsewhere, as the table does. */
  readonly agreeing: readonly Claim[];
}

/** Where the plan's prose and a table differ. */
export const differencesOf = oncePer((context: CheckContext): readonly Difference[] => {
  const found: Difference[] = [];
  if (context.claims.isEmpty) return found;
  for (const row of context.rows) found.push(...changesOf(row, context));
  for (const { row, speaksOf } of rowsWithClaims(context.rows)) {
    const { indicator } = row;
    const values = indicator.baseline ? [indicator.baseline, ...indicator.actuals] : indicator.actuals;
    found.push(...targetsOf(row, context, speaksOf), ...values.flatMap((figure) => valuesOf(row, figure, speaksOf)));
  }
  return found;
});

function targetsOf(row: RowView, { table: { plan } }: CheckContext, speaksOf: SpeaksOf): readonly Difference[] {
  const { indicator, goal, said } = row;
  if (goal === null) return [];
  const differing = otherTargets(row, plan).filter(({ claim }) => speaksOf(claim));
  const others = differing.map(({ claim }) => claim);
  const year = goal.year ?? plan.targetYear;
  const agreeing = others.length === 0 ? [] : said.filter((claim) => claim.role === "target" && claim.reading.kind === "level" && (claim.year ?? year) === year && speaksOf(claim) && !others.includes(claim));
  // Another wording may be another scope, and a number without a year another year's; a binding target leaves no such room.
  return differing.map(({ claim, figure, joined }) => ({
    row, claim, figure, joined, of: "target", isUnitSlip: false, agreeing: figure === goal ? agreeing : [], certain: claim.year !== null && (indicator.nature === "binding" || sameWording(claim, row)),
  }));
}

/** The change that a row plans where it is one, or no baseline tells what it comes to: 〔15〕 of 排放总量减少, 下降15%. */
function changeOf({ indicator, goal, isDrop, bound }: RowView): { readonly direction: "up" | "down"; readonly value: number } | null {
  if (goal === null || (goal.target.kind !== "level" && goal.target.kind !== "change")) return null;
  const { target } = goal;
  if (isDrop && (indicator.unit ?? "%") === "%") return { direction: "down", value: target.value };
  const isOpen = target.kind === "change" && target.measure === "percent" && target.per === "period" && target.high === undefined && !bound.ok;
  return isOpen ? { direction: target.direction, value: target.value } : null;
}

/** 二氧化硫排放总量比2015年减少20% beside 〔15〕: a change over the plan is held against the change that the table plans. */
function changesOf(row: RowView, { claims, table: { plan } }: CheckContext): readonly Difference[] {
  const { indicator, goal } = row;
  const own = changeOf(row);
  if (goal === null || own === null) return [];
  const year = goal.year ?? plan.targetYear;
  return claims.changing(changeKey(indicator.name)).flatMap((claim): Difference[] => {
    const { reading } = claim;
    if (reading.kind !== "change" || reading.direction !== own.direction || reading.measure !== "percent" || reading.per !== "period" || reading.high !== undefined || reading.approx) return [];
    if ((reading.basis !== "baseline" && reading.basis !== plan.baseYear) || claim.role !== "target" || (claim.year ?? year) !== year || Math.abs(reading.value - own.value) < 1e-9) return [];
    return [{ row, claim, figure: goal, of: "target", isUnitSlip: false, agreeing: [], certain: claim.year !== null }];
  });
}

function valuesOf(row: RowView, figure: Figure, speaksOf: SpeaksOf): readonly Difference[] {
  const { indicator, said } = row;
  const ofYear = said.filter((claim) => claim.role === "value" && claim.year !== null && claim.year === figure.year && speaksOf(claim) && !isOfPeriod(claim));
  const judged = ofYear.map((claim) => ({ claim, ...compared(row, figure, claim) }));
  const agreeing = judged.filter(({ agrees }) => agrees === true).map(({ claim }) => claim);
  return judged.flatMap(({ claim, agrees, isUnitSlip = false }) => (agrees !== false ? [] : [{
    row, claim, figure, of: "value" as const, isUnitSlip, agreeing, certain: isUnitSlip || nameKey(claim.indicator) === nameKey(indicator.name) && (claim.yearFrom === "said" || claim.yearFrom === "carried" && agreeing.length === 0 && !isOtherYear(claim, row)),
  }]));
}

/** Whether a value of the text is the table's; null where that cannot be told. */
function compared({ indicator }: RowView, { raw, value, reading }: Figure, claim: Claim): { readonly agrees: boolean | null; readonly isUnitSlip?: boolean } {
  if (raw === null || value === null || claim.reading.kind !== "level") return { agrees: null };
  const { value: number, unit, op, approx } = claim.reading;
  const own = inUnitOf(indicator, value, reading.kind === "level" ? reading.unit : null);
  const said = inUnitOf(indicator, number, unit);
  if (said === null || own === null) return { agrees: null };
  const agrees = op === "=" ? fitsRounding(own, said, raw, claim.raw) : meets({ op, value: said }, own, { direction: null, tolerance: 0 });
  if (agrees === false && approx === true && Math.abs(own - said) <= 0.05 * Math.abs(said)) return { agrees: true };
  return { agrees, isUnitSlip: said !== number && fitsRounding(value, number, raw, claim.raw) };
}

/** A year that is carried over from the sentence before may be wrong: another figure of the row is the number. */
const isOtherYear = (claim: Claim, row: RowView): boolean =>
  [...row.indicator.actuals, ...(row.indicator.baseline ? [row.indicator.baseline] : [])].some((figure) => compared(row, figure, claim).agrees === true) || row.bound.ok && exactValue(claim, row.indicator) === row.bound.value.value;

/** “十四五”期间新增就业6.1万人 is added up over years, and no year's value. */
const isOfPeriod = ({ yearFrom, indicator }: Claim): boolean => yearFrom === "period" && /新增|净增|累计/.test(indicator);

const sameWording = (claim: Claim, { indicator }: RowView): boolean => nameKey(claim.indicator) === nameKey(indicator.name);

/** Whether a claim of an indicator is about this row of it. */
type SpeaksOf = (claim: Claim) => boolean;

/** Of several rows of one indicator (户籍, 常住) the text means the one whose population it names; else nobody knows which. */
function rowsWithClaims(rows: readonly RowView[]): readonly { readonly row: RowView; readonly speaksOf: SpeaksOf }[] {
  const byKey = new Map<string, RowView[]>();
  for (const row of rows) {
    const key = subjectKey(row.indicator.name, row.indicator.standard);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()].flatMap((twins) => twins.map((row) => ({
    row,
    speaksOf: (claim: Claim): boolean => {
      const said = `${claim.scope ?? ""}${claim.indicator}`;
      return twins.length === 1 ? sameScope(said, row.indicator) : twins.every((twin) => namesScope(said, twin.indicator) === (twin === row));
    },
  })));
}
