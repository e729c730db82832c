import type { IndicatorTable } from "../table/table";

/** 全国 0, 省 1, 市 2, 区县 3: whose plan it is, by the smallest place in its title or its sheet's name; null where neither says. */
export function placeRank({ title, sheet }: IndicatorTable): number | null {
  return rankIn(title ?? "") ?? rankIn(sheet);
}

function rankIn(text: string): number | null {
  const bare = text.replace(/自治区|特别行政区/g, "省").replace(/[地社园]区|区域|示范区|城市|[区县市州]级/g, "");
  if (/[\u3400-\u9fff]{1,8}[区县旗]/.test(bare)) return 3;
  if (/(?:北京|天津|上海|重庆)/.test(bare)) return 1;
  if (/[\u3400-\u9fff]{1,8}[市州盟]/.test(bare)) return 2;
  if (/省/.test(bare)) return 1;
  return /全国|国家|国民|中国/.test(bare) ? 0 : null;
}
