import type { IndicatorTable } from "../table/table";

/** 全国 0, 省 1, 市 2, 区县 3: whose plan it is, by the smallest place in its title or its sheet's name; null where neither says. */
export function placeRank({ title, sheet }: IndicatorTable): number | null {
  return rankIn(title ?? "") ?? rankIn(sheet);
}

/** Words that end like a place and are none: 地区, 示范区, 城市, 市级, 自治区 for the province it is. */
const plain = (text: string): string =>
  text.replace(/自治区|特别行政区/g, "省").replace(/(?:地|社|园|示范)区|区域|城市|[区县市州省]级|全[国省市区县]|[本我各][省市区县]/g, "");

function rankIn(text: string): number | null {
  const bare = plain(text);
  if (/[\u3400-\u9fff]{1,8}[区县旗]/.test(bare)) return 3;
  if (/(?:北京|天津|上海|重庆)/.test(bare)) return 1;
  if (/[\u3400-\u9fff]{1,8}[市州盟]/.test(bare)) return 2;
  if (/省/.test(bare)) return 1;
  return /全国|国家|国民|中国/.test(text) ? 0 : null;
}

/** Whether two tables can be of one place: 南通市通州区 and 通州区 are, 通州区 and 海门区 are not; a table that names none may be anybody's. */
export function mayBeOnePlace(a: IndicatorTable, b: IndicatorTable): boolean {
  const [first, second] = [placeName(a), placeName(b)];
  return first === null || second === null || first.endsWith(second) || second.endsWith(first);
}

/** "通州区": the smallest place that the title or the sheet names; null where neither does. */
export function placeName({ title, sheet }: IndicatorTable): string | null {
  for (const text of [title ?? "", sheet]) {
    const named = /([\u3400-\u9fff]{1,12}[区县旗市州盟省])(?![\u3400-\u9fff]*[区县旗市州盟省])/.exec(plain(text).replace(/^[附表件\d\s:：.、]+/, ""));
    if (named?.[1] !== undefined) return named[1];
  }
  return null;
}
