/** What stands in a cell, as Excel gives it and as it takes it. Pure. */
import type { CellContent } from "../../grid/edit";
import type { CellValue } from "../../grid/grid";
import { isFormula } from "../../grid/edit";

/** A cell as Excel gives it. */
export interface RawCell {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

export interface ReadCell {
  /** As Excel gave it: a date is a number here, an empty cell "". */
  readonly raw: unknown;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
}

export const EMPTY_CELL: ReadCell = { raw: "", value: null, text: "", formula: null };

/** Whether a number format shows a number as a date or a time: codes y m d h s outside quotes, escapes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/** Day 60 of Excel's calendar is 29 February 1900, which never was; before it the count is off by one. */
function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(serial) * 86_400_000);
  return `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
}

const isHashes = (text: string): boolean => /^#+$/.test(text);

export function readCell({ value, text, formula, format }: RawCell): ReadCell {
  // A text that begins with "=" is given as formula too; only a real formula differs from its value.
  const isReal = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { raw: value, ...readValue(value, String(text), String(format)), formula: isReal ? formula : null };
}

function readValue(value: unknown, text: string, format: string): { value: CellValue; text: string } {
  if (typeof value === "number") {
    // "####" is a column too narrow, not what the cell says.
    if (isDateFormat(format)) {
      const shown = isHashes(text) ? dateText(value) : text;
      return { value: shown, text: shown };
    }
    return { value, text: isHashes(text) ? String(value) : text };
  }
  if (typeof value === "boolean") return { value, text };
  return { value: typeof value === "string" && value !== "" ? value : null, text };
}

export const contentOf = (cell: ReadCell): CellContent => (cell.formula === null ? cell.value : { formula: cell.formula });

/** Whether a cell holds just this content. Excel spells formulas its own way ("=sum(a1)" becomes "=SUM(A1)"): any will do. */
export function holds(cell: ReadCell, content: CellContent): boolean {
  if (isFormula(content) || cell.formula !== null) return isFormula(content) && cell.formula !== null;
  return cell.raw === (content ?? "");
}

/**
 * Whether Excel could take a text for something else: a formula, a number, a date, TRUE, an error. Rather too often
 * than too seldom, since dates are recognised by rules of each language ("3月5日") and full-width digits and signs
 count in Chinese Excel; an apostrophe does no harm.
 */
const isMistakable = (text: string): boolean => /^\s*[=+\-@'#＝＋－＠]|\p{Nd}|^\s*(true|false)\s*$/iu.test(text);

/** What to give Excel so that the cell holds just this content. The apostrophe does not become part of the text. */
export function inputOf(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && isMistakable(content) ? `'${content}` : content;
}
