import type { HeaderColumn } from "./find-header";
import { isValueRole } from "./header-cell";
import { compact } from "./words";

/** Whose value a column gives: the nation's, the place's own, or that of a part of it. */

/** 全国 over 省 over 市 over 区县: whose own table it is comes last. */
export function levelRank(level: string | null): number {
  if (level === null || /^[本该我]/.test(level)) return 9;
  if (/国/.test(level)) return 0;
  if (/省|自治区/.test(level)) return 1;
  return /市|州|盟/.test(level) ? 2 : 3;
}

/** Words that stand for a whole level of government, not for one place by name. */
const WHOLE = /^[全本该我各]|国家|[省市县区州级]级|平均|[省市区县]定|^合计$|^总计$|^总体$/;
/** Parts of a place that are called so everywhere. */
const DIVISION = /城区|市区|^城[镇市]|^农村|^乡村|市本级|县域|新区|园区|开发区|高新区|经开区|^[男女]性?$/;

/**
 * Levels that are parts of the table's own place: districts named side by side (鹿山区 | 东湖区 | 石门县), or 城区 beside
 * 全市. A single named place beside 全市 is the table's own.
 */
export function partsOf(levels: readonly (string | null)[]): ReadonlySet<string> {
  const all = new Set(levels.filter((level) => level !== null));
  const named = [...all].filter((level) => !WHOLE.test(level));
  const parts = named.filter((level) =>
    DIVISION.test(level) && all.size > 1 || named.some((other) => other !== level && levelRank(other) === levelRank(level)));
  return new Set(parts);
}

const WHOLE_ALONE = /^(?:全[国省市区县州盟旗]|[省市区县州]级|[本该我][省市区县州]|市本级|合计|总计)$/;
const PLACE_ALONE = /^[\u4e00-\u9fff]{1,6}(?:[省市区县州盟旗镇乡]|街道|自治[区州县])$/;

/**
 * Columns that name a place and nothing else. 全市 beside the targets of its districts is a target like theirs; where no
 * column says what it gives (指标 | 全市 | 鹿山区 | 东湖区), the title does: 目标分解表.
 */
export function levelColumns(columns: readonly HeaderColumn[], title: () => string | null): readonly HeaderColumn[] {
  const names = columns.map(({ role, text }) => (role === "unknown" ? compact(text) : ""));
  const given = columns.some(({ role }) => isValueRole(role));
  const isPlace = (at: number): boolean => WHOLE_ALONE.test(names[at] ?? "") || !given && PLACE_ALONE.test(names[at] ?? "");
  const places = columns.filter((_, at) => isPlace(at));
  if (places.length < (given ? 1 : 2) || !given && !/目标|指标.*分解|任务分解/.test(title() ?? "")) return columns;
  return columns.map((column, at) => {
    if (!isPlace(at)) return column;
    const level = names[at] ?? null;
    if (!given) return { ...column, role: "target", level };
    const beside = [columns[at + 1], columns[at - 1]].find((each) => each !== undefined && isValueRole(each.role) && each.level !== null);
    return beside ? { ...column, role: beside.role, year: beside.year, plan: beside.plan, level } : column;
  });
}
