import type { Breakdown, Share } from "../../table/breakdown";
import type { FlatText } from "../statements/flat-text";
import { LineCounter } from "../statements/line-counter";
import { paragraphsOf } from "../statements/paragraphs";
import { amountBefore, inScaleOf, type Amount } from "./amounts";
import { itemsIn } from "./items";
import { coversAll, overlaps } from "./kinds";

/** What opens the parts, behind the whole: ，其中, （包括, ，分为. */
const OPENS = /(?<mark>[，:(、])(?<word>(?:其中|包括|分为|划分为|分成|涵盖|由)(?:[:，])?)/g;
/** 286亿元，其中; 11项主要指标，其中: between the number and the parts stands at most what is counted. */
const COUNTED = /^[\p{Script=Han}“”()]{0,12}$/u;
const NO_NOUN = /占|比|增长|增加|提高|提升|下降|减少|同比|以[上下内]|左右|以外|不含/;
/** A bound or a change is no whole that parts add up to. */
const NOT_EXACT = /(?:超过|突破|不少于|不低于|不超过|至少|约|近|接近|逾|超|比[^，]{0,12}|增长|增长了|增加|增加了|提高|提高了|下降|减少|减少了|净增|每年|每[^，]{0,6})$/;
/** 由A、B和C组成, and 分为三个部分: no other parts. */
const MADE_OF = /^[^，。；\d]{0,4}(?:组成|构成)/;
const NUMERALS = "零一二三四五六七八九十";
/** The sentence says how many parts there are: 分为三大片区. */
const SO_MANY = /(?<many>[二两三四五六七八九]|\d)(?:个|大|类|种)+(?:部分|片区|区域|板块|组团|类别?|方面|功能区|分区|领域)/g;
/** …68平方公里，分为三大片区，其中: how many there are stands between the whole and its parts. */
const DIVIDED = new RegExp(`，[^，\\d]{0,6}分[为成]${SO_MANY.source.replace("<many>", "<count>")}$`);
const OTHERS = /^(?:其他|其它|其余)/;
const LONGEST = 400;

/**
 * Wholes and parts that the sentences of a text give in one unit. Whether they add up is for others to judge: 其中 names
 * only some parts as often as all of them. Lines of tables are left out. Never throws.
 */
export function readBreakdowns(text: string): readonly Breakdown[] {
  const lines = new LineCounter(text);
  const found: Breakdown[] = [];
  for (const paragraph of paragraphsOf(text)) {
    if (paragraph.kind !== "prose" || !/其中|包括|分为|分成|涵盖|由/.test(paragraph.flat.text)) continue;
    for (const { whole, ...rest } of inParagraph(paragraph.flat)) {
      const start = paragraph.flat.places[whole.start] ?? 0;
      found.push({ whole: whole.share, ...rest, line: lines.at(start), start });
    }
  }
  return found;
}

interface Found extends Omit<Breakdown, "line" | "start" | "whole"> {
  readonly whole: { readonly share: Share; readonly start: number };
}

function* inParagraph(flat: FlatText): Generator<Found> {
  for (const opening of flat.text.matchAll(OPENS)) {
    const from = Math.max(0, opening.index - LONGEST);
    const sentence = flat.text.slice(from, opening.index).split(/[。；！？]/).at(-1) ?? "";
    const divided = DIVIDED.exec(sentence)?.[0].length ?? 0;
    const whole = wholeIn(flat, sentence.slice(0, sentence.length - divided), opening.index - divided);
    if (whole === null) continue;
    const at = opening.index + opening[0].length;
    const rest = flat.text.slice(at, at + LONGEST).split(opening.groups?.["mark"] === "(" ? /[)。；！？]/ : /[。；！？]/)[0] ?? "";
    const isMadeOf = opening.groups?.["word"]?.startsWith("由") === true;
    const { items, end, isCut } = itemsIn(rest, whole.amount);
    const parts = items.map(({ name, start, amount }) => shareOf(flat.written.slice(at + start, at + start + name.length), amount, flat.written.slice(at + amount.start, at + amount.end), whole.amount));
    if (parts.length < 2 || (isMadeOf && !MADE_OF.test(rest.slice(end)))) continue;
    const counted = [...(sentence + rest).matchAll(SO_MANY)].map(({ groups }) => numberOf(groups?.["many"] ?? ""));
    const names = items.map(({ name }) => name);
    const isComplete = !isCut && (isMadeOf || counted.includes(parts.length) || OTHERS.test(names.at(-1) ?? "") || coversAll(names));
    yield {
      whole: { share: whole.share, start: whole.amount.start }, unit: whole.amount.scale + whole.amount.unit, parts, isComplete, mayOverlap: !isComplete && overlaps(names),
      quote: flat.written.slice(whole.from, at + end).trim(),
    };
  }
}

const numberOf = (numeral: string): number => (numeral === "两" ? 2 : /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral));

/** The last number before the parts, if it is the whole: exact, and with nothing but its noun behind it. */
function wholeIn(flat: FlatText, sentence: string, end: number): { readonly share: Share; readonly amount: Amount; readonly from: number } | null {
  const amount = amountBefore(sentence);
  if (amount === null) return null;
  const offset = end - sentence.length;
  const noun = sentence.slice(amount.end);
  const clause = sentence.slice(0, amount.start).split(/[，:]/).at(-1) ?? "";
  if (!COUNTED.test(noun) || NO_NOUN.test(noun) || NOT_EXACT.test(clause)) return null;
  const from = offset + amount.start - clause.length;
  const name = nameOf(clause) || noun;
  const [start, last] = [offset + amount.start, offset + amount.end];
  return { share: shareOf(name, amount, flat.written.slice(start, last), amount), amount: { ...amount, start, end: last }, from };
}

function shareOf(name: string, amount: Amount, raw: string, whole: Amount): Share {
  const factor = inScaleOf(whole, amount);
  return { name, value: Number((amount.number * factor).toPrecision(12)), step: amount.step * factor, raw };
}

const LONGEST_NAME = 16;
/** The noun before the number, without its verb: 全市公路总里程达到. */
const nameOf = (clause: string): string =>
  clause.replace(/(?:分别)?(?:达到|达|为|是|有|共有|共|完成|实现|合计|设置|设)*$/, "").replace(/^.*?(?:共有|现有|完成|实现|设置|拥有)(?=.{2})/, "").slice(-LONGEST_NAME);
