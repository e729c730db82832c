import { clausesOf, hasQuantity, settle, type Clause } from "./clauses";
import { fillFrame } from "./fill-frame";
import { hintsOf, type NameHints } from "./indicator-name";
import { interpret, rangeBetween } from "./interpret";
import { NAMED_DIGITS } from "./names-with-digits";
import { normalise } from "./normalise";
import { combine, partOf, readList, stretched, type Part, type Reading } from "./parts";
import { readMargin } from "./read-margin";
import { readNumberless } from "./read-numberless";
import { readPlain } from "./read-plain";
import type { Target } from "./target";
import { tokenise } from "./tokenise";
import type { Token } from "./tokens";

/** No target is longer; what is, is a paragraph. Bounds the work on any one text. */
export const LONGEST_TARGET = 400;
const LONGEST_QUOTE = 60;

/** 一 alone is a dash that a typist or a scanner took for the numeral. */
const BLANK = /^(?:一|[-~/.…·_*\s—"'|\\()[\]（）。,，、;；:]*)$/;

/** A dash with a note: there is no value, and the note says of when. */
const BLANK_WITH_NOTE = /^[-/]+\([^()]*\)$/;
/** Nearly all targets begin with what no blank begins with. */
const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  const digit = first >= 0x30 && first <= 0x39;
  return !digit && (first < 0x3100 || text.length === 1) && (BLANK.test(text) || BLANK_WITH_NOTE.test(text));
};

/** 13万人（其中高技能人才3万人）, 280（年均增长8%）, 85%（力争90%）: the bracket holds a second value. */
const SECOND_VALUE = /(?<=.)\(((?:其中|年均增|年均递|年均下|年均提|年均降|达到|力争|争取)[^()]*\d[^()]*)\)/;

const unread = (what: string): Target => ({ kind: "unread", what: what.slice(0, LONGEST_QUOTE) });

const readClause = (clause: Clause, before: Reading | undefined, hints: NameHints): Reading => {
  const ahead = readMargin(clause);
  if (ahead !== null) return { clause, frame: null, target: ahead };
  const filled = fillFrame(clause.tokens);
  if ("doubt" in filled) return { clause, frame: null, target: unread(filled.doubt) };
  const frame = stretched(filled.frame, clause, before);
  const target = frame.list.length > 0 ? readList(frame, (item) => interpret(item, hints)) : interpret(frame, hints);
  return { clause, frame, target: target ?? unread(clause.tokens.map((token) => token.text).join("")) };
};

/** "≥60%≤70%". */
const readBounds = ([lower, low, upper, high]: readonly Token[]): Target | null => {
  if (lower?.role !== "compare" || low?.role !== "quantity" || upper?.role !== "compare" || high?.role !== "quantity") return null;
  return lower.op.startsWith(">") && upper.op.startsWith("<") ? rangeBetween(low, high) : null;
};

/** "60%≤x≤70%". */
const readSandwich = ([low, lower, name, upper, high]: readonly Token[]): Target | null => {
  if (low?.role !== "quantity" || high?.role !== "quantity" || name?.role !== "text") return null;
  if (lower?.role !== "compare" || upper?.role !== "compare" || lower.op.charAt(0) !== upper.op.charAt(0) || lower.op === "=") return null;
  return rangeBetween(...(lower.op.startsWith("<") ? ([low, high] as const) : ([high, low] as const)));
};

const hasStrayDigits = (line: string): boolean => /\d/.test(line) && /\d/.test(line.replaceAll(NAMED_DIGITS, ""));

/** What the clauses of a line say together, where that is no list of what each says. */
const readWhole = (tokens: readonly Token[], line: string): Target | null => {
  if (hasQuantity(tokens)) return tokens.length === 5 ? readSandwich(tokens) : tokens.length === 4 ? readBounds(tokens) : null;
  return hasStrayDigits(line) ? unread(line) : readNumberless(line);
};

const readClauses = (tokens: readonly Token[], hints: NameHints): readonly Reading[] => {
  const readings: Reading[] = [];
  for (const clause of clausesOf(tokens)) readings.push(readClause(clause, readings.at(-1), hints));
  return readings;
};

const readLine = (line: string, hints: NameHints): Target => {
  const tokens = settle(tokenise(line));
  return readWhole(tokens, line) ?? combine(readClauses(tokens, hints), line);
};

/** A line among lines: its name tells whose value it is. */
const readPart = (line: string, hints: NameHints): Part => {
  const tokens = settle(tokenise(line));
  const whole = readWhole(tokens, line);
  if (whole !== null) return { target: whole };
  const readings = readClauses(tokens, hints);
  const [first, second] = readings;
  return first !== undefined && second === undefined ? partOf(first, first.target) : { target: combine(readings, line) };
};

const isDefinite = (target: Target): boolean => target.kind !== "unread" && target.kind !== "none" && target.kind !== "qualitative" && target.kind !== "peer";

/** Lines that each hold a target are parts; else the break is only where the cell wrapped. */
const readLines = (text: string, hints: NameHints): Target => {
  if (!text.includes("\n")) return readLine(text, hints);
  const lines = text.split("\n").filter((line) => !BLANK.test(line));
  if (lines.length < 2) return readLine(lines[0] ?? "", hints);
  const parts = lines.map((line) => readPart(line, hints));
  if (!parts.every(({ target }) => isDefinite(target))) return readLine(joined(lines), hints);
  return { kind: "parts", parts: parts.flatMap((part) => (part.target.kind === "parts" ? part.target.parts : [part])) };
};

/** Two digits that met at a line break are not one number. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((before, line) => (/\d$/.test(before) && /^\d/.test(line) ? `${before} ${line}` : before + line));

/** Reads a text in its one spelling by the whole grammar; what read-plain.ts understands has the same reading here. */
export const readByGrammar = (spelt: string, indicator: string): Target => {
  if (isBlank(spelt)) return { kind: "none" };
  const apart = spelt.includes("(") ? spelt.replace(SECOND_VALUE, "，$1") : spelt;
  return readLines(apart, hintsOf(indicator === "" ? "" : normalise(indicator.slice(0, LONGEST_TARGET))));
};

const NO_CONTEXT = {};

/**
 * Reads what a target cell or phrase says. Blank and dashes are `none`; what has no defensible reading is `unread`.
 * Never throws; work is bounded by LONGEST_TARGET.
 * @param context.indicator the indicator's name: decides direction and measure of a bare 〔N〕, and whether a bare
 *   value is itself a rate. It never changes a number.
 */
export const readTarget = (text: string, { indicator = "" }: { readonly indicator?: string } = NO_CONTEXT): Target => {
  if (text.length > LONGEST_TARGET) return BLANK.test(text.slice(0, LONGEST_TARGET)) && BLANK.test(text) ? { kind: "none" } : unread(text);
  const spelt = normalise(text);
  return readPlain(spelt) ?? readByGrammar(spelt, indicator);
};
