import { PLANS } from "../catalogue/plans";
import type { HeaderColumn } from "./find-header";
import { isValueRole } from "./header-cell";
import { isOtherTable, type Heading } from "./heading";
import { compact } from "./words";

/** Columns of project lists, budgets, staff lists and score sheets. */
const OTHER_COLUMN = /投资|金额|资金|预算|经费|姓名|性别|职务|职称|电话|联系|建设(?:内容|规模|地点|性质|期限|单位|年限|周期)|开工|竣工|工期|分值|得分|评分|扣分|权重|地点|数量/;
const OVER_LAST_YEAR = /[比较](?:上年|上一年|20\d\d年)|同比|环比/;
const PLAN_WORDS = /十[一二三四五六][“”"]?五|规划|纲要|目标|五年|愿景|行动|约束性|预期性/;

/**
 * Whether a header (with its title) heads a table of plan indicators. Lists of staff, projects, tasks and budgets
 * and plain statistics share some of its words; each has to bring proof of its own.
 */
export function headsIndicators(columns: readonly HeaderColumn[], heading: Heading, sheet: string): boolean {
  const texts = columns.map(({ text }) => compact(text));
  const others = new Set(texts.filter((text) => OTHER_COLUMN.test(text))).size;
  if (columns.some(({ role }) => role === "nature")) return others < 3;
  const title = heading.title ?? "";
  if (isOtherTable(title) || isOtherTable(sheet) || others >= 2) return false;
  const has = (role: HeaderColumn["role"]): boolean => columns.some((column) => column.role === role);
  const aimed = PLAN_WORDS.test(title) || PLAN_WORDS.test(sheet) || columns.some(({ plan }) => plan !== null);
  const strong = columns.some(({ role, weak }) => role === "name" && !weak);
  if (!strong) return others === 0 && (has("unit") || has("baseline") || /指标/.test(title)) && (has("target") ? aimed || has("baseline") : aimed && spansPlan(columns));
  if (others > 0 && !aimed) return false;
  return has("target") || has("baseline") || aimed || spansPlan(columns) || (has("domain") && aheadOfTime(columns));
}

/** A single year that ends a plan (领域 | 指标 | 2025年), or years with gaps (2022年 | 2025年 | 2027年): statistics go year by year. */
function aheadOfTime(columns: readonly HeaderColumn[]): boolean {
  const years = [...new Set(columns.filter(({ role }) => isValueRole(role)).flatMap(({ year }) => (year === null ? [] : [year])))];
  if (years.length === 1) return PLANS.some(({ targetYear }) => targetYear === years[0]);
  return Math.max(...years) - Math.min(...years) >= years.length;
}

/**
 * Base and target year of one plan among the columns, as in 2020年 | 2025年, and nothing of statistics about them: no
 * growth over the year before, and not year by year up to the last.
 */
function spansPlan(columns: readonly HeaderColumn[]): boolean {
  const values = columns.filter(({ role }) => isValueRole(role));
  const years = new Set(values.map(({ year }) => year));
  if (values.some(({ text }) => OVER_LAST_YEAR.test(compact(text)))) return false;
  return PLANS.some(({ baseYear, targetYear }) => years.has(baseYear) && years.has(targetYear) && !years.has(targetYear - 1));
}
