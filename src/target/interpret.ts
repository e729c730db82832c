import type { Frame } from "./frame";
import type { NameHints } from "./indicator-name";
import { hasOtherBase, isName, isStray } from "./no-target";
import type { Change, Level, Operator, Range, Target } from "./target";
import { MONTH } from "./read-plain";
import { isBreakthrough } from "./slots";
import { scaled, type Quantity } from "./tokens";
import { ONE_TO_UNIT } from "./units";

/** A reading, or null where the clause's words don't agree on one. */
type Reading = Target | null;

const opposite = (a: Operator, b: Operator): boolean => a.charAt(0) !== b.charAt(0);

const operatorOf = (frame: Frame): Operator | null => {
  const { bound, to } = frame;
  const compare = isBreakthrough(frame) && frame.quantities[0]?.unit === "项" ? null : frame.compare;
  if (compare !== null && bound !== null && opposite(compare.op, bound.op)) return null;
  return compare?.op ?? bound?.op ?? (frame.approx ? "=" : (to?.op ?? "="));
};

const numberOf = (quantity: Quantity): number =>
  quantity.measure === "tenths" ? scaled(quantity.number, 10) : scaled(quantity.number, quantity.factor);

const unitOf = (quantity: Quantity): { unit?: string } =>
  quantity.measure === "tenths" ? { unit: "%" } : quantity.unit === "" ? {} : { unit: quantity.unit };

/** 3000-5000万元: the multiplier behind the second number is the first one's too. */
const rangeOf = (low: Quantity, high: Quantity): { low: number; high: number; unit: { unit?: string } } | null => {
  const plain = low.measure === "bare" && low.factor === 1;
  // 13万至15万人
  const shares = low.measure === "bare" && low.factor > 1 && high.factor > 1;
  if (!plain && !shares && low.measure !== high.measure && high.measure !== "bare") return null;
  const lower = plain ? numberOf({ ...high, number: low.number }) : numberOf(low);
  const upper = high.measure === "bare" && high.factor === 1 ? numberOf({ ...low, number: high.number }) : numberOf(high);
  return lower < upper ? { low: lower, high: upper, unit: unitOf(high.unit === "" ? low : high) } : null;
};

const approxOf = (frame: Frame): { approx?: true } => (frame.approx ? { approx: true } : {});

const readLevel = (frame: Frame, quantity: Quantity): Reading => {
  const op = operatorOf(frame);
  const doubtful = quantity.measure === "points" || (frame.base !== null && frame.verb === null);
  if (op === null || doubtful || isName(frame, quantity) || (quantity.measure === "multiple" && isRelative(frame))) return null;
  const level: Level = { kind: "level", op, value: numberOf(quantity), ...unitOf(quantity), ...approxOf(frame), ...holdOf(frame) };
  return level;
};

/** 提高到1.5倍, 达到2020年的2倍: of a base, not a level. */
const isRelative = (frame: Frame): boolean => frame.time !== "" || isGrowing(frame);

const holdOf = (frame: Frame): { hold?: true } => (frame.hold || frame.to?.hold ? { hold: true } : {});

const readRange = (frame: Frame, low: Quantity, high: Quantity): Reading => {
  const ends = rangeOf(low, high);
  if (ends === null || frame.compare !== null || frame.bound !== null || high.measure === "points" || frame.base !== null || isName(frame, high)) return null;
  const range: Range = { kind: "range", low: ends.low, high: ends.high, ...ends.unit, ...approxOf(frame), ...holdOf(frame) };
  return range;
};

/** A range of two bounds, or null where they are none. */
export const rangeBetween = (low: Quantity, high: Quantity): Range | null => {
  const ends = rangeOf(low, high);
  return ends === null ? null : { kind: "range", low: ends.low, high: ends.high, ...ends.unit };
};

/** 2020年的2倍, 提高到2倍: of the base, not on top of it. */
const isMultipleOfBase = (frame: Frame, quantity: Quantity): boolean =>
  quantity.measure === "multiple" && quantity.number >= 1 && frame.verb === null && frame.trailing === "" && (frame.base?.text.endsWith("的") === true || isGrowing(frame));

/** 提高到, 扩大至. */
const isGrowing = ({ to }: Frame): boolean => to !== null && /^(?:提|增|扩|壮)/.test(to.text);

/** 累计保有量200万辆 is what there is, not what is added. */
const STOCK = /保有量|存量|用户数?$|余额$|装机(?:容量|规模)?$/;
/** Of these only the end reached is: 累计总数达到5000个. */
const TOTAL = /总[量数额]$/;

const isStock = ({ label, to }: Frame): boolean => STOCK.test(label) || (to !== null && TOTAL.test(label));

const isChange = (frame: Frame, hints: NameHints, quantity: Quantity): boolean =>
  frame.verb !== null ||
  frame.cumulative ||
  (frame.per === "period" && !isStock(frame)) ||
  quantity.measure === "doublings" ||
  isMultipleOfBase(frame, quantity) ||
  (frame.per === "year" && (quantity.measure === "points" || (frame.rate !== null && quantity.measure !== "permille") || hints.isRate || (hints.isAmount && quantity.measure === "percent")));

const basisOf = (frame: Frame, hints: NameHints): Pick<Change, "basis" | "per"> => {
  if (frame.base !== null) {
    return { basis: frame.base.basis, per: frame.per === "year" || frame.base.basis === "previousYear" ? "year" : "period" };
  }
  if (frame.per === "year") return { basis: "baseline", per: "year" };
  if (frame.per === "period" || frame.cumulative) return { basis: "baseline", per: "period" };
  // A multiple is what a whole period brings.
  const fresh = (frame.verb?.fresh && frame.quantities[0]?.measure !== "multiple") || hints.ofOneYear;
  return fresh ? { basis: "previousYear", per: "year" } : { basis: "baseline", per: "period" };
};

type Amount = Pick<Change, "measure" | "value"> & { readonly unit?: string };

/** What a number without a unit measures. */
const bareMeasure = (frame: Frame, hints: NameHints): Change["measure"] => {
  const falls = frame.verb?.direction === "down" && /^(?:下降|降低)$/.test(frame.verb.text);
  if (frame.cumulative && (falls || (hints.inPercent && frame.verb?.direction !== "up"))) return "percent";
  if (frame.cumulative && frame.verb === null) return hints.inPoints ? "points" : "amount";
  const growth = frame.verb?.fresh || frame.rate !== null || (frame.per === "year" && hints.isRate);
  return growth ? "percent" : "amount";
};

const amountOf = (frame: Frame, hints: NameHints, quantity: Quantity): Amount | null => {
  const value = Math.abs(numberOf(quantity));
  switch (quantity.measure) {
    case "percent":
    case "tenths":
      return { measure: "percent", value };
    case "points":
      // 年均增速提高1个百分点: the yearly rate rises, it does not rise every year.
      return frame.rate !== null && frame.per === "year" ? null : { measure: "points", value };
    case "doublings":
      return { measure: "multiple", value: 2 ** quantity.number };
    case "multiple":
      return multipleOf(frame, quantity);
    case "bare":
      return { measure: quantity.factor === 1 ? bareMeasure(frame, hints) : "amount", value };
    case "permille":
    case "amount":
      return { measure: "amount", value, ...unitOf(quantity) };
  }
};

/** 提高到1.5倍 and 2020年的1.5倍 name the end; 增长1.5倍 is what comes on top of the base. */
const multipleOf = (frame: Frame, quantity: Quantity): Amount | null => {
  if (isMultipleOfBase(frame, quantity)) return { measure: "multiple", value: quantity.number };
  if (frame.verb?.direction !== "up" || frame.per === "year" || frame.range) return null;
  return { measure: "multiple", value: Number((quantity.number + 1).toPrecision(15)) };
};

const readChange = (frame: Frame, hints: NameHints): Reading => {
  const [low, high] = frame.quantities;
  const op = operatorOf({ ...frame, to: null });
  if (low === undefined || op === null || (frame.verb !== null && hasOtherBase(frame))) return null;
  const last = high ?? low;
  const amount = amountOf(frame, hints, last);
  const ends = high === undefined ? null : rangeOf(low, high);
  const negative = low.number < 0 || frame.minus;
  // A minus sign says what a verb says; both at once are a riddle.
  if (negative && (frame.verb !== null || high !== undefined)) return null;
  if (amount === null || (high !== undefined && (ends === null || op !== "="))) return null;
  const direction = negative ? "down" : frame.verb?.direction ?? frame.rate?.direction ?? (hints.falls && last.measure !== "doublings" ? "down" : "up");
  const change: Change = {
    kind: "change",
    ...basisOf(frame, hints),
    direction,
    measure: amount.measure,
    op,
    value: ends?.low ?? amount.value,
    ...(ends === null ? {} : { high: ends.high }),
    ...(amount.unit === undefined ? {} : { unit: amount.unit }),
    ...approxOf(frame),
    ...(frame.base === null || frame.base.value === null ? {} : { base: frame.base.value }),
  };
  return change;
};

const A_YEAR = "/年";

/** 新增20家/年: so many every year. */
const yearly = (frame: Frame, quantity: Quantity): Frame => ({ ...frame, per: "year", quantities: [{ ...quantity, unit: quantity.unit.slice(0, -A_YEAR.length) }] });

/** Beyond this, digits are lost (2⁵³), and nothing is planned: a run of digits is no target. */
const LARGEST = Number.MAX_SAFE_INTEGER;

const isPlausible = (quantity: Quantity): boolean => Math.abs(numberOf(quantity)) <= LARGEST;

/** Weighs a frame with one value or a range. */
export const interpret = (frame: Frame, hints: NameHints): Reading => {
  const [low, high] = frame.quantities;
  if (low === undefined || frame.quantities.length > 2) return null;
  if (!isPlausible(low) || (high !== undefined && !isPlausible(high))) return null;
  // A number of something unknown: "5巴". None is none of anything: 0发生.
  if (low.measure === "bare" && low.number !== 0 && frame.trailing !== "" && frame.bound === null && high === undefined) return null;
  if (isStray(frame, high ?? low) || low.unit === MONTH) return null;
  // No less than 1:17, is it 1:16 or 1:18? Readers differ.
  if (low.unit === ONE_TO_UNIT && (operatorOf(frame) !== "=" || isChange(frame, hints, low))) return null;
  if (isChange(frame, hints, low)) return readChange(high === undefined && low.unit.endsWith(A_YEAR) ? yearly(frame, low) : frame, hints);
  return high === undefined ? readLevel(frame, low) : frame.range ? readRange(frame, low, high) : null;
};
