import { planEndingIn, PLANS, type PlanSpan } from "../catalogue/plans";
import type { PlacedColumn } from "./columns";
import type { HeaderColumn } from "./find-header";
import { isValueRole, yearOf } from "./header-cell";
import { tellsCompletion, tellsMeasured, type Heading } from "./heading";
import type { IndicatorTable, PlanPeriod } from "./table";
import { unquoted } from "./words";

const DEFAULT_PLAN: PlanPeriod = { name: "十四五", baseYear: 2020, targetYear: 2025, assumed: true };

const spansIn = (bare: string): readonly (readonly [from: number, to: number])[] =>
  [...bare.matchAll(/(20[0-3]\d)年?[-—–~至到]+(20[0-3]\d)/g)].map((match) => [Number(match[1]), Number(match[2])] as const);

/** Plans that a text names: “十四五”, 第十四个五年规划, 2021—2025年. */
export function plansIn(text: string): readonly PlanSpan[] {
  const bare = unquoted(text);
  const names = [...bare.matchAll(/十([一二三四五六])(?:五|个五年)/g)].map((match) => `十${match[1] ?? ""}五`);
  const spans = spansIn(bare);
  return PLANS.filter(({ name, baseYear, targetYear }) =>
    names.includes(name) || spans.some(([from, to]) => to === targetYear && (from === baseYear + 1 || from === baseYear)));
}

const yearsOf = (columns: readonly HeaderColumn[], roles: readonly HeaderColumn["role"][]): number[] =>
  columns.filter(({ role }) => roles.includes(role)).flatMap(({ year }) => (year === null ? [] : [year]));

/** Whose targets the table sets or reports: by title, else by its headers, else by what stands around it. */
export function periodOf(columns: readonly PlacedColumn[], heading: Heading, sheet: string): PlanPeriod {
  const titled = plansIn(heading.title ?? "");
  const headed = [...new Set(columns.flatMap(({ plan }) => (plan ? [plan] : [])))];
  const targetYears = yearsOf(columns, ["target"]);
  const years = columns.filter(({ role }) => isValueRole(role)).flatMap(({ year }) => (year === null ? [] : [year]));
  const byYears = planFromBase(columns) ?? planOfYears(targetYears, years, yearsOf(columns, ["value", "baseline", "actual"]), (plan) => inStages(heading.title ?? "") || looksPlanned(columns, plan));
  const known = (plan: PlanSpan): PlanPeriod => plan;
  const mentions = (plan: PlanSpan): boolean => years.includes(plan.targetYear) || headed.includes(plan);

  const fitting = titled.filter(mentions).at(-1);
  if (fitting) return known(fitting);
  const own = titled.length === 0 ? spanOfTitle(heading.title ?? "", columns) ?? spanOfDocument(heading.document, columns) : null;
  if (own) return own;
  const last = titled.at(-1);
  if (last && (!byYears || targetYears.length === 0 && !years.some((year) => year > last.targetYear))) return known(last);
  const named = headed.filter((plan) => columns.some((column) => column.role === "target" && column.plan === plan)).at(-1) ?? headed.at(-1);
  if (named && !(byYears && byYears.targetYear > named.targetYear)) return known(named);
  // 2030年主要指标分解表 over columns without years: what is set is for that year.
  const ending = aimsUndated(columns) && years.length === 0 ? planEndingIn(yearOf(unquoted(heading.title ?? "")).year ?? 0) : null;
  if (ending) return known(ending);
  const around = [...plansIn(sheet), ...plansIn(heading.context)];
  if (byYears) return around.find(mentions) && targetYears.length === 0 ? known(around.filter(mentions).at(-1) ?? DEFAULT_PLAN) : byYears;
  return around[0] ? known(around[0]) : DEFAULT_PLAN;
}

const VISION = 2035;

/** A year beside targets that tell none of theirs (2020年 | 目标值) is the plan's base. */
function planFromBase(columns: readonly PlacedColumn[]): PlanSpan | null {
  const dated = columns.filter(({ role, year }) => isValueRole(role) && year !== null);
  if (!aimsUndated(columns) || dated.some(({ role }) => role !== "value" && role !== "baseline")) return null;
  const base = Math.max(...dated.map(({ year }) => year ?? 0));
  return PLANS.find(({ baseYear }) => baseYear === base) ?? null;
}

const aimsUndated = (columns: readonly HeaderColumn[]): boolean => {
  const aims = columns.filter(({ role }) => role === "target");
  return aims.length > 0 && aims.every(({ year, plan }) => year === null && plan === null);
};

/** A plan of other years that a title gives: 儿童发展规划（2021—2030年）, 三年行动计划（2023—2025年）. Its base is the year that a column calls so, else the year before. */
function spanOfTitle(title: string, columns: readonly PlacedColumn[]): PlanPeriod | null {
  const years = new Set(columns.filter(({ role }) => isValueRole(role)).map(({ year }) => year));
  const latest = Math.max(...[...years].map((year) => year ?? 0));
  const span = spansIn(unquoted(title)).find(([from, to]) => from < to && to !== VISION && (years.has(to) || aimsUndated(columns) && latest < to));
  if (!span) return null;
  const [from, to] = span;
  const [called] = yearsOf(columns, ["baseline"]).filter((year) => year <= from);
  return { name: `${from}—${to}年`, baseYear: called ?? (years.has(from) && !years.has(from - 1) ? from : from - 1), targetYear: to };
}

/** 规划（2021—2030年） over a document: its tables have the base and the last year of it, and need not say so again. */
function spanOfDocument(document: string | null, columns: readonly PlacedColumn[]): PlanPeriod | null {
  const span = document === null || plansIn(document).length > 0 ? null : spanOfTitle(document, columns);
  const years = columns.filter(({ role }) => isValueRole(role)).map(({ year }) => year);
  return span !== null && years.includes(span.baseYear) && years.includes(span.targetYear) ? span : null;
}

/** Over a plan of more than five years plain years between are stages on the way: 2020年基线 | 2025年 | 2030年. */
export const hasStages = (columns: readonly HeaderColumn[], { baseYear, targetYear }: PlanPeriod): boolean =>
  targetYear - baseYear > 5 && columns.some(({ role, year }) => role === "value" && year === targetYear) || skipsToVision(columns, { baseYear, targetYear });

/** 2025年 | 2027年 | 2030年 | 2035年: who looks that far ahead and skips the year after the base measures nothing between. */
function skipsToVision(columns: readonly HeaderColumn[], { baseYear, targetYear }: Pick<PlanPeriod, "baseYear" | "targetYear">): boolean {
  const years = columns.filter(({ role }) => role === "value" || role === "target").map(({ year }) => year);
  return targetYear < VISION && years.includes(VISION) && years.includes(baseYear) && years.includes(targetYear) && !years.includes(baseYear + 1);
}

/**
 * 2020年实际 | 2021年 | … | 2024年 | 2025年目标: only the first is called measured, so that the years up to the target are
 * steps towards it; and 2021年 | … | 2025年, where the plan's last year is headed like those before it. Years of a monitoring
 * table are called what the first one is (2021年实际), or stop at the present, or have more decimals than the target.
 */
export function leadsUpToTarget(columns: readonly PlacedColumn[], { baseYear, targetYear }: PlanPeriod, { title }: Heading): boolean {
  const of = (wanted: number): readonly PlacedColumn[] => columns.filter(({ role, year }) => isValueRole(role) && year === wanted);
  const between = Array.from({ length: targetYear - baseYear - 1 }, (_, step) => of(baseYear + 1 + step));
  if (between.length < 2 || !between.every((each) => each.length === 1 && each[0]?.role === "value")) return false;
  const [last] = of(targetYear);
  if (last?.role === "target") return of(baseYear).some(({ role }) => role === "actual");
  return last?.role === "value" && !tellsMeasured(title ?? "") && between.every(([each]) => each !== undefined && isLike(each, last));
}

/** As full as the target's column, and not so much finer that only measuring could have told it. */
const isLike = (step: PlacedColumn, target: PlacedColumn): boolean =>
  step.filled >= target.filled * 0.8 && !(step.decimals >= 0.4 && target.decimals <= step.decimals / 3);

/** Titles over targets for several years to come. */
const inStages = (title: string): boolean => /分阶段|各阶段|分期|中长期|远景/.test(title);

/** Whether a plan's base year is called so, or the cells of its last set values (≥, 左右) or are plainly rounder than those measured. */
function looksPlanned(columns: readonly PlacedColumn[], { baseYear, targetYear }: PlanSpan): boolean {
  if (yearsOf(columns, ["baseline"]).includes(baseYear)) return true;
  const of = (wanted: number): PlacedColumn | undefined => columns.find(({ role, year }) => role === "value" && year === wanted);
  const [base, target] = [of(baseYear), of(targetYear)];
  if (!base || !target) return false;
  return target.setsValues || base.decimals >= 0.4 && target.decimals <= base.decimals / 3;
}

/** The plan that years in headers belong to; other spans (2022 → 2027) are taken as they are. */
function planOfYears(
  targetYears: readonly number[], years: readonly number[], measured: readonly number[], isPlanned: (plan: PlanSpan) => boolean,
): PlanPeriod | null {
  const earliest = Math.min(...years);
  const aims = [...targetYears].sort((a, b) => a - b);
  const ends = aims.length > 0 ? aims : [...years].sort((a, b) => a - b).filter((year) => year > earliest || new Set(years).size === 1);
  const paired = PLANS.filter((plan) => years.includes(plan.baseYear) && ends.includes(plan.targetYear));
  // 2035 stands beside the years of other plans as the far end; nobody measures 2030 for it yet.
  const open = paired.length > 1 ? paired.filter(({ targetYear }) => targetYear !== VISION) : paired;
  // Of two plans (2020年目标 | 2020年实际 | 2025年目标) the later one whose base was measured.
  const pair = aims.length > 0 ? paired.findLast(({ baseYear }) => measured.includes(baseYear)) ?? paired[0] : open.find(isPlanned) ?? open.at(-1);
  if (pair) return pair;
  const [first] = ends;
  for (const year of ends) {
    const plan = planEndingIn(year);
    if (plan && first !== undefined && plan.baseYear <= first) return plan;
  }
  const target = aims.at(-1);
  if (target === undefined) return null;
  const base = Math.max(...years.filter((year) => !aims.includes(year) && year < target));
  return Number.isFinite(base)
    ? { name: `${base}—${target}年`, baseYear: base, targetYear: target }
    : { name: `${target}年`, baseYear: (first ?? target) - 1, targetYear: target, assumed: true };
}

/** Whether the table sets targets or tells how the plan ended. */
export function kindOf(columns: readonly HeaderColumn[], heading: Heading, plan: PlanPeriod): IndicatorTable["kind"] {
  const end = plan.targetYear;
  const values = columns.filter(({ role }) => isValueRole(role));
  if (values.some(({ role, year }) => year !== null && year > end && role !== "actual")) return "plan";
  const told = tellsCompletion(heading.title ?? "");
  const between = values.some(({ role, year }) => (role === "value" || role === "actual") && year !== null && year > plan.baseYear && year < end);
  if (between && !told) return "plan";
  const aimed = values.some(({ role }) => role === "target");
  const done = values.some(({ role, year, plan: named }) =>
    role === "actual" && (year === end || (year === null && (named === null || named.name === plan.name))));
  const plainEnd = values.some(({ role, year }) => role === "value" && year === end);
  // 2015年完成 | 2020年完成 | 年均增长: nothing in it is still to be reached, whatever its title calls it.
  const allDone = values.some(({ role, year }) => role === "actual" && year === end) && !values.some(({ role }) => role === "target" || role === "value");
  return allDone || (done && (aimed || told)) || (plainEnd && (told || aimed)) ? "completion" : "plan";
}

