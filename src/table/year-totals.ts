import { readTarget } from "../target/read-target";
import type { Target } from "../target/target";
import type { HeaderReading } from "./header-cell";
import type { TargetFigure } from "./table";
import { compact, unquoted } from "./words";

/** Tables that plan each year's amount and what they come to: 五年合计 | 2026年 | … | 2030年. */

const TOTAL = "(?:合计|总计|累计|小计|总数|总量|总任务|总计划|总目标)";
const SPAN = "20\\d\\d年?[-—–~～至到]+20\\d\\d年?";
const OVER_ALL = `(?:[三四五六十]年|规划期内?|期内|全周期|十[一二三四五六]五(?:时期|期间)?|${SPAN})`;
const TOTAL_HEADER = new RegExp(`^(?:${OVER_ALL}?${TOTAL}(?:数|值|任务|计划|目标)?|(?:五年|${SPAN})(?:总|目标|任务|计划|规划)(?:数|值|量)?)$`);
/** The plan's own column: beside years that are planned it may be what they come to. */
const PLAN_HEADER = /^十[一二三四五六]五(?:时期|期间)?(?:规划|计划)?(?:总?目标|总?任务|计划)?(?:数|值|量)?$/;
const YEAR_HEADER = /^(?:[^\d]{0,6}(?:年度|分年|逐年|各年|其中)[^\d]{0,6})?20\d\d年?度?(?:计划|目标|任务|安排)?(?:数|值|量)?$/;
const LEAST_YEARS = 3;

type Headed = Pick<HeaderReading, "role" | "year"> & { readonly text: string };

const bareHeader = (text: string): string => unquoted(text).replace(/[()\[\]〔〕]/g, "");

/** Whether a header says by itself that its column adds something up: 五年合计, 2026—2030年合计, 合计. */
export const isTotalHeader = (text: string): boolean => TOTAL_HEADER.test(bareHeader(text));

const isYear = ({ role, year, text }: Headed): boolean => year !== null && (role === "value" || role === "target") && YEAR_HEADER.test(compact(text));

/** Of which columns another one is the total. */
export interface YearTotal {
  readonly total: number;
  readonly years: readonly number[];
  readonly lastYear: number;
  /** It is called so, not only by the plan's name. */
  readonly isCalled: boolean;
}

/** The column before or behind a run of years that adds them up; null where none does, or several could. Indexes into `columns`. */
export function totalOfYears(columns: readonly Headed[]): YearTotal | null {
  const years = columns.flatMap((column, at) => (isYear(column) ? [{ at, year: column.year ?? 0 }] : []));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < LEAST_YEARS || !years.every(({ year }, step) => year === first.year + step)) return null;
  const outside = columns.map(({ text }, at) => ({ at, text })).filter(({ at }) => at < first.at || at > last.at);
  const called = outside.filter(({ text }) => isTotalHeader(text));
  const [only, ...others] = called.length > 0 ? called : outside.filter(({ text }) => PLAN_HEADER.test(bareHeader(text)));
  return only === undefined || others.length > 0 ? null : { total: only.at, years: years.map(({ at }) => at), lastYear: last.year, isCalled: called.length > 0 };
}

/** The columns, the one that is called the years' total being the target of the last of them. */
export function totalColumns<Column extends HeaderReading & Headed>(columns: readonly Column[]): readonly Column[] {
  const found = totalOfYears(columns);
  return found === null || !found.isCalled ? columns
    : columns.map((column, at) => (at === found.total ? { ...column, role: "target" as const, level: null, year: found.lastYear, plan: null } : column));
}

/** What measured years come to is no target. */
export function withoutTotal<Column extends HeaderReading & Headed & { readonly fixed?: true }>(columns: readonly Column[], measured: boolean): readonly Column[] {
  const found = measured ? totalOfYears(columns) : null;
  return found === null || !found.isCalled ? columns
    : columns.map((column, at) => (at === found.total && column.fixed !== true ? { ...column, role: "unknown" as const } : column));
}

const levelOf = (target: Target | undefined): number | null => (target?.kind === "level" ? target.value : null);

/**
 * A row's targets, where one is the total of yearly ones: what is done in one year is never what the row is judged by, and
 * the total is added over the plan. A share, or a level that the last year reaches (床位 5000 | 5200 | … | 6000, 合计 6000),
 * adds up to nothing and is left as it is.
 * @param isAmount whether what the row counts can be added up
 */
export function withTotal(targets: readonly TargetFigure[], total: number, years: readonly number[], isAmount: boolean, name: string): readonly TargetFigure[] {
  const whole = targets.find(({ at }) => at.column === total);
  const yearly = targets.filter(({ at }) => years.includes(at.column)).flatMap(({ target }) => levelOf(target) ?? []);
  if (!isAmount || whole === undefined || whole.raw === null || yearly.length < 2) return targets;
  const sum = levelOf(whole.target);
  if (whole.target.kind !== "change" && (sum === null || sum <= Math.max(...yearly))) return targets;
  const added = readTarget(`〔${whole.raw}〕`, { indicator: name });
  return targets.map((figure) => {
    if (years.includes(figure.at.column)) return { ...figure, ofPart: true as const, ofYear: true as const };
    return figure === whole && added.kind === "change" ? { ...figure, target: added } : figure;
  });
}
