import { placesIn } from "../catalogue/places";
import type { IndicatorTable } from "../table/table";

const NATION = /全国|国家|国民|中国/;
const MUNICIPALITIES = /^(?:北京|天津|上海|重庆)市$/;

/** 全国 0, 省 1, 市 2, 区县 3: whose plan it is, by the smallest place in its title or its sheet's name; null where neither says. */
export function placeRank(table: IndicatorTable): number | null {
  const place = placesOf(table).at(-1);
  if (place !== undefined) return rankOf(place);
  return NATION.test(table.title ?? "") || NATION.test(table.sheet) ? 0 : null;
}

function rankOf(place: string): number {
  if (/(?:自治区|省)$/.test(place) || MUNICIPALITIES.test(place)) return 1;
  return /[市州盟]$/.test(place) ? 2 : 3;
}

/** Whether two tables can be of one place: 南通市通州区 and 通州区 are, 通州区 and 海门区 are not; a table that names none may be anybody's. */
export function mayBeOnePlace(a: IndicatorTable, b: IndicatorTable): boolean {
  const [first, second] = [placeName(a), placeName(b)];
  return first === null || second === null || isOne(first, second);
}

const isOne = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** Whether a text that names these places can be of the table's; one that names none may be anybody's. */
export function mayBeTextOf(table: IndicatorTable, places: readonly string[] = []): boolean {
  const own = placeName(table);
  return own === null || places.length === 0 || places.some((place) => isOne(place, own));
}

/** "南通市通州区": the places that the title or the sheet names, joined; null where neither does. */
export const placeName = (table: IndicatorTable): string | null => placesOf(table).join("") || null;

function placesOf({ title, sheet }: IndicatorTable): readonly string[] {
  const inTitle = placesIn(title ?? "");
  return inTitle.length > 0 ? inTitle : placesIn(sheet);
}
