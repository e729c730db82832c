import { directionOfName, isReduction } from "../catalogue/direction-of-name";
import { findStandard } from "../catalogue/find-standard";
import { normaliseUnit } from "../catalogue/units";
import type { CellValue } from "../grid/grid";
import { fail, ok, type Result } from "../grid/result";
import { tidy } from "../measures/number";
import { directionOf } from "../target/direction-of";
import { readFigure } from "../target/read-figure";
import { readTarget } from "../target/read-target";
import type { Direction, Target } from "../target/target";
import type { ParamId, Refusal } from "./define";
import { remember } from "./remember";
import { isScaled, spelling, type Sided } from "./units-agree";

const figureOf = remember((text) => readFigure(text));

/**
 * 43.2, "43.2%", "１２．５" → figure; a blank or a dash → null; anything else is refused, never guessed.
 * @param given how plain numbers are to be taken
 */
export function readFigureCell(cell: CellValue, param: ParamId, given: GivenUnit | null = null): Result<Sided | null, Refusal> {
  if (cell === null || cell === "") return ok(null);
  if (typeof cell === "number") return ok({ value: numberIn(cell, given), unit: null, scaled: false });
  const unread = fail({ code: "figureUnread", facts: { param, text: String(cell) } } as const);
  if (typeof cell === "boolean") return unread;
  const { reading, value, unit } = figureOf(cell);
  if (reading.kind === "none") return ok(null);
  return value === null ? unread : ok({ value, unit: unit === null ? null : spelling(unit), scaled: isScaled(cell) });
}

const targetOf = remember((text): Target => readTarget(text));

/** Targets by the indicator's name and the text itself; a line break separates them in the key. */
const targetOfIndicator = remember((key): Target => {
  const at = key.indexOf("\n");
  return readTarget(key.slice(at + 1), { indicator: key.slice(0, at) });
});

/** A number is an exact level; a blank is none; a text is read in the target language. */
export function readTargetCell(cell: CellValue, indicator: string, given: GivenUnit | null = null): Target {
  if (typeof cell === "number") return { kind: "level", op: "=", value: numberIn(cell, given) };
  if (cell === null || cell === "") return { kind: "none" };
  const text = String(cell);
  return indicator === "" ? targetOf(text) : targetOfIndicator(`${indicator.includes("\n") ? indicator.replaceAll("\n", "") : indicator}\n${text}`);
}

/** 2020, "2020", "2020年"; null where left out. */
export function readYearCell(cell: CellValue, param: ParamId): Result<number | null, Refusal> {
  if (cell === null || cell === "") return ok(null);
  const digits = typeof cell === "number" ? String(cell) : /^\s*(\d{4})\s*年?\s*$/.exec(String(cell).normalize("NFKC"))?.[1];
  const year = Number(digits);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return fail({ code: "yearUnread", facts: { param, text: String(cell) } });
  return ok(year);
}

/** What is known of the indicator: its name for reading the target, and which way is better. */
export interface CellIndicator {
  readonly name: string;
  /** As somebody says, or the catalogue, or a name that is itself a drop (单位GDP能耗降低). */
  readonly direction: Direction | null;
  /** As the words of a name outside the catalogue let expect; the target's own sign goes before it. */
  readonly likely: Direction | null;
}

const DIRECTION_WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:越[高大多好]+越好|[高大多]优|正向(?:指标)?|higher|up|↑)$/i, "higher"],
  [/^(?:越[低小少]+越好|[低小少]优|[逆负]向(?:指标)?|lower|down|↓)$/i, "lower"],
  [/^(?:适度(?:指标)?|区间(?:指标)?|within)$/i, "within"],
];

const indicatorOf = remember((text): CellIndicator => {
  const spelt = text.normalize("NFKC").trim();
  const word = DIRECTION_WORDS.find(([pattern]) => pattern.test(spelt));
  if (word) return { name: "", direction: word[1], likely: null };
  const standard = findStandard(spelt);
  if (standard) return { name: spelt, direction: standard.direction, likely: null };
  return { name: spelt, direction: isReduction(spelt) ? "higher" : null, likely: directionOfName(spelt) };
});

/** Which way is better, in the order in which a table's rows are judged as well. */
export function directionFor({ direction, likely }: CellIndicator, target: Target): Direction | null {
  const own = directionOf(target);
  return direction ?? (own === "within" ? likely ?? own : own ?? likely);
}

/** An indicator's name, whose direction the catalogue may know, or words such as 越高越好; a blank says nothing. */
export const readIndicatorCell = (cell: CellValue): CellIndicator => indicatorOf(String(cell ?? ""));

/** What the `unit` argument says of plain numbers. */
export interface GivenUnit {
  readonly unit: string;
  /** The cells are in percentage format: 0.432 is 43.2 %. */
  readonly inPercentFormat: boolean;
}

/** Excel's own code for the format, "0%" or "0.0%": no document writes a unit like this. */
const PERCENT_FORMAT = /^0(?:\.0+)?%$/;

const givenUnit = remember((text): GivenUnit | null => {
  const spelt = text.normalize("NFKC").trim();
  if (/^[-–—―−/]*$/.test(spelt)) return null;
  if (PERCENT_FORMAT.test(spelt)) return { unit: "%", inPercentFormat: true };
  const unit = normaliseUnit(spelt);
  return unit === null ? null : { unit, inPercentFormat: false };
});

/** A unit in which plain numbers are counted; null where it was left out, or the unit's cell is blank or holds a dash. */
export const readUnitCell = (cell: CellValue): GivenUnit | null => (cell === null || cell === "" ? null : givenUnit(String(cell)));

const numberIn = (value: number, given: GivenUnit | null): number => (given?.inPercentFormat ? tidy(value * 100) : value);
