import type { NumberedLine, NumberStyle } from "../../table/numbered-line";
import { numeralValue } from "../../target/numerals";

const N = "[一二三四五六七八九十]{1,3}";

/** How a line begins that is a heading or a caption; the number is the first group. */
const AT_START: readonly (readonly [style: NumberStyle, pattern: RegExp])[] = [
  ["chapter", new RegExp(`^第(${N})[章篇]`)],
  ["section", new RegExp(`^第(${N})节`)],
  // 二、三级医院 begins a sentence and no section.
  ["major", new RegExp(`^(${N})[、.．](?!${N}[级类等线孩]|\\d)`)],
  ["bracketed", new RegExp(`^[（(]\\s*(${N})\\s*[）)]`)],
  ["item", /^(\d{1,2})\s*[.．、](?!\d)/],
  ["box", new RegExp(`^专栏\\s*(${N}|\\d{1,2})`)],
  // 表1-2 is numbered within its chapter; 表1显示 is a sentence.
  ["table", new RegExp(`^表\\s*(${N}|\\d{1,2})(?!\\s*[-—–.．]?\\d|[显所中列为是说反的、和与])`)],
];

/** The same within a line. */
const INLINE = new RegExp(`第(?<chapter>${N})[章篇]|第(?<section>${N})节|[（(]\\s*(?<bracketed>${N})\\s*[）)]|(?<=[。；;：:\\s])(?<major>${N})、`
  + `|(?<![\\d.])(?<item>\\d{1,2})\\s*[.．、](?!\\d)|专栏\\s*(?<box>${N}|\\d{1,2})|表\\s*(?<table>${N}|\\d{1,2})`, "g");

/** What converters leave before a line's first word. */
const NOISE = /^(?:\[[A-Za-z]+:[^\]]{0,80}\]|[\s*#|\u3000\u200b-\u200d\ufeff])+/;
const CELLS = /\S[ ]*\t[ \t]*\S|\|\s*[^\s|]/;
/** Between number and title: 专栏一：…, and Markdown's stars. */
const LEAD = /^[\s：:*]+/;
const STOP = /[。；;：:，,*|\n]/;
/** A page number behind dots: a line of a table of contents. */
const PAGE = /(?:[.．…·\s]{2,}|\t)\d+\s*$/;
const LONGEST_PAGE = 60;
/** A heading without its number: words only, and prose under it. */
const BARE = /^[\p{Script=Han}“”]{6,25}$/u;
const PROSE = 40;
const LONGEST_TITLE = 30;

/**
 * The numbered headings and captions of a text, in order, with the lines that may be headings without a number.
 * Lines of tables and of a table of contents are left out. Never throws; time grows with the text's length.
 */
export function readOutline(text: string): readonly NumberedLine[] {
  const found: NumberedLine[] = [];
  let bare: NumberedLine | null = null;
  text.split("\n").forEach((written, index) => {
    const begun = written.replace(NOISE, "").trimEnd();
    if (begun === "") return;
    if (bare !== null && begun.length >= PROSE) found.push(bare);
    bare = null;
    const line = index + 1;
    if (CELLS.test(begun) || PAGE.test(begun.slice(-LONGEST_PAGE))) return;
    const heading = headingAt(begun, line);
    if (heading !== null) found.push(heading);
    else if (BARE.test(begun)) bare = { style: "none", number: 0, mark: "", title: begun, line, inline: false };
    for (const mention of mentionsIn(begun.slice(heading?.mark.length ?? 0), line)) found.push(mention);
  });
  return found;
}

function headingAt(text: string, line: number): NumberedLine | null {
  for (const [style, pattern] of AT_START) {
    const [mark, digits] = pattern.exec(text) ?? [];
    if (mark === undefined || digits === undefined) continue;
    const title = text.slice(mark.length).replace(LEAD, "").split(STOP)[0]?.trim().slice(0, LONGEST_TITLE) ?? "";
    // “1.” alone is a cell.
    return /\p{Script=Han}/u.test(title) ? { style, number: numberOf(digits), mark: mark.replace(/\s+/g, " "), title, line, inline: false } : null;
  }
  return null;
}

function* mentionsIn(text: string, line: number): Generator<NumberedLine> {
  for (const { 0: mark, groups = {} } of text.matchAll(INLINE)) {
    for (const style of Object.keys(groups).filter(isStyle)) {
      const digits = groups[style];
      if (digits !== undefined) yield { style, number: numberOf(digits), mark, title: "", line, inline: true };
    }
  }
}

const STYLES: ReadonlySet<string> = new Set(AT_START.map(([style]) => style));
const isStyle = (name: string): name is NumberStyle => STYLES.has(name);

const numberOf = (digits: string): number => (/^\d/.test(digits) ? Number(digits) : numeralValue(digits) ?? 0);
