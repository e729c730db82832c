import type { FileCell } from "./sheet-part";

const LONGEST_NUMBER = 7;
const LONGEST_LETTERS = 3;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** What figures, indexes and the names of types are written with: 12, -1.5E-7, inlineStr. */
const isOfWord = (code: number): boolean =>
  isDigit(code) || isUpper(code) || code >= 0x61 && code <= 0x7a || code === 0x2e || code === 0x2d || code === 0x2b;

/** A place in a text that goes forward over what it is told to expect. */
export class Cursor {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** Goes over the literal; false, and stays, where something else stands here. */
  passes(literal: string): boolean {
    for (let index = 0; index < literal.length; index++) {
      if (this.#text.charCodeAt(this.at + index) !== literal.charCodeAt(index)) return false;
    }
    this.at += literal.length;
    return true;
  }

  /** -1 where there are no digits, or more than a place or an index has. */
  number(): number {
    const begin = this.at;
    let value = 0;
    for (let code = this.#text.charCodeAt(this.at); isDigit(code); code = this.#text.charCodeAt(++this.at)) value = value * 10 + code - 0x30;
    return this.at === begin || this.at - begin > LONGEST_NUMBER ? -1 : value;
  }

  /** A → 1, AA → 27; -1 where there are no capitals, or more than a column has. */
  letters(): number {
    const begin = this.at;
    let value = 0;
    for (let code = this.#text.charCodeAt(this.at); isUpper(code); code = this.#text.charCodeAt(++this.at)) value = value * 26 + code - 0x40;
    return this.at === begin || this.at - begin > LONGEST_LETTERS ? -1 : value;
  }

  /** Digits alone, as indexes and most figures are, are given as their number: no text is made for them, to be read again. */
  figure(): string | number {
    const begin = this.at;
    const whole = this.number();
    if (whole >= 0 && !isOfWord(this.#text.charCodeAt(this.at))) return whole;
    this.at = begin;
    return this.word();
  }

  word(): string {
    const begin = this.at;
    while (isOfWord(this.#text.charCodeAt(this.at))) this.at += 1;
    return this.#text.slice(begin, this.at);
  }
}

/**
 * Takes a cell of the form `<c r="A1" s="2" t="s"><v>12</v></c>`, as nearly all are, sign by sign: a pattern with as many
 * groups costs several times as much. Null where it is written otherwise; where the cursor then stands means nothing.
 */
export function bareCell(cursor: Cursor): FileCell | null {
  if (!cursor.passes('<c r="')) return null;
  const column = cursor.letters() - 1;
  const row = cursor.number() - 1;
  if (column < 0 || row < 0 || !cursor.passes('"')) return null;
  const style = cursor.passes(' s="') ? indexIn(cursor) : 0;
  const type = cursor.passes(' t="') ? wordIn(cursor) : "n";
  if (style === null || type === null) return null;
  if (cursor.passes("/>")) return { row, column, type, style, value: null, formula: null };
  if (!cursor.passes("><v>")) return null;
  const value = type === "n" || type === "s" ? cursor.figure() : cursor.word();
  return cursor.passes("</v></c>") ? { row, column, type, style, value, formula: null } : null;
}

function indexIn(cursor: Cursor): number | null {
  const index = cursor.number();
  return index >= 0 && cursor.passes('"') ? index : null;
}

function wordIn(cursor: Cursor): string | null {
  const word = cursor.word();
  return word !== "" && cursor.passes('"') ? word : null;
}
