import { normaliseUnit } from "../catalogue/units";
import { fail, ok, type Result } from "../grid/result";
import { inUnit } from "../target/scale";
import type { Target } from "../target/target";
import type { Refusal } from "./define";
import { remember } from "./remember";

/** One side of a comparison. */
export interface Sided {
  readonly value: number;
  /** As its own cell gives it; null for a plain number. */
  readonly unit: string | null;
  /** Its text counts in 万 or 亿, which are worked into the value. */
  readonly scaled: boolean;
}

/** "" where there is nothing to spell. Sheets hold few units and many cells. */
const spelt = remember((unit) => normaliseUnit(unit) ?? "");

/** A unit in its one spelling, null for none. */
export const spelling = (unit: string): string | null => spelt(unit) || null;

/**
 * A cell formatted as a percentage hands 43.2% over as 0.432, without its format. Beside a figure in % a plain number
 * up to this size (200 %) may be either, and is refused: 0.432 read as 0.432 % would be wrong without a word.
 */
const MAY_BE_A_SHARE = 2;

/** "10万人", "1.39万亿斤", but not the 万 of "12/10万" and "万分之1.19". */
const MULTIPLIED = /(?<![/\d.])\d+(?:\.\d+)?\s*[十百千]?[万亿]/;

/** Most texts have no such word; only the others are worth the normalising. */
export const isScaled = (text: string): boolean => /[万亿]/.test(text) && MULTIPLIED.test(text.normalize("NFKC"));

/**
 * The unit in which the figures are compared: `given`, else that of the first side that has one; null where none has.
 * Refused: units of different quantities, plain numbers that may be percentages or may be counted in 万.
 */
export function commonUnit(sides: readonly Sided[], given: string | null): Result<string | null, Refusal> {
  const common = given ?? sides.find(({ unit }) => unit !== null)?.unit ?? null;
  for (const side of sides) {
    if (side.unit !== null && common !== null && !comparable(side.unit, common)) {
      return fail({ code: "unitsDiffer", facts: { one: common, other: side.unit } });
    }
  }
  if (given !== null) return ok(given);
  const plain = sides.filter(({ unit, value }) => unit === null && value !== 0);
  const share = common === "%" ? plain.find(({ value }) => Math.abs(value) <= MAY_BE_A_SHARE) : undefined;
  if (share) return fail({ code: "percentOrShare", facts: { number: String(share.value) } });
  const [first] = plain.filter(({ scaled }) => !scaled);
  if (first && sides.some(({ scaled }) => scaled)) return fail({ code: "scaleUnknown", facts: { number: String(first.value) } });
  return ok(common);
}

/** The value in the common unit. */
export const valueIn = ({ value, unit }: Sided, common: string | null): number =>
  unit === null ? value : inUnit({ value, unit }, common).value;

/** Equal, a scale of each other (% and ‰, 人 and 万人), or one of them short for the other (张 for 张/千人). */
function comparable(unit: string, common: string): boolean {
  return unit === common || common.startsWith(`${unit}/`) || unit.startsWith(`${common}/`)
    || inUnit({ value: 1, unit }, common).unit === common;
}

/** How a target takes part in the comparison; null where it has no scale of its own (percent of a base, words). */
export function sideOf(target: Target, text: string): Sided | null {
  const scaled = isScaled(text);
  switch (target.kind) {
    case "level":
      return { value: target.value, unit: unitOf(target.unit), scaled };
    case "range":
      return { value: target.high, unit: unitOf(target.unit), scaled };
    case "change":
      if (target.measure === "points") return { value: target.value, unit: "%", scaled };
      return target.measure === "amount" && target.unit !== undefined ? { value: target.value, unit: unitOf(target.unit), scaled } : null;
    case "peer": case "qualitative": case "parts": case "none": case "unread":
      return null;
  }
}

const unitOf = (unit: string | undefined): string | null => (unit === undefined ? null : spelling(unit));
