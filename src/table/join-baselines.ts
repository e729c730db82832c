import { nameKey, peopleBase } from "../catalogue/name-key";
import { standardByCode } from "../catalogue/standards";
import { unitFactor } from "../catalogue/units";
import type { Figure, Indicator, IndicatorTable } from "./table";

/** certain: the same indicator and scope. likely: worded otherwise. possible: something has to be looked at first. */
export type Sureness = "certain" | "likely" | "possible";

export type PairReason =
  | "sameStandard" | "sameName" | "sameButForScale" | "similarName"
  /** Nothing but a person says that they are one. */
  | "byHand"
  /** Multiplied to come to the plan's scale: 每千人口 → 每万人口, ‰ → %. */
  | "scaleConverted"
  | "scopesDiffer"
  | "unitsDiffer"
  /** The figure is no single number. */
  | "noNumber";

/** A baseline that a completion table offers for an indicator of a plan's table. Nothing is joined without a person's consent. */
export interface Pair {
  /** Index in the plan's indicators. */
  readonly indicator: number;
  /** Index in the completion table's indicators. */
  readonly from: number;
  readonly sureness: Sureness;
  readonly reasons: readonly PairReason[];
  /** As it stands in the completion table. */
  readonly figure: Figure;
  /** In the plan's own scale; null when the figure is no number or its unit cannot be brought to the plan's. */
  readonly value: number | null;
  /** figure × factor = value. */
  readonly factor: number;
  readonly units: { readonly from: string | null; readonly to: string | null };
}

/** Words that wordings of one indicator add or leave out; everything else in a name counts as its concept. */
const FILLERS = /平均|人口|总体|水平|情况|占比|拥有|服务|覆盖|总(?!数)|通车|建设(?!用地)|(?<=交通|安全|生产)事故/g;
/** Whom a name says it counts. */
const POPULATION = /户籍|常住|城镇(?!化)|农村|城乡|男|女|流动人口|外来/g;
const RANK: Readonly<Record<Sureness, number>> = { certain: 2, likely: 1, possible: 0 };

/**
 * Pairs the indicators of a plan's table with those whose value at the plan's base year a completion table gives.
 * Different concepts are never paired: two standard indicators of different codes are different, and of names outside
 * the catalogue only filler words may differ. An indicator without a sure partner stays without one.
 */
export function joinBaselines(plan: IndicatorTable, completion: IndicatorTable): readonly Pair[] {
  const offers = completion.indicators.flatMap((indicator, at) => {
    const figure = figureOf(indicator, plan.plan.baseYear);
    return figure ? [{ indicator, at, figure, keys: keysOf(indicator) }] : [];
  });
  const byKey = new Map<string, typeof offers>();
  for (const offer of offers) {
    for (const key of new Set(Object.values(offer.keys))) {
      const known = byKey.get(key);
      if (known) known.push(offer);
      else byKey.set(key, [offer]);
    }
  }
  const taken = new Set<number>();
  return plan.indicators.flatMap((indicator, at): Pair[] => {
    const candidates = [...new Set(Object.values(keysOf(indicator)).flatMap((key) => byKey.get(key) ?? []))];
    const pairs = candidates.filter((offer) => !taken.has(offer.at))
      .flatMap((offer) => pair(indicator, at, offer.indicator, offer.at, offer.figure) ?? []);
    const [best] = pairs.sort((a, b) => RANK[b.sureness] - RANK[a.sureness] || a.reasons.length - b.reasons.length || a.from - b.from);
    if (!best) return [];
    taken.add(best.from);
    return [best];
  });
}

/**
 * Any two rows as a pair, whether they look alike or not, for a person who says that they are one. Null where the
 * other row has no value of the plan's base year.
 */
export function pairByHand(plan: IndicatorTable, at: number, completion: IndicatorTable, from: number): Pair | null {
  const [indicator, other] = [plan.indicators[at], completion.indicators[from]];
  const figure = other ? figureOf(other, plan.plan.baseYear) : null;
  if (!indicator || !other || !figure) return null;
  return pair(indicator, at, other, from, figure) ?? pairOf(indicator, at, other, from, figure, "byHand");
}

/** Indexes of the rows that give a value of the year: the baselines a table can lend. */
export const rowsWithFigure = ({ indicators }: IndicatorTable, year: number): readonly number[] =>
  indicators.flatMap((indicator, at) => (figureOf(indicator, year) === null ? [] : [at]));

const figureOf = ({ baseline, actuals }: Indicator, year: number): Figure | null =>
  [...actuals, ...(baseline ? [baseline] : [])].find((figure) => figure.year === year && figure.raw !== null) ?? null;

/** Two indicators can only be one if a key of theirs is the same. */
function keysOf({ name, standard }: Indicator): { readonly standard: string; readonly name: string; readonly scaleless: string; readonly loose: string } {
  const root = standard === null ? null : standardByCode(standard)?.scaleOf?.code ?? standard;
  const key = nameKey(name);
  const scaleless = peopleBase(name)?.rest ?? key;
  return { standard: `standard ${root ?? key}`, name: `name ${key}`, scaleless: `scaleless ${scaleless}`, loose: `loose ${scaleless.replace(FILLERS, "")}` };
}

/** 户籍 and 常住 are two; where one name is silent they may be one, which has to be looked at. */
function populations(a: Indicator, b: Indicator): "same" | "unsaid" | "different" {
  const [x, y] = [a, b].map(({ name }) => [...new Set(name.match(POPULATION) ?? [])].sort().join());
  if (x === y || [x, y].every((said) => said === "" || said === "常住")) return "same";
  return x === "" || y === "" ? "unsaid" : "different";
}

function likeness(a: Indicator, b: Indicator): PairReason | null {
  if (populations(a, b) === "different") return null;
  const [x, y] = [keysOf(a), keysOf(b)];
  if (a.standard !== null && b.standard !== null) {
    if (x.standard !== y.standard) return null;
    return a.standard === b.standard ? "sameStandard" : "sameButForScale";
  }
  if (x.name === y.name) return "sameName";
  const perPeople = peopleBase(a.name) !== null && peopleBase(b.name) !== null;
  if (perPeople && x.scaleless === y.scaleless) return "sameButForScale";
  const whole = (peopleBase(a.name) === null) === (peopleBase(b.name) === null);
  return whole && x.loose === y.loose && x.loose.length > 9 ? "similarName" : null;
}

function pair(indicator: Indicator, at: number, other: Indicator, from: number, figure: Figure): Pair | null {
  const alike = likeness(indicator, other);
  return alike === null ? null : pairOf(indicator, at, other, from, figure, alike);
}

function pairOf(indicator: Indicator, at: number, other: Indicator, from: number, figure: Figure, alike: PairReason): Pair {
  const factor = factorBetween(other, indicator);
  const scopesDiffer = populations(indicator, other) === "unsaid"
    || indicator.scope !== null && other.scope !== null && nameKey(indicator.scope) !== nameKey(other.scope);
  const reasons: PairReason[] = [alike];
  if (factor !== null && factor !== 1) reasons.push("scaleConverted");
  if (scopesDiffer) reasons.push("scopesDiffer");
  if (factor === null) reasons.push("unitsDiffer");
  if (figure.value === null) reasons.push("noNumber");
  const doubtful = alike === "byHand" || scopesDiffer || factor === null || figure.value === null;
  return {
    indicator: at, from, figure, reasons,
    sureness: doubtful ? "possible" : alike === "sameStandard" || alike === "sameName" ? "certain" : "likely",
    value: figure.value === null || factor === null ? null : Number((figure.value * factor).toPrecision(12)),
    factor: factor ?? 1,
    units: { from: other.unit, to: indicator.unit },
  };
}

/** What a value of `from` is multiplied by to stand in the row of `to`; null when the units measure different things. */
function factorBetween(from: Indicator, to: Indicator): number | null {
  const [a, b] = [peopleBase(from.name), peopleBase(to.name)];
  const people = a && b ? b.base / a.base : 1;
  if (from.unit === null || to.unit === null) return people;
  const [unitA, unitB] = a && b ? [counted(from.unit), counted(to.unit)] : [from.unit, to.unit];
  const units = unitA === unitB ? 1 : unitFactor(unitA, unitB);
  return units === null ? null : units * people;
}

/** "人/千人" of a name that says 每千人口 itself is "人". */
const counted = (unit: string): string => unit.split("/")[0] || unit;
