import { scanUnit, type Unit } from "../../target/units";
import type { FlatText } from "./flat-text";

/** A number of the prose that can be an indicator's value: "14/10万", "4.5-5.0张", "万分之1.19", "90%以上". */
export interface Value {
  /** Place in the flat text, with unit and 以上/以内/左右. */
  readonly start: number;
  readonly end: number;
  /** Where 以上/以内/左右 begins; `end` without one. */
  readonly boundAt: number;
  readonly unit: Unit | null;
  /** 从A提高到B, 比2015年的A增加…: this is A. */
  readonly isStart: boolean;
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?(?::\d+(?:\.\d+)?)?(?!\d)/y;
/** 百分之九十五, 八成, and what a verb leads to: 达到八十岁, 为零. Any other numeral in words is part of some word. */
const FIND = /(?:百|千|万|十万)分之[\d零一二三四五六七八九十百]|\d|零死亡|零发生|翻了?[一两二三]?番|[一二三四五六七八九]成半?(?!员|果|立|分|本|年|就|功|效)|(?<=[到至于在过为达])(?!二[〇○零])[零一二两三四五六七八九十百千]/g;
const FRACTION = /(?:百|千|万|十万)分之(?=[\d零一二三四五六七八九十百])/y;
const NUMERAL = /[零一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?/y;
/** What a numeral in words counts off rather than measures: 达到三级. */
const RANKS = /^(?:[级类等位届期批组个课节口]|$)/;
/** 翻一番: number and verb in one. */
const DOUBLED = /翻了?[一两二三]?番/y;
/** 3万亿千瓦时: the last 千 is the unit's. */
const SCALE = /(?:万亿|[百千]万|[百千万亿])(?![瓦克卡焦伏米])/y;
/** 1270多万人, 1.3万余人. */
const MORE = /[多余](?=[\p{Script=Han}㎡])/uy;
const DASH = /[-~]+|[至到]/y;
const BOUND = /(?:(?:及|或|含)?以[上下内]|之[内上下]|左右|上下|范围以?内|之间|区间)?/y;
/** Behind a value a clause pauses or ends; "3个医联体", "15分钟可以到达", "65岁以上老年人" say something else. */
const PAUSE = /^(?:$|[，、；。！？:)]|(?:和|与|及|以及|并|且|或)(?!其)|(?:的(?:目标值?|水平|标准|要求|规模|比例)|水平)(?:$|[，、；。)])|\((?!助理|士|区|县|市|街道|镇))/;
/** …缩短至: the value before was where it began. */
const MOVES = /^(?:分别|依次|逐步|稳步|大幅|快速|逐年|持续|进一步|显著|明显|再次)*(?:(?:提高|提升|增加|上升|扩大|增长|延长|下降|降低|减少|缩短|缩小|压缩|压减|回落|回升|攀升|跃升|收窄|改善|优化|调整|发展|升|降|增|减|扩|涨)(?:到|至|为)|达到|到|至)/;
/** What a number follows when it is part of a word, a code or a count of something else. */
const PART_OF_WORD = /[A-Za-z\d.+×*/〔\[第每共前“”'-]$/;
/** 3.21‰（2015年）下降到2.05‰（2020年）. */
const YEAR_ASIDE = /^\((?:19|20)\d\d年?[底末度]?\)/;
const YEAR = /^(?:19|20)\d\d年/;
const BEGINS = /[从由]/;
/** 比2015年的5830人增加575人: what it was then stands between the year and the change. */
const COMPARED_WITH = /[比较](?:(?:19|20)\d\d年|[“”"]?十[一二三四五六]五[“”"]?时?)[末底初度期]*的?$/;
const GREW_BY = /^(?:[净大略约小]|大幅|显著|明显|累计)*(?:增长|增加|提高|提升|上升|扩大|延长|下降|降低|减少|缩短|缩小|减|增|升|降|多|少)[约近了超过]*\d/;

/** The values of a clause, in order, nothing of names ("65岁以上"), dates, codes and counts of things. */
export function valuesIn({ text }: FlatText, from: number, to: number): Value[] {
  const clause = text.slice(from, to);
  const values: Value[] = [];
  for (FIND.lastIndex = 0; ;) {
    const at = FIND.exec(clause)?.index;
    if (at === undefined) return values;
    const value = valueAt(clause, at);
    if (value === null) {
      skipNumber(clause, at);
      continue;
    }
    FIND.lastIndex = value.end;
    if (value.accepted) values.push({ ...value, start: from + value.start, end: from + value.end, boundAt: from + value.boundAt });
  }
}

function skipNumber(clause: string, at: number): void {
  FIND.lastIndex = at + (match(NUMBER, clause, at) ?? match(FRACTION, clause, at) ?? match(NUMERAL, clause, at) ?? "1").length;
}

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

interface Scanned {
  readonly end: number;
  readonly unit: Unit | null;
}

function valueAt(clause: string, at: number): (Value & { readonly accepted: boolean }) | null {
  if (/^零(?:死亡|发生)/.test(clause.slice(at, at + 3))) return zeroAt(clause, at, 3);
  if (/^零(?![一二三四五六七八九点])/.test(clause.slice(at, at + 2))) return zeroAt(clause, at, 1);
  const first = doubledAt(clause, at) ?? amountAt(clause, at);
  if (first === null || YEAR.test(clause.slice(at, at + 5))) return null;
  const dash = match(DASH, clause, first.end);
  const isNegative = /[为是达至到在]-$/.test(clause.slice(0, at));
  const second = dash === null || /^[至到]/.test(dash) && !/\d/.test(clause.charAt(first.end + 1)) ? null : amountAt(clause, first.end + dash.length);
  const { end: boundAt, unit } = second ?? first;
  const end = boundAt + (match(BOUND, clause, boundAt) ?? "").length;
  const left = clause.slice(Math.max(0, at - 120), isNegative ? at - 1 : at);
  const right = clause.slice(end, end + 24);
  const isStart = second === null && (MOVES.test(right.replace(YEAR_ASIDE, "")) ? BEGINS.test(left) : GREW_BY.test(right) && COMPARED_WITH.test(left));
  const accepted = (isStart || PAUSE.test(right)) && !PART_OF_WORD.test(left) && !inBrackets(left);
  return { start: isNegative ? at - 1 : at, end, boundAt, unit: unit ?? first.unit, isStart, accepted };
}

const amountOf = (literal: string): Unit => ({ text: literal, measure: "amount", literal });
const TO_ONE = amountOf(":1");

function doubledAt(clause: string, at: number): Scanned | null {
  const doubled = match(DOUBLED, clause, at);
  return doubled === null ? null : { end: at + doubled.length, unit: { text: "番", measure: "doublings", literal: "番" } };
}

/** "12/10万", "万分之1.19", "4.5", "20万人", "百分之九十五", "八十岁". */
function amountAt(clause: string, at: number): Scanned | null {
  const fraction = match(FRACTION, clause, at);
  const numberAt = at + (fraction?.length ?? 0);
  const number = match(NUMBER, clause, numberAt) ?? match(NUMERAL, clause, numberAt);
  if (number === null) return null;
  const inWords = !/\d/.test(number);
  const end = numberAt + number.length;
  if (fraction !== null) return { end, unit: { text: fraction, measure: fraction === "百分之" ? "percent" : "permille", literal: fraction } };
  const more = end + (match(MORE, clause, end) ?? "").length;
  const scale = more + (match(SCALE, clause, more) ?? "").length;
  const scaled = scale + (more > end ? 0 : (match(MORE, clause, scale) ?? "").length);
  if (number.includes(":")) return { end, unit: TO_ONE };
  const unit = scanUnit(clause, scaled);
  if (inWords && (unit === null || RANKS.test(unit.literal))) return null;
  if (unit === null && more > end && scale === more) return { end, unit: null };
  if (unit === null && scaled > end) return { end: scaled, unit: amountOf(clause.slice(end, scaled)) };
  return { end: scaled + (unit?.text.length ?? 0), unit };
}

/** 零死亡, 零发生, 为零. */
function zeroAt(clause: string, at: number, length: number): Value & { readonly accepted: boolean } {
  const end = at + length;
  return { start: at, end, boundAt: end, unit: null, isStart: false, accepted: PAUSE.test(clause.slice(end, end + 16)) };
}

const inBrackets = (left: string): boolean => left.lastIndexOf("(") > left.lastIndexOf(")");
