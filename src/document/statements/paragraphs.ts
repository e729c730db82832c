import { flatten, type FlatText } from "./flat-text";
import { headingOf, type Heading } from "./headings";

export type Paragraph =
  | { readonly kind: "heading"; readonly heading: Heading }
  /** An item stands in a list that a paragraph before it introduces: the paragraph before the first one. */
  | { readonly kind: "prose"; readonly flat: FlatText; readonly item: "first" | "next" | null };

type Span = readonly [from: number, to: number];

/** A line shorter than this stands for itself; a longer one without a closing mark goes on in the next. */
const WRAPPED = 25;
/** Bounds the work on one paragraph; what is longer is cut at a mark. */
const LONGEST = 8_000;
const BLANK_LINES = 2;

const OPEN_END = /[^。！？!?；;：:.…|]$/;
/** Ends with a value: the next line is another item, unless it begins with what belongs to the value. */
const VALUE_END = /\d[^，。、；]{0,6}$/;
const VALUE_GOES_ON = /^(?:[\d.%％‰/]|[，,。；;、)）]|以[上下内]|左右|[张人名个岁家所件万亿元]|分钟|平方米|公里)/;
/** In the midst of a phrase: even a year goes on with it. */
const MIDST = /[，,、到至在为由从的和与及]$/;
const NEW_TIME = /^\s*[“"]?到?\s*20\d\d\s*年/;
const NEW_ITEM = /^\s*(?:[—–-]{2}|[•●◆■▪·]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．](?!\d)|第[一二三四五六七八九十]+[章节篇]|专栏|表\s*\d|[一二三四五六七八九十]+是)/;
const CELLS = /\S[ ]*\t[ \t]*\S|\|\s*[^\s|]/;
/** Bars around a box's one cell. */
const BARS = /[\s|]+$/;
const ITEM = /^\s*(?:[—–-]{1,2}|[•●◆■▪·]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．](?!\d)|[①-⑳]|[一二三四五六七八九十]+是|(?!.{0,10}(?:主要|总体|具体|发展|预期|分项|阶段|规划|工作|重点))[^，。；:：\d“”]{2,10}(?:目标|指标)[:：])/;
/** 2., （二）, 三是: an item that others came before. */
const NEXT = /^\s*[(（]?(?:[二三四五六七八九]|十|[2-9]|\d\d)|^\s*[②-⑳]/;

/** Headings and paragraphs of a plan's text. Lines of tables (cells parted by tabs or bars) are left out. */
export function* paragraphsOf(source: string): Generator<Paragraph> {
  let open: Span[] = [];
  let last = "";
  let length = 0;
  let blanks = 0;
  for (const [from, to] of linesOf(source)) {
    const line = source.slice(from, to).replace(BARS, "").trim();
    if (line === "") {
      blanks++;
      continue;
    }
    const goesOn = open.length > 0 && blanks <= BLANK_LINES && length + to - from <= LONGEST && !CELLS.test(line) && joins(last, line);
    if (!goesOn) {
      yield* prose(source, open);
      open = [];
      length = 0;
    }
    blanks = 0;
    if (CELLS.test(line)) continue;
    const heading = open.length === 0 ? headingOf(line) : null;
    if (heading !== null) {
      yield { kind: "heading", heading };
      continue;
    }
    open.push([from, to]);
    length += to - from;
    last = line;
  }
  yield* prose(source, open);
}

/** Whether a line goes on in the next: it is long, is prose, and ends without a closing mark. */
function joins(line: string, next: string): boolean {
  if (line.length < WRAPPED || !OPEN_END.test(line) || !/[，,。；、]/.test(line) || NEW_ITEM.test(next)) return false;
  return VALUE_END.test(line) ? VALUE_GOES_ON.test(next) : MIDST.test(line) || !NEW_TIME.test(next);
}

function* linesOf(source: string): Generator<Span> {
  for (let from = 0; from < source.length;) {
    const found = source.indexOf("\n", from);
    const end = found === -1 ? source.length : found;
    // A line beyond any paragraph is cut where a reader would pause, never inside a number.
    for (let at = from; at < end;) {
      const to = end - at <= LONGEST ? end : pauseBefore(source, at + LONGEST, at);
      yield [at, to];
      at = to;
    }
    if (end === from) yield [from, from];
    from = end + 1;
  }
}

function pauseBefore(source: string, limit: number, floor: number): number {
  for (const marks of ["。；;\r", "，,、 ", null]) {
    for (let at = limit; at > floor + LONGEST / 2; at--) {
      const mark = source.charAt(at - 1);
      if (marks === null ? !/[\d.]/.test(mark) : marks.includes(mark) && !/\d/.test(source.charAt(at))) return at;
    }
  }
  return limit;
}

function* prose(source: string, spans: readonly Span[]): Generator<Paragraph> {
  const [first] = spans;
  if (first === undefined) return;
  const begins = source.slice(first[0], first[0] + 40);
  yield { kind: "prose", flat: flatten(source, spans), item: !ITEM.test(begins) ? null : NEXT.test(begins) ? "next" : "first" };
}
