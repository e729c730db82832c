import { natureOf } from "./clean-name";
import type { Nature } from "./table";

/** What a table's notes say of the signs in its names and values. */
export interface Signs {
  readonly natures: ReadonlyMap<string, Nature>;
  /** Of the rows without a sign. */
  readonly others: Nature | null;
  /** Of measured values with a sign: “*”为2019年数据. */
  readonly years: ReadonlyMap<string, number>;
}

const SIGN = "([#＃*＊★☆▲△●◆◎※①-⑳])[”\"』]?(?:号|符号|标记|标注)?[的者]?";
const NATURE_OF_SIGN = new RegExp(`${SIGN}(?:指标)?(?:均?为|是|表示)(约束性|预期性)`, "g");
const YEAR_OF_SIGN = new RegExp(`${SIGN}(?:指标|数据|数值|数|值)?(?:均?为|均?是|表示|指)?(?:该)?(?:指标|数据|数值|数|值)?(?:均?为|均?是)?((?:19|20)\\d\\d)年(?:度|末|底)?的?(?:实际|统计|监测)?(?:数|值)`, "g");

/** 注：标*的为约束性指标，其余为预期性指标；带#的为2019年数据. */
export function signsIn(notes: readonly string[]): Signs {
  const text = notes.join("\n");
  const natures = new Map<string, Nature>();
  for (const [, sign = "", word = ""] of text.matchAll(NATURE_OF_SIGN)) {
    const nature = natureOf(word);
    if (nature) natures.set(sign.normalize("NFKC"), nature);
  }
  const others = /其(?:余|他|它)(?:的)?(?:指标)?(?:均|都)?(?:为|是)(约束性|预期性)/.exec(text)?.[1];
  const years = new Map([...text.matchAll(YEAR_OF_SIGN)].map(([, sign = "", year]) => [plain(sign), Number(year)] as const));
  return { natures, years, others: natures.size === 0 || others === undefined ? null : natureOf(others) };
}

/** ① stays what it is. */
const plain = (sign: string): string => (/[①-⑳]/.test(sign) ? sign : sign.normalize("NFKC"));

/** The nature that the signs of a name stand for, or the lack of any. */
export const natureOfSigns = ({ natures, others }: Signs, signs: string): Nature | null =>
  [...signs].map((sign) => natures.get(sign)).find((nature) => nature !== undefined) ?? others;

const IN_BRACKETS = /[(（[［]((?:19|20)\d\d)年?(?:度|末|底)?(?:数据|数|值)?[)）\]］]/g;

/** The year that a measured value itself tells: 0.86（2019年）, or 11.6* where a note tells what * is; null where it tells none, or several. */
export function yearOfValue(text: string, years: Signs["years"], signsOfName: string): number | null {
  if (years.size > 0) {
    const signs = [...(/[#＃*＊★☆▲△●◆◎※①-⑳]+$/.exec(text.trim())?.[0] ?? ""), ...signsOfName];
    const told = signs.flatMap((sign) => years.get(plain(sign)) ?? []);
    if (told.length > 0) return told[0] ?? null;
  }
  if (!/[)）\]］]$/.test(text)) return null;
  const said = [...text.matchAll(IN_BRACKETS)];
  return said.length === 1 ? Number(said[0]?.[1]) : null;
}
