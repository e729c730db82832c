import { standardByCode } from "../catalogue/standards";
import { convertUnit } from "../catalogue/units";
import type { SheetArea } from "../grid/area";
import type { Observation } from "../measures/define";
import type { Claim } from "../table/claim";
import { joinBaselines } from "../table/join-baselines";
import type { Figure, Indicator, IndicatorTable } from "../table/table";
import type { TextPlace } from "./define";
import { mayBeOnePlace } from "./place-of";
import { exactValue, isStart, type ClaimIndex } from "./claims";
import { outside, possibleOf } from "./limits";
import { inUnitOf } from "./units";

/** Where a baseline is known from. */
export type Origin =
  | { readonly from: "cell"; readonly at: SheetArea }
  /** A table that tells how the period before ended. */
  | { readonly from: "table"; readonly at: SheetArea }
  /** The plan's prose; `yearAssumed`: it says the value and not its year, so that it is taken for the base year's. */
  | { readonly from: "text"; readonly line: number; readonly quote: string; readonly yearAssumed: boolean };

/** Where a finding that rests on a baseline points besides its own cell. */
export const originPlaces = ({ origin }: Base): { readonly related?: readonly SheetArea[]; readonly said?: readonly TextPlace[] } =>
  (origin.from === "text" ? { said: [{ line: origin.line, quote: origin.quote }] } : { related: [origin.at] });

export interface Base {
  readonly raw: string;
  /** In the row's unit, where both have one; null when no number can be read or the units do not meet. */
  readonly value: number | null;
  readonly isNumber: boolean;
  readonly origin: Origin;
}

/** What is known of a row's past. */
export interface Past {
  readonly base: Base | null;
  /** Values of years before the base year and after it, in the row's unit. */
  readonly observed: readonly Observation[];
  /** The same indicator in the table that tells how the period before ended. */
  readonly before: { readonly table: IndicatorTable; readonly indicator: Indicator } | null;
}

/** The past of a row of a table, by its index: its own cells first, then the completion tables, then the prose. */
export function pastIn(table: IndicatorTable, others: readonly IndicatorTable[], claims: ClaimIndex): (indicator: Indicator, index: number) => Past {
  const joined = joinedRows(table, others);
  if (joined.size === 0 && claims.isEmpty) return (indicator) => ({ base: ownBase(indicator), before: null, observed: ownObservations(indicator) });
  return (indicator, index) => {
    const before = joined.get(index) ?? null;
    const said = claims.of(indicator);
    const base = ownBase(indicator) ?? before?.base ?? (table.kind === "plan" ? claimedBase(said, indicator, table.plan.baseYear) : null);
    return { base, before, observed: [...ownObservations(indicator), ...(before?.observed ?? []), ...claimedObservations(said, indicator, table, base)] };
  };
}

type Joined = Pick<Past, "base" | "observed"> & { readonly table: IndicatorTable; readonly indicator: Indicator };

/** Rows of completion tables by the row they belong to; a pair that has to be looked at first is left alone. */
function joinedRows(table: IndicatorTable, others: readonly IndicatorTable[]): ReadonlyMap<number, Joined> {
  const joined = new Map<number, Joined>();
  if (table.kind !== "plan") return joined;
  for (const other of others) {
    if (other.kind !== "completion" || other.plan.targetYear !== table.plan.baseYear || !mayBeOnePlace(table, other)) continue;
    for (const pair of joinBaselines(table, other)) {
      const indicator = other.indicators[pair.from];
      if (indicator === undefined || pair.sureness === "possible" || joined.has(pair.indicator)) continue;
      const { figure, value, factor } = pair;
      const { raw, at } = figure;
      const base: Base | null = raw === null ? null : { raw, value, isNumber: figure.value !== null, origin: { from: "table", at } };
      const earlier = ownObservations(indicator).filter(({ year }) => year !== table.plan.baseYear)
        .map((each) => ({ year: each.year, value: each.value * factor }));
      joined.set(pair.indicator, { table: other, indicator, base, observed: earlier });
    }
  }
  return joined;
}

function ownBase({ baseline, unit }: Indicator): Base | null {
  if (baseline === null || baseline.raw === null) return null;
  return { raw: baseline.raw, value: figureIn(baseline, unit), isNumber: baseline.value !== null, origin: { from: "cell", at: baseline.at } };
}

/** A figure's number in the row's unit; without a unit of its own it is taken to be in it. */
function figureIn({ value, reading }: Figure, unit: string | null): number | null {
  return value === null ? null : inUnitOf({ unit }, value, reading.kind === "level" ? reading.unit : null);
}

/**
 * The years stand in a table in their order, and the baseline before them: then what was observed is in order as well.
 * Given as a copy, which takes the room of its values: a list that grew keeps room for a dozen more, in every row.
 */
function ownObservations({ actuals, baseline }: Indicator): readonly Observation[] {
  const observed: Observation[] = [];
  for (const { year, value } of actuals) if (year !== null && value !== null) observed.push({ year, value });
  const { year = null, value = null } = baseline ?? {};
  if (year === null || value === null) return observed.slice();
  let place = observed.length;
  while (place > 0 && (observed[place - 1]?.year ?? year) > year) place -= 1;
  observed.splice(place, 0, { year, value });
  return observed.slice();
}

/** The prose's value of the base year; one without a year counts where the text gives no other. */
function claimedBase(claims: readonly Claim[], indicator: Indicator, baseYear: number): Base | null {
  const values = claims.filter(({ role, reading }) => role === "value" && reading.kind !== "change");
  const dated = values.filter(({ year }) => year === baseYear);
  const candidates = dated.length > 0 ? dated : values.filter(({ year }) => year === null).filter((claim) => !isStart(claim, values));
  const usable = candidates.flatMap((claim) => {
    const value = exactValue(claim, indicator);
    return value === null || !isPlausible(value, indicator) ? [] : [{ claim, value }];
  });
  const [first] = usable;
  if (first === undefined || usable.some(({ value }) => value !== first.value)) return null;
  const { raw, line, quote, year } = first.claim;
  return { raw, value: first.value, isNumber: true, origin: { from: "text", line, quote, yearAssumed: year === null } };
}

/** Values that the prose gives for other years; 从A到B without years is the period before the plan, from its first to its last year. */
function claimedObservations(claims: readonly Claim[], indicator: Indicator, { plan, kind }: IndicatorTable, base: Base | null): readonly Observation[] {
  if (kind !== "plan" || base?.origin.from !== "text") return [];
  const values = claims.filter(({ role }) => role === "value");
  return values.flatMap((claim) => {
    const value = exactValue(claim, indicator);
    const year = claim.year ?? (isStart(claim, values) ? plan.baseYear - (plan.targetYear - plan.baseYear) : null);
    return value === null || year === null || year >= plan.baseYear || !isPlausible(value, indicator) ? [] : [{ year, value }];
  });
}

/** A slip of the text (3.12% for 3.12‰) is no baseline. */
function isPlausible(value: number, { standard, unit }: Indicator): boolean {
  const known = standard === null ? null : standardByCode(standard);
  if (known === null) return true;
  const scaled = known.unit === null || unit === null ? value : convertUnit(value, unit, known.unit) ?? value;
  return !outside(scaled, possibleOf(known)) && !outside(scaled, known.plausible);
}
