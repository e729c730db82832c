import { isValueHeader, isValueRole, readHeader, yearOf, type HeaderReading } from "../table/header-cell";
import { compact, unquoted } from "../table/words";

/** The header of one column: its texts from above to below; none of a column that has no header. */
export type Leaf = readonly string[];

/** One way to read a table's header. */
export interface HeaderTree {
  readonly leaves: readonly Leaf[];
  /** How likely its words alone make it; 0 is a plain header of one row. */
  readonly score: number;
  /** Columns that have no cell in any row: the last of a series of years, not yet measured. */
  readonly blank?: readonly number[];
}

/** A header that can be read in more ways is no header; nor is one looked through for longer. */
const MOST_TREES = 120;
const MOST_STEPS = 1_500;
const MOST_CHILDREN = 12;
const LEFT_OVER = 2;

/**
 * The ways to read headings whose rows are lost: one row; rows of which the second divides or ends columns of the first
 * (2025年 | 属性 | 全省 | 全市); torn ones (2020年 | 完成情况); a row of years that stood over the row of names.
 */
export function treesOfRun(texts: readonly string[]): readonly HeaderTree[] {
  const trees: HeaderTree[] = [{ leaves: texts.map((text) => [text]), score: 0 }];
  const joined = joinTorn(texts);
  if (joined.length < texts.length) trees.push({ leaves: joined, score: 0 });
  for (let top = 2; top < texts.length; top++) {
    const [above, below] = [texts.slice(0, top), texts.slice(top)];
    if (below.length <= MOST_CHILDREN && above.some(isName)) trees.push(...treesOfRows(above, below));
    trees.push(...rotated(above, below));
  }
  return trees;
}

/** A row of years that stands over the columns right of those that the second row names. */
export function rotated(above: readonly string[], below: readonly string[]): readonly HeaderTree[] {
  const ofValues = above.every((text) => isValueHeader(text) || readHeader(text).role === "nature");
  return ofValues && below.some(isName) && !above.some(isName) ? [{ leaves: [...below, ...above].map((text) => [text]), score: 0 }] : [];
}

const isName = (text: string): boolean => readHeader(text).role === "name";

/** 2020年 | 完成情况 in pieces is one heading. */
export const isTorn = (before: string, text: string): boolean =>
  /^20\d\d年?(?:底|末)?$/.test(compact(before)) && isValueRole(readHeader(text).role) && readHeader(text).year === null;

function joinTorn(texts: readonly string[]): readonly Leaf[] {
  const joined: string[] = [];
  for (const text of texts) {
    const before = joined.at(-1);
    if (before !== undefined && isTorn(before, text)) joined[joined.length - 1] = before + text;
    else joined.push(text);
  }
  return joined.map((text) => [text]);
}

/**
 * The ways in which the cells of a second row can stand under those of the first, where merged areas were written once.
 * Blank cells of the second row stand under cells that have no second row.
 */
export function treesOfRows(above: readonly string[], below: readonly string[]): readonly HeaderTree[] {
  if (above.length === below.length && [...above, ...below].includes("")) return [zipped(above, below)];
  const blanks = below.some((text) => text === "");
  const found: HeaderTree[] = [];
  let steps = 0;
  const walk = (at: number, child: number, leaves: readonly Leaf[], groups: readonly Group[]): void => {
    if (++steps > MOST_STEPS || found.length > MOST_TREES) return;
    const head = above[at];
    if (head === undefined) {
      if (child === below.length) found.push({ leaves, score: scoreOf(groups) - (isLeftOver(leaves, groups) ? LEFT_OVER : 0) });
      return;
    }
    const bare = blanks ? below[child] === "" : true;
    if (bare) walk(at + 1, blanks ? child + 1 : child, [...leaves, [head]], groups);
    const group: string[] = [];
    for (let next = child; next < below.length && below[next] !== ""; next++) {
      const text = below[next] ?? "";
      if (group.some((other) => compact(other) === compact(text)) || !canDivide(head, text, group.length === 0, above.slice(0, at).some(isName))) break;
      group.push(text);
      walk(at + 1, next + 1, [...leaves, ...group.map((each) => [head, each])], [...groups, { head, texts: [...group] }]);
    }
  };
  walk(0, 0, [], []);
  return steps > MOST_STEPS || found.length > MOST_TREES ? [] : found;
}

/** 全国 as a column of its own, where other columns have it in their second row; a county beside those under 各县目标. */
const isLeftOver = (leaves: readonly Leaf[], groups: readonly Group[]): boolean => leaves.some((leaf) => leaf.length === 1
  && groups.some(({ texts }) => texts.some((text) => compact(text) === compact(leaf[0] ?? "") || isCounty(text) && isCounty(leaf[0] ?? ""))));

const isCounty = (text: string): boolean => isPlace(text) && !/^全/.test(text);

/** The name of a place, alone: 全市, 白云区. */
export const isPlace = (text: string): boolean =>
  /^(?:全[国省市区县州盟旗]|[\u4e00-\u9fff]{1,6}(?:[省市区县州盟旗]|新区|开发区))$/.test(compact(text)) && !/[率比个社]|地区$/.test(text);

/** Both rows are whole: a blank above goes on with the heading to its left where the second row says something. */
function zipped(above: readonly string[], below: readonly string[]): HeaderTree {
  let left = "";
  const leaves = above.map((text, at): Leaf => {
    const under = below[at] ?? "";
    if (text !== "") left = text;
    return [text === "" && under !== "" ? left : text, under].filter((each) => each !== "");
  });
  return { leaves, score: 0 };
}

/** Whether a text of the second row can stand under a heading of the first, as the first there or a further one. */
function canDivide(head: string, text: string, isFirst: boolean, afterName: boolean): boolean {
  const [upper, lower] = [readHeader(head), readHeader(text)];
  // Behind the names 规划指标 heads values.
  if (!isValueHeader(head) && !(upper.role === "name" && afterName && !completes(head, text))) return completes(head, text);
  // 规划指标 stands over 2020年, 2025年 and 属性.
  if (isLabel(lower) && (isFirst || upper.year !== null || upper.plan !== null) || lower.role === "name") return false;
  if (isCounty(text) && /全[国省市区县州]|[省市区县]级|本[省市区县]/.test(head)) return false;
  const own = yearOf(compact(text)).year;
  if (upper.year !== null && own !== null) return false;
  if (upper.plan && own !== null && (own < upper.plan.baseYear || own > upper.plan.targetYear)) return false;
  const says = saidOf(head);
  const said = saidOf(text);
  return says === null || said === null || says === said;
}

/** What a heading plainly promises or reports; 规划 over 目标值 and 完成值 does neither. */
const saidOf = (text: string): "target" | "figure" | null => {
  if (/目标|预期值/.test(text)) return "target";
  return /基期|现状|基数|完成|实际|基准|基线/.test(text) ? "figure" : null;
};

const isLabel = ({ role }: HeaderReading): boolean => role !== "unknown" && role !== "name" && !isValueRole(role);

/** 指标 over 属性: one heading in two rows. */
const completes = (head: string, text: string): boolean =>
  /^(?:指标|主要|规划)$/.test(compact(head)) && isLabel(readHeader(text)) && readHeader(head + text).role === readHeader(text).role;

/** The cells of the second row under one of the first. */
interface Group {
  readonly head: string;
  readonly texts: readonly string[];
}

/** Second rows that go alike under each heading are likelier, single ones less; years that a plan has behind it belong to it, and a base has one year. */
function scoreOf(groups: readonly Group[]): number {
  const single = groups.filter(({ texts }) => texts.length === 1).length;
  const longest = groups.reduce<readonly string[]>((most, { texts }) => (texts.length > most.length ? texts : most), []);
  const likeness = groups.length < 2 ? 0 : Math.min(...groups.map(({ texts }) => likenessOf(texts, longest)));
  const ofPlan = groups.flatMap(({ head, texts }) => {
    const { plan } = yearOf(unquoted(head));
    return plan === null ? [] : texts.flatMap((text) => yearOf(compact(text)).year ?? []).map((year): number => (year > plan.baseYear ? 0.6 : -0.6));
  });
  const stretched = groups.filter(({ head, texts }) => saidOf(head) === "figure" && new Set(texts.flatMap((text) => yearOf(compact(text)).year ?? [])).size > 1).length;
  return likeness - 1.5 * stretched - 0.4 * single + ofPlan.reduce((sum, each) => sum + each, 0);
}

/** 全国 | 本省 under each year; 本省 alone under the last; 目标值 | 年均 beside 完成值 | 年均. */
function likenessOf(group: readonly string[], longest: readonly string[]): number {
  const same = (shift: number): number => group.filter((text, at) => compact(text) === compact(longest[at + shift] ?? "")).length;
  const most = Math.max(same(0), same(longest.length - group.length));
  if (most === group.length) return 0.5;
  return group.length === longest.length && most > 0 ? 0.3 : -1.5;
}
