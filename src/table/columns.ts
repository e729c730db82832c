import type { Cells } from "./cells";
import { contentsOf, type Contents } from "./contents";
import type { Header, HeaderColumn } from "./find-header";
import { isAimAlone, isValueRole } from "./header-cell";
import { levelRank, partsOf } from "./levels";
import type { ColumnRole, IndicatorTable, PlanPeriod } from "./table";

/** A column of the header with its index in the grid. */
export interface PlacedColumn extends HeaderColumn {
  readonly index: number;
  /** Most of its cells set a value (≥, 左右), rather than report one. */
  readonly setsValues: boolean;
  /** How many of a plain year's figures have decimals, as measured ones do and planned ones seldom. */
  readonly decimals: number;
  /** Cells of a plain year's column that hold anything. */
  readonly filled: number;
}

/** A column with its final role. */
export interface TableColumn extends Omit<PlacedColumn, "role"> {
  readonly role: ColumnRole;
  /** Gives the value of a part of the table's own place. */
  readonly ofPart: boolean;
}

/** What the whole table says of its columns. */
export interface TableSense {
  readonly plan: PlanPeriod;
  readonly kind: IndicatorTable["kind"];
  /** The years between are planned, not measured: 分年度计划表. */
  readonly plannedYearly: boolean;
}

/** Columns that say what is to be reached. */
const isPromise = (role: HeaderColumn["role"]): boolean => role === "target" || role === "change" || role === "rate";

/**
 * Columns whose header says nothing or the wrong thing are known by what they hold: 类型 over 约束性/预期性 is the nature,
 * 序号 merged over two columns is a domain and a number, a headless column of words left of the names is a domain.
 */
export function correctByContents(cells: Cells, header: Header): PlacedColumn[] {
  const nameAt = header.columns.findIndex(({ role }) => role === "name");
  const hasNature = header.columns.some(({ role }) => role === "nature");
  const hasUnit = header.columns.some(({ role }) => role === "unit");
  const hasDomain = header.columns.some(({ role }) => role === "domain");
  const valued = header.columns.filter(({ role }) => role === "actual" || role === "value").length;
  // A 目标数值 or 年均增速 that formulas work out from the targets people typed promises nothing of its own.
  const typedTargets = header.columns.some(({ role, year }, index) =>
    (role === "target" || (role === "value" && year !== null)) && contentsOf(cells, index, header.bottom + 1).computed <= 0.6);
  return header.columns.map((each, index): PlacedColumn => {
    const dated = each.role === "value" ? contentsOf(cells, index, header.bottom + 1) : null;
    const column = { ...each, index, setsValues: dated !== null && dated.bounds > 0.5, decimals: dated?.decimals ?? 0, filled: dated?.filled ?? 0 };
    const { role } = column;
    if (column.fixed) return column;
    // 完成情况 beside the value itself only says 完成.
    if (role === "actual" && column.year === null && valued > 1 && contentsOf(cells, index, header.bottom + 1).values < 0.3) return { ...column, role: "remark" };
    if (role === "name" && index === nameAt && numbersNames(cells, header, index)) return { ...column, role: "number" };
    // 二级指标 before 三级指标 groups the names, as a domain does; under one merged header it is part of the name.
    if (role === "name" && groupsNames(header, index)) return { ...column, role: "domain" };
    // 目标 before the names, over words: what they are to lead to.
    if (role === "target" && index < nameAt && isAimAlone(column.text) && contentsOf(cells, index, header.bottom + 1).values < 0.3) return { ...column, role: "domain" };
    if (isPromise(role) && typedTargets && contentsOf(cells, index, header.bottom + 1).computed > 0.6) return { ...column, role: "unknown" };
    if (role === "name" || role === "unit" || isValueRole(role)) return column;
    const contents = contentsOf(cells, index, header.bottom + 1);
    if (contents.filled === 0) return column;
    if (contents.natures > 0.6 && (!hasNature || role === "nature")) return { ...column, role: "nature" };
    if (role === "number" && contents.numbers < 0.4 && contents.words > 0.5) return { ...column, role: "domain" };
    if (role !== "unknown") return column;
    if (column.text === "" && !hasUnit && contents.units > 0.6) return { ...column, role: "unit" };
    // The header merged over a name and its divisions, the merged area lost.
    if (index === nameAt + 1 && column.text === "" && contents.words > 0.5) return { ...column, role: "name" };
    if ((column.text === "" ? index < nameAt : index === nameAt - 1) && contents.numbers > 0.8) return { ...column, role: "number" };
    if (index < nameAt && contents.words > 0.5 && (column.text === "" || !hasDomain && groups(contents, contentsOf(cells, nameAt, header.bottom + 1)))) return { ...column, role: "domain" };
    return column;
  });
}

/** 指标名称 merged over numbers and names, or that merged area lost: the first column only counts. */
function numbersNames(cells: Cells, { columns, bottom }: Header, index: number): boolean {
  const [column, next] = [columns[index], columns[index + 1]];
  if (!next || next.text !== "" && next.text !== column?.text) return false;
  return contentsOf(cells, index, bottom + 1).numbers > 0.8 && contentsOf(cells, index + 1, bottom + 1).words > 0.5;
}

/** 二级指标 right before 三级指标, 一级指标 before any other names. */
function groupsNames({ columns }: Header, index: number): boolean {
  const [column, next] = [columns[index], columns[index + 1]];
  return next?.role === "name" && next.text !== column?.text || /^一级/.test(column?.text ?? "") && columns.some(({ role, text }, at) => at > index && role === "name" && !/^一级/.test(text));
}

/** Words that stand once, or again and again, for several names: a domain, whatever its header calls it (方向, 任务). */
const groups = ({ filled, distinct }: Contents, names: Contents): boolean => names.filled >= 4 && Math.min(filled, distinct) <= names.filled * 0.6;

/** Gives plain years and hinted columns their final roles, once plan and kind are known. */
export function assignRoles(columns: readonly PlacedColumn[], sense: TableSense): TableColumn[] {
  const parts = partsOf(columns.filter(({ role }) => isValueRole(role)).map(({ level }) => level));
  const named = columns.map((column): TableColumn => {
    const ofPart = !column.fixed && column.level !== null && parts.has(column.level);
    const role = roleOf(column, sense);
    // Figures belong to the indicator; those of its parts have no place in a row.
    const yearless = contradicts(column, sense.plan) || isSinceBase(column, sense.plan);
    return { ...column, ...(yearless ? { year: null, plan: null } : {}), ofPart, role: ofPart && (role === "baseline" || role === "actual") ? "unknown" : role };
  });
  const hasBaseline = named.some(({ role }) => role === "baseline");
  const first = sense.kind === "completion" || hasBaseline
    ? named
    : named.map((column, at) => (standsForBaseline(named, at, sense.plan) ? { ...column, role: "baseline" as const } : column));
  const baseline = pickBaseline(first, sense.plan, sense.kind);
  return first.map((column) => {
    if (column.role !== "baseline" || column.fixed || column === baseline || baseline === null) return column;
    return { ...column, role: levelRank(column.level) < levelRank(baseline.level) ? "unknown" : "actual" };
  });
}

/** A year in the header of a column that a person has called target or baseline: no target lies before its plan, no baseline at its end. */
const contradicts = ({ fixed, role, year }: PlacedColumn, plan: PlanPeriod): boolean =>
  fixed === true && year !== null && (role === "target" && year <= plan.baseYear || role === "baseline" && year >= plan.targetYear);

/** 较2020年变化 in a plan from 2020: the year is where the change begins, and not the column's own. */
const isSinceBase = ({ role, year, text }: PlacedColumn, { baseYear }: PlanPeriod): boolean =>
  (role === "change" || role === "rate") && year === baseYear && /[较比]\s*20\d\d/.test(text);

/** Without a baseline: 指标值 over the base year (no target can be set for it), or the one year before the targets (2022年 | 2025年). */
function standsForBaseline(columns: readonly TableColumn[], at: number, plan: PlanPeriod): boolean {
  const column = columns[at];
  if (column?.fixed) return false;
  if (column?.role === "target") return column.year === plan.baseYear;
  return column?.role === "actual" && columns.filter(({ role }) => role === "actual").length === 1 && column.year !== null && column.year < plan.targetYear;
}

function roleOf(column: PlacedColumn, { plan, kind, plannedYearly }: TableSense): ColumnRole {
  const { role, year, plan: named, setsValues, fixed } = column;
  if (fixed && role !== "value") return role;
  const of = year ?? (named && named.name !== plan.name ? named.targetYear : null);
  if (role === "value") {
    if (of === null) return "unknown";
    if (of > plan.targetYear) return "target";
    if (of === plan.targetYear) return kind === "completion" ? "actual" : "target";
    if (of <= plan.baseYear) return "baseline";
    return plannedYearly || setsValues && kind === "plan" ? "target" : "actual";
  }
  if ((role === "rate" || role === "change") && of !== null && of <= plan.baseYear && !isSinceBase(column, plan)) return "unknown";
  // Of how a plan ended, too, 2015年完成 is where it began.
  if (role === "actual" && (of === null ? kind === "plan" : of <= plan.baseYear)) return "baseline";
  return role;
}

/** The baseline among several candidates: set by a person, else the place's own, nearest to the plan's base year. */
function pickBaseline(columns: readonly TableColumn[], plan: PlanPeriod, kind: IndicatorTable["kind"]): TableColumn | null {
  const candidates = columns.filter(({ role }) => role === "baseline");
  const usable = kind === "completion" ? candidates.filter(({ year }) => year === null || year < plan.targetYear) : candidates;
  const away = ({ year }: TableColumn): number => (year === null ? 0 : Math.abs(plan.baseYear - year));
  return usable.find(({ fixed }) => fixed) ?? [...usable].sort((a, b) => levelRank(b.level) - levelRank(a.level) || away(a) - away(b))[0] ?? null;
}

/**
 * Two halves side by side (指标 | 2025年 | 指标 | 2025年) are split, each half with its own name column;
 * neighbouring name columns are one half.
 */
export function halvesOf(columns: readonly PlacedColumn[]): readonly (readonly PlacedColumn[])[] {
  const names = columns.filter(({ role, index }) => role === "name" && columns[index - 1]?.role !== "name").map(({ index }) => index);
  const [first, second] = names;
  if (first === undefined || second === undefined) return [columns];
  const offset = first - (columns.find(({ role }) => role !== "unknown")?.index ?? first);
  const starts = names.map((index, half) => (half === 0 ? 0 : Math.max(index - offset, (names[half - 1] ?? 0) + 1)));
  const halves = starts.map((start, half) => columns.slice(start, starts[half + 1]));
  return halves.every((half) => half.some(({ role }) => isValueRole(role))) ? halves : [columns];
}
