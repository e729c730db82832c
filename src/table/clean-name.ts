import { isUnit } from "../catalogue/unit-words";
import { normaliseUnit } from "../catalogue/units";
import type { Nature } from "./table";
import { compact, remembering, unbroken } from "./words";

/** What the name's cell says besides the name. */
export interface CleanName {
  readonly name: string;
  /** "11" of "11.人均预期寿命". */
  readonly number: string | null;
  /** From brackets: （‰）, （1/10 万）. */
  readonly unit: string | null;
  /** From brackets: （约束性）. */
  readonly nature: Nature | null;
  /** Begins with 其中 or a dash: part of the row above. */
  readonly isPart: boolean;
  /** Signs that a note explains: "#", "*", "▲". */
  readonly marks: string;
  /** Stands over all of the row's targets: 健康素养水平（%）≥. */
  readonly sign: string | null;
}

const SIGN = /\s*([≥≤＞＜><≧≦])\s*(?=(?:[（(][^（()）]*[)）])?$)/;

const MARKS = "#＃*＊★☆▲△●◆◎※";
const LEADING_MARKS = new RegExp(`^[${MARKS}\\s]+`);
const TRAILING_MARKS = new RegExp(`[${MARKS}①-⑳¹²³⁴⁵⁶\\s]+$|[\\[［【(（]注?\\d{0,2}[\\]］】)）]$|(?<=[率数比重命值例])注\\d?$`);
/** Signs of footnotes inside a name: 轨道交通③运营里程, 城镇化率[1]（%）, 比例²; and digits that were set higher: 入库率3（%）, 能耗降低（%）2. */
const FOOTNOTES: readonly RegExp[] = [
  /(?<=.)[①-⑳]/gu,
  /(?<=[\u4e00-\u9fff)）”])[¹²³⁴-⁹]/gu,
  /(?<=[\u4e00-\u9fff)）”])[［\[【](?:注\s*)?\d{1,2}[\]］】]/gu,
  /(?<=[\u4e00-\u9fff]{4,}|[\u4e00-\u9fff%‰][)）])\d{1,2}(?=\s*(?:[(（][^()（）]*[)）])?\s*$)/gu,
];
const withoutFootnotes = (text: string): string =>
  /[①-⑳¹²³⁴-⁹\d]/.test(text) ? FOOTNOTES.reduce((rest, sign) => rest.replace(sign, ""), text) : text;

const NUMBERS: readonly RegExp[] = [
  /^[（(]\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]\s*/,
  /^(\d{1,3}(?:[.-]\d{1,2})?)\s*[.．、)）]\s*(?!\d)/,
  // "4、5岁以下", "19.65岁及以上": what follows is an age.
  /^(\d{1,3})\s*[.．、]\s*(?=\d{1,2}(?:[-—~]\d{1,2})?\s*岁)/,
  /^([一二三四五六七八九十]{1,3})\s*[、.．]\s*/,
  /^([①-⑳])\s*/,
  /^(\d{1,3})\s+(?=[\u4e00-\u9fff])(?!\s*(?:岁|年|个|种|类|家|张|分钟|小时|万|亿|所|项))/,
];
/** "#1人均期望寿命": after the mark a number needs no dot. */
const MARKED_NUMBER = /^(\d{1,3})(?=[\u4e00-\u9fff])(?!岁)/;
const BRACKETS = /\s*[(（[［【〔]([^()（）[\]［］【】〔〕]*)[)）\]］】〕]/g;
const DASHES = /^[-‐‑–—―─－]+\s*/;
const AFTER_COMMA = /[,，]\s*([^,，]{1,10})$|[/、]\s*([^,，/、]{1,8})$/;

const NATURES: readonly (readonly [RegExp, Nature])[] = [
  [/约束性|^约束[型类]?$/, "binding"], [/预期性|^预期[型类]?$/, "expected"], [/倡导性|^倡导[型类]?$/, "advocated"],
];

/** "约束性", "约束性指标", "预期" → its nature; null outside the vocabulary. */
export const natureOf = (text: string): Nature | null => (/[约预倡]/.test(text) ? readNature(text) : null);

const readNature = remembering((text): Nature | null => {
  const bare = compact(text);
  const found = NATURES.filter(([word]) => word.test(bare)).map(([, nature]) => nature);
  return found.length === 1 ? found[0] ?? null : null;
});

/** Chinese words, with figures only between them: nothing to take away. */
const PLAIN = /^(?!其中)[\u4e00-\u9fff]+(?:\d+[\u4e00-\u9fff]+)*(?<!注)$/;

/** Takes number, unit, nature, footnote marks and stray spaces from a name; the words keep their order and their brackets. */
export function cleanName(raw: string): CleanName {
  if (PLAIN.test(raw)) return { name: raw, number: null, unit: null, nature: null, isPart: false, marks: "", sign: null };
  let text = raw.trim();
  const lead = LEADING_MARKS.exec(text)?.[0] ?? "";
  text = text.slice(lead.length);
  let number: string | null = null;
  for (const pattern of /[#＃]/.test(lead) ? [...NUMBERS, MARKED_NUMBER] : NUMBERS) {
    const match = pattern.exec(text);
    if (!match || match[0].length === text.length) continue;
    number = compact(match[1] ?? "");
    text = text.slice(match[0].length).replace(LEADING_MARKS, "");
    break;
  }
  const part = /^其中\s*[:：,，、]?\s*/.exec(text) ?? DASHES.exec(text);
  if (part && part[0].length < text.length) text = text.slice(part[0].length);
  const sign = SIGN.exec(text);
  text = withoutFootnotes(sign && sign.index > 0 ? text.replace(SIGN, "") : text);
  const trail = TRAILING_MARKS.exec(text)?.[0] ?? "";
  if (trail.length < text.length) text = text.slice(0, text.length - trail.length);
  const brackets = readBrackets(text);
  const inner = TRAILING_MARKS.exec(brackets.text)?.[0] ?? "";
  return {
    name: unbroken(brackets.text.slice(0, brackets.text.length - inner.length)) || unbroken(brackets.text) || unbroken(raw),
    number, unit: brackets.unit, nature: brackets.nature,
    isPart: part !== null, sign: sign?.[1] ?? null, marks: compact(lead + inner + trail).replace(/[^#*★☆▲△●◆◎※]/g, ""),
  };
}

const NATURE_WORD = "(?:约束|预期|倡导)[性型]?(?:指标)?";
const NATURE_ALONE = new RegExp(`^\\s*${NATURE_WORD}\\s*$`);
/** （%，约束性） or （约束性，%）. */
const NATURE_AND_UNIT = new RegExp(`^\\s*(?:(${NATURE_WORD})[,，;；、/／\\s]+(.+)|(.+?)[,，;；、/／\\s]+(${NATURE_WORD}))\\s*$`);

/** …筹集（套（间））: brackets within the brackets. */
const EITHER_UNIT = /^(.*[^\s(（])\s*[(（]([^()（）]{1,6}[(（][^()（）]{1,4}[)）])[)）]\s*$/;

function readBrackets(text: string): { text: string; unit: string | null; nature: Nature | null } {
  let unit: string | null = null;
  let nature: Nature | null = null;
  const [, before, either] = EITHER_UNIT.exec(text) ?? [];
  if (before !== undefined && either !== undefined && isUnit(either)) return { text: before, unit: normaliseUnit(either), nature };
  let rest = text.replace(BRACKETS, (bracket, inner: string, at: number) => {
    const both = NATURE_AND_UNIT.exec(inner);
    const measure = both?.[2] ?? both?.[3];
    if (measure !== undefined && isUnit(measure)) {
      [unit, nature] = [normaliseUnit(measure), natureOf(both?.[1] ?? both?.[4] ?? "")];
      return "";
    }
    const first = inner.split(/[,，;；]/)[0] ?? "";
    // Before further words a counted thing is part of the name: 研究生学历（学位）比例.
    const isCounted = !/[%‰‱/／\d十百千万亿]/.test(first) && /^[\u4e00-\u9fff]/.test(text.slice(at + bracket.length).trim());
    if (isUnit(first) && !isCounted) unit = normaliseUnit(first);
    else if (NATURE_ALONE.test(inner)) nature = natureOf(inner);
    else return bracket;
    return "";
  });
  const tail = AFTER_COMMA.exec(rest);
  const last = tail?.[1] ?? tail?.[2];
  if (unit === null && tail && last !== undefined && isUnit(last) && !/^[年月日天部户]$/.test(last)) {
    unit = normaliseUnit(last);
    rest = rest.slice(0, tail.index);
  }
  return rest.trim() === "" ? { text, unit: null, nature } : { text: rest, unit, nature };
}

/** A number's cell: "#1" → "1", "11." → "11", "（一）" → "一"; null when it holds no number. */
export function cleanNumber(text: string): string | null {
  if (/^\d{1,5}$/.test(text)) return text;
  const bare = compact(text).replace(/^[#*★☆▲△●◆◎※]+|[#*★☆▲△●◆◎※]+$/g, "").replace(/^[(\[]|[)\]]$/g, "").replace(/[.、。)]+$/, "");
  const plain = /^(\d{1,5})\.0+$/.exec(bare)?.[1] ?? bare;
  return /^(?:\d{1,5}(?:[.-]\d{1,3})*|[一二三四五六七八九十]{1,3}|[a-zA-Z]\d{0,2})$/.test(plain) ? plain : null;
}

/** Whether a number's text is Chinese (一, 二 …): those head sections as often as rows. */
export const isChineseNumber = (number: string): boolean => /^[一二三四五六七八九十]+$/.test(number);
