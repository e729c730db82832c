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
