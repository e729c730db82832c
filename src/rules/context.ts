import type { Limits, Standard } from "../catalogue/standard";
import { isReduction } from "../catalogue/direction-of-name";
import { isGrowthRate } from "../catalogue/is-growth-rate";
import { standardByCode } from "../catalogue/standards";
import type { Grid } from "../grid/grid";
import type { Result } from "../grid/result";
import type { MeasureSettings } from "../measures/settings";
import { directionOfIndicator } from "../table/direction-of-indicator";
import type { Indicator, IndicatorTable, TargetFigure } from "../table/table";
import { directionOf } from "../target/direction-of";
import { resolveTarget } from "../target/resolve-target";
import type { Bound, Direction, ResolveFault, Target } from "../target/target";
import { assessBinding } from "./assess-binding";
import type { Assessment } from "./assessment";
import { oncePer } from "./once";
import { pastIn, type Base, type Past } from "./past";
import { indexClaims, type ClaimIndex } from "./claims";
import { knownRows } from "./known-rows";
import { possibleFor } from "./limits";
import { inUnitOf } from "./units";
import { isAdditive } from "./additive";
import { mayBeTextOf } from "./place-of";
import { besides, type Dossier } from "./dossier";
import { ownClaims } from "./own-claims";
import type { Claim } from "../table/claim";

/** One row with what every rule wants to know of it, worked out once. */
export interface RowView extends Past {
  /** Index in the table's indicators. */
  readonly index: number;
  readonly indicator: Indicator;
  readonly standard: Standard | null;
  readonly direction: Direction | null;
  /** Only the name's words tell the direction: enough to ask, not to accuse. */
  readonly directionGuessed: boolean;
  /** The row is itself a drop (单位GDP能耗降低): its value is how much less there is. */
  readonly isDrop: boolean;
  /** The row is itself a growth, a drop or an addition over the plan: it has no baseline. */
  readonly countedFromNothing: boolean;
  /** The target the row is judged by: for the plan's last year, of its own level, which a table puts last. */
  readonly goal: TargetFigure | null;
  readonly bound: Result<Bound, ResolveFault>;
  /** What is possible of its values. */
  readonly possible: Limits;
  /** The baseline's number in the bound's unit; null when there is none or the units do not meet. */
  readonly baseline: number | null;
  /** What the text says of the indicator. */
  readonly said: readonly Claim[];
  /** Baseline and target are in units that cannot be converted into each other. */
  readonly unitsDiffer: boolean;
}

/** A table with all that is known of its rows. */
export interface TableContext {
  readonly table: IndicatorTable;
  readonly grid: Grid | null;
  readonly settings: MeasureSettings;
  readonly rows: readonly RowView[];
  /** Those of the rows that are binding. */
  readonly bindingRows: readonly RowView[];
  /** The dossier's text can be of the table's place; else it tells nothing of it. */
  readonly ofText: boolean;
  readonly claims: ClaimIndex;
  /** The other tables of the dossier. */
  readonly others: readonly IndicatorTable[];
  /** Those of them that are judged after this one: what two tables have between them is told of the later. */
  readonly later: readonly IndicatorTable[];
  /** Tables that were given as the superior's. */
  readonly superior: readonly IndicatorTable[];
}

/** What a rule is given. */
export interface CheckContext extends TableContext {
  /** What is said of every binding indicator, as they stand. */
  readonly binding: readonly Assessment[];
}

/** A whole dossier, for rules on what its tables and its text say together. */
export interface DossierContext {
  readonly dossier: Dossier;
  /** What the text says of the plan's own place. */
  readonly said: readonly Claim[];
  readonly settings: MeasureSettings;
  readonly claims: ClaimIndex;
  readonly tables: readonly CheckContext[];
}

/**
 * Works out, once, what all rules build on.
 * @param before of the last check of the same dossier: rows of which nothing has changed are taken over from it as they are
 */
export function contextOf(dossier: Dossier, settings: MeasureSettings, before: DossierContext | null = null): DossierContext {
  const said = ownClaims(dossier);
  const told = indexClaims(said);
  const tables = dossier.subjects.map(({ table, grid }, at): CheckContext => {
    const ofText = mayBeTextOf(table, dossier.textPlaces);
    const claims = ofText ? told : NOT_TOLD;
    const others = besides(dossier, table);
    const past = pastIn(table, others, claims);
    const last = before?.tables[at];
    const known = knownRows(last, { table, settings, claims });
    const rows = table.indicators.map((indicator, index) => {
      const own = past(indicator, index);
      return known(indicator, index, own) ?? viewOf(table, indicator, index, own, claims.of(indicator));
    });
    const bindingRows = rows.filter(({ indicator }) => indicator.nature === "binding");
    const later = dossier.subjects.slice(at + 1).map((subject) => subject.table);
    const context = { table, grid, settings, ofText, claims, others, later, superior: dossier.superior ?? [], rows, bindingRows };
    return { ...context, binding: assessBinding(context, last) };
  });
  return { dossier, said, settings, claims: told, tables };
}

/** Of a table of another place the text says nothing. */
const NOT_TOLD = indexClaims([]);

function viewOf(table: IndicatorTable, indicator: Indicator, index: number, past: Past, said: readonly Claim[]): RowView {
  const { base, observed, before } = past;
  const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
  const direction = directionOfIndicator(indicator);
  const goal = goalOf(table, indicator);
  const isDrop = isReduction(indicator.name);
  const countedFromNothing = isDrop || isCountedFromNothing(indicator, goal, base, standard);
  const bound = boundOf(table, indicator, goal, direction, past, countedFromNothing);
  const value = base?.value ?? null;
  const baseline = value === null || !bound.ok ? value : inUnitOf({ unit: bound.value.unit ?? null }, value, indicator.unit);
  return {
    base, observed, before, index, indicator, standard, direction, isDrop, countedFromNothing, goal, bound, possible: possibleFor({ standard, indicator }), baseline, said,
    directionGuessed: !standard?.direction && !countedFromNothing && indicator.targets.every(({ target }) => directionOf(target) === null),
    unitsDiffer: unitsDiffer(base, baseline),
  };
}

/** The cell holds a number, and it cannot be brought to the target's unit. */
const unitsDiffer = (base: Base | null, baseline: number | null): boolean => baseline === null && base !== null && base.isNumber;

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

/** 新增水库库容, 五年累计培训人次: the name says that it is added up from the plan's beginning; 累计装机 is a stock. */
const NAMES_ADDITION = /^(?:五年|规划期内?)?(?:新增|净增|累计新增|累计(?!装机|保有|建成|用户))|新增(?:就业|装机|面积|能力|库容|人数)/;

/** 新增120平方公里, 累计培训5万人次: what is added over the plan, which is measured without knowing what was there. */
const isAddition = (goal: TargetFigure | null): boolean =>
  goal?.target.kind === "change" && goal.target.measure === "amount" && goal.target.per === "period" && goal.target.basis === "baseline";

/** 单位GDP能耗累计变化: a change since the plan's beginning, whichever way. */
const NAMES_CHANGE = /累计(?:变化|变动|升降|增减)(?:率|幅度?|量)?$/;

/** A five-year total is so many times a year's amount at least; what a stock grows by is less than it had. */
const FEWEST_YEARS = 3;

/** A growth or a change over the plan is counted from its beginning, and so is what is added up: 〔22〕万人 of new jobs beside 4.85 in the base year. */
function isCountedFromNothing(indicator: Indicator, goal: TargetFigure | null, base: Base | null, standard: Standard | null): boolean {
  const { name } = indicator;
  if (isGrowthRate(name) || NAMES_CHANGE.test(name)) return true;
  if (base === null) return NAMES_ADDITION.test(name) || (isAddition(goal) && (standard === null || isAdditive(indicator)));
  if (!isAddition(goal) || goal?.target.kind !== "change" || base.value === null || base.value <= 0 || !isAdditive(indicator)) return false;
  return goal.target.value >= FEWEST_YEARS * base.value;
}

/** 〔18〕 of 排放总量减少 is the size of the drop: the indicator's own value, and no change of it. */
const sizeOf = (target: Target): Target =>
  (target.kind === "change" && target.high === undefined && target.measure !== "multiple"
    ? { kind: "level", op: target.op, value: target.value, ...(target.approx ? { approx: true as const } : {}) }
    : target);

const targetColumns = oncePer((columns: IndicatorTable["columns"]): ReadonlySet<number> =>
  new Set(columns.filter(({ role }) => role === "target").map(({ column }) => column)));

const NO_VALUES: Readonly<Record<number, number>> = {};

function boundOf(
  table: IndicatorTable,
  indicator: Indicator,
  goal: TargetFigure | null,
  direction: Direction | null,
  { base, observed }: Past,
  countedFromNothing: boolean,
): Result<Bound, ResolveFault> {
  if (goal === null) return { ok: false, fault: "none" };
  return resolveTarget(countedFromNothing ? sizeOf(goal.target) : goal.target, {
    baseline: base?.value ?? null,
    baseYear: table.plan.baseYear,
    targetYear: goal.year ?? table.plan.targetYear,
    unit: indicator.unit,
    direction,
    values: goal.target.kind === "change" ? Object.fromEntries(observed.map(({ year, value }) => [year, value])) : NO_VALUES,
  });
}
