import { isUnit } from "../catalogue/unit-words";
import { signatureOf } from "../target/indicator-name";
import { normalise } from "../target/normalise";
import { readFigure } from "../target/read-figure";
import { LONGEST_TARGET, readTarget } from "../target/read-target";
import type { Target } from "../target/target";
import type { Cells } from "./cells";
import type { TableColumn } from "./columns";
import { yearOfValue, type Signs } from "./signs";
import type { Figure, PlanPeriod, TargetFigure } from "./table";
import { compact, isBlank } from "./words";

/** What an indicator's value cells are read with. */
export interface ValueContext {
  readonly cells: Cells;
  readonly plan: PlanPeriod;
  readonly name: string;
  /** Of the name; see `signatureOfName`. */
  readonly signature: number;
  readonly unit: string | null;
  /** Years that notes give to signs behind values. */
  readonly yearsOfSigns: Signs["years"];
  /** The name's, over the bare numbers of all targets: 健康素养水平（%）≥. */
  readonly sign: string | null;
}

const read = new Map<string, { readonly reading: Target; readonly value: number | null }>();
const REMEMBERED = 4_000;
const LONGEST_REMEMBERED = 24;

/** Measured values repeat (0, 100, 98.5 …); a reading depends on the text alone. */
function figureOf(text: string): { readonly reading: Target; readonly value: number | null } {
  const known = read.get(text);
  if (known) return known;
  const { reading, value } = readFigure(text);
  if (read.size < REMEMBERED && text.length < LONGEST_REMEMBERED) read.set(text, { reading, value });
  return { reading, value };
}

/** Targets by their text, for each signature of names. */
const readBeside = new Map<number, Map<string, Target>>();

/** The same few wordings stand in most rows; a name changes the reading by its signature alone. */
function targetOf(text: string, { name, signature }: ValueContext): Target {
  const known = readBeside.get(signature) ?? new Map<string, Target>();
  const before = known.get(text);
  if (before !== undefined) return before;
  const target = readTarget(text, { indicator: name });
  if (text.length < LONGEST_REMEMBERED && known.size < REMEMBERED) readBeside.set(signature, known.set(text, target));
  return target;
}

/** What of a row's name the readings of its targets depend on. */
export const signatureOfName = (name: string): number => signatureOf(normalise(name.slice(0, LONGEST_TARGET)));

const NOTHING: Target = { kind: "none" };

export function figureAt({ cells, yearsOfSigns }: ValueContext, column: TableColumn, row: number, defaultYear: number | null, signsOfName = ""): Figure {
  const text = cells.text(row, column.index);
  const at = cells.at(row, column.index);
  const year = yearOfValue(text, yearsOfSigns, signsOfName) ?? column.year ?? column.plan?.targetYear ?? defaultYear;
  if (isBlank(text)) return { at, year, raw: null, reading: NOTHING, value: null };
  const { reading, value } = figureOf(text);
  return { at, year, raw: text, reading, value };
}

export function targetAt(context: ValueContext, column: TableColumn, row: number): TargetFigure {
  const text = context.cells.text(row, column.index);
  const raw = isBlank(text) ? null : text;
  const figure: TargetFigure = {
    at: context.cells.at(row, column.index),
    column: column.text, level: column.level,
    year: column.year ?? column.plan?.targetYear ?? context.plan.targetYear,
    raw,
    target: raw === null ? NOTHING : column.role === "target" ? readStated(raw, context) : readPace(raw, column, context),
  };
  return column.ofPart ? { ...figure, ofPart: true } : figure;
}

const readStated = (raw: string, context: ValueContext): Target =>
  withoutPace(targetOf(context.sign !== null && /^\d[\d.,]*[%‰％]?$/.test(raw.trim()) ? `${context.sign}${raw}` : raw, context));

/** 110（年均增长10%）: the pace only says again how the value is reached. */
function withoutPace(target: Target): Target {
  if (target.kind !== "parts" || target.parts.length !== 2) return target;
  const [level, pace] = target.parts;
  return level?.label === undefined && level?.target.kind === "level" && pace !== undefined && isPace(pace.target) ? level.target : target;
}

const isPace = (target: Target): boolean => target.kind === "change" && target.measure === "percent" && target.per === "year";

/** A bare value of a 年均增长 or 累计 column is a change, as its header says; what says so itself is read as it stands. */
function readPace(raw: string, column: TableColumn, context: ValueContext): Target {
  const asWritten = targetOf(raw, context);
  if (asWritten.kind !== "level" && asWritten.kind !== "range") return asWritten;
  const header = compact(column.text);
  if (/降幅|下降|降低/.test(header) && !/年均|年平均/.test(header)) return readTarget(`下降${raw}`, { indicator: context.name });
  if (/累计|累积/.test(header) && !/年均|年平均/.test(header)) return readTarget(`〔${raw}〕`, { indicator: context.name });
  if (column.role === "change" && /变化|变动|增减|增量/.test(header) && !/[%‰]|[幅率]/.test(header)) return differenceOf(asWritten, raw, context);
  const isRate = /[率比重例速幅]$|增长|增速|降低|下降|减少/.test(context.name.replace(/[（(][^）)]*[）)]$/, ""));
  if (isRate || !/增长|增速|增幅|年均/.test(header) || isNoGrowth(asWritten)) return asWritten;
  const unit = asWritten.unit ?? (/%/.test(header) ? "%" : undefined);
  if (unit !== undefined && unit !== "%" || context.unit === "%") return { kind: "unread", what: raw };
  const [low, high] = asWritten.kind === "range" ? [asWritten.low, asWritten.high] : [asWritten.value, undefined];
  return {
    kind: "change", basis: "baseline", direction: low < 0 ? "down" : "up", measure: "percent",
    op: asWritten.kind === "range" ? "=" : asWritten.op, value: Math.abs(low), per: "year",
    ...(high === undefined ? {} : { high: Math.abs(high) }),
    ...(asWritten.approx ? { approx: true as const } : {}),
  };
}

/** In per cent a year nothing grows so: ＞3000 under 年均/累计 is how much there is to be in each. */
const isNoGrowth = (target: Target): boolean => target.kind === "level" && target.unit === undefined && target.value > FASTEST;

const FASTEST = 100;

/** -3 or 6.1 under 较2020年变化: what is added to the baseline, or taken from it; of a share in points. */
function differenceOf(asWritten: Target, raw: string, { unit }: ValueContext): Target {
  if (asWritten.kind !== "level") return { kind: "unread", what: raw };
  const { op, value, approx, unit: own } = asWritten;
  const isShare = (own ?? unit) === "%";
  // 3% of something that is no share would be a growth, and may be meant as one.
  if (isShare && unit !== "%") return { kind: "unread", what: raw };
  return {
    kind: "change", basis: "baseline", direction: value < 0 ? "down" : "up", measure: isShare ? "points" : "amount", op, value: Math.abs(value), per: "period",
    ...(isShare || own === undefined ? {} : { unit: own }), ...(approx ? { approx: true as const } : {}),
  };
}

/** The unit that the values themselves carry: "≤12/10万", "43.2%"; of a change only one that is the indicator's own. */
export function unitOfValues(targets: readonly TargetFigure[], figures: readonly Figure[]): string | null {
  for (const { target } of targets) {
    const unit = unitIn(target);
    if (unit !== null) return unit;
  }
  for (const { reading } of figures) {
    const unit = unitIn(reading);
    if (unit !== null) return unit;
  }
  return null;
}

function unitIn(reading: Target): string | null {
  if (reading.kind === "parts") return reading.parts.map(({ target }) => unitIn(target)).find((unit) => unit !== null) ?? null;
  const { unit } = reading.kind === "level" || reading.kind === "range" ? reading : { unit: undefined };
  return unit !== undefined && isUnit(unit) ? unit : null;
}
