import type { Frame } from "./frame";
import type { NameHints } from "./indicator-name";
import { hasOtherBase, isName, isStray } from "./no-target";
import type { Change, Level, Operator, Range, Target } from "./target";
import { MONTH } from "./read-plain";
import { isBreakthrough } from "./slots";
import { LARGEST, quantityOf, scaled, type Quantity } from "./tokens";
import { ONE_TO_UNIT } from "./units";

/** A reading, or null where the clause's words don't agree on one. */
type Reading = Target | null;

/** A reading under construction: what a cell doesn't say is left out of it. */
type Draft<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

const opposite = (a: Operator, b: Operator): boolean => a.charAt(0) !== b.charAt(0);

/** What the words around the number compare with; null where they contradict each other, "=" where there are none. */
const comparisonOf = (frame: Frame): Operator | null => {
  const { bound } = frame;
  const compare = isBreakthrough(frame) && frame.quantity?.unit === "项" ? null : frame.compare;
  if (compare !== null && bound !== null && opposite(compare.op, bound.op)) return null;
  return compare?.op ?? bound?.op ?? "=";
};

/** Of a level: 控制在5% is a bound, 控制在5%左右 is none. */
const operatorOf = (frame: Frame): Operator | null => {
  const silent = frame.compare === null && frame.bound === null && !frame.approx;
  return silent ? frame.to?.op ?? "=" : comparisonOf(frame);
};

/** The number with the other's multiplier. */
const valueOf = (number: number, { measure, factor }: Quantity): number => scaled(number, measure === "tenths" ? 10 : factor);

const numberOf = (quantity: Quantity): number => valueOf(quantity.number, quantity);

/** "" without one. */
const unitOf = (quantity: Quantity): string => (quantity.measure === "tenths" ? "%" : quantity.unit);

/** From the one to the other, or null where they are no two ends. 3000-5000万元: the multiplier behind the second number is the first one's too. */
export const rangeBetween = (low: Quantity, high: Quantity): Draft<Range> | null => {
  const plain = low.measure === "bare" && low.factor === 1;
  // 13万至15万人
  const shares = low.measure === "bare" && low.factor > 1 && high.factor > 1;
  if (!plain && !shares && low.measure !== high.measure && high.measure !== "bare") return null;
  const lower = plain ? valueOf(low.number, high) : numberOf(low);
  const upper = high.measure === "bare" && high.factor === 1 ? valueOf(high.number, low) : numberOf(high);
  if (lower >= upper) return null;
  const range: Draft<Range> = { kind: "range", low: lower, high: upper };
  const unit = unitOf(high.unit === "" ? low : high);
  if (unit !== "") range.unit = unit;
  return range;
};

const readLevel = (frame: Frame, quantity: Quantity): Reading => {
  const op = operatorOf(frame);
  const doubtful = quantity.measure === "points" || (frame.base !== null && frame.verb === null);
  if (op === null || doubtful || isName(frame, quantity) || (quantity.measure === "multiple" && isRelative(frame))) return null;
  const level: Draft<Level> = { kind: "level", op, value: numberOf(quantity) };
  const unit = unitOf(quantity);
  if (unit !== "") level.unit = unit;
  if (frame.approx) level.approx = true;
  if (isHeld(frame)) level.hold = true;
  return level;
};

/** 提高到1.5倍, 达到2020年的2倍: of a base, not a level. */
const isRelative = (frame: Frame): boolean => frame.time !== "" || isGrowing(frame);

const isHeld = ({ hold, to }: Frame): boolean => hold || to?.hold === true;

const readRange = (frame: Frame, low: Quantity, high: Quantity): Reading => {
  const range = rangeBetween(low, high);
  if (range === null || frame.compare !== null || frame.bound !== null || high.measure === "points" || frame.base !== null || isName(frame, high)) return null;
  if (frame.approx) range.approx = true;
  if (isHeld(frame)) range.hold = true;
  return range;
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
  (frame.cumulative && !(hints.isHarm && operatorOf(frame)?.startsWith("<") === true)) ||
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
  const fresh = (frame.verb?.fresh && frame.quantity?.measure !== "multiple") || hints.ofOneYear;
  return fresh ? { basis: "previousYear", per: "year" } : { basis: "baseline", per: "period" };
};

/** How much a change comes to; without a unit "". */
type Amount = Pick<Change, "measure" | "value"> & { readonly unit: string };

const amount = (measure: Change["measure"], value: number, unit = ""): Amount => ({ measure, value, unit });

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
      return amount("percent", value);
    case "points":
      // 年均增速提高1个百分点: the yearly rate rises, it does not rise every year.
      return frame.rate !== null && frame.per === "year" ? null : amount("points", value);
    case "doublings":
      return amount("multiple", 2 ** quantity.number);
    case "multiple":
      return multipleOf(frame, quantity);
    case "bare":
      return amount(quantity.factor === 1 ? bareMeasure(frame, hints) : "amount", value);
    case "permille":
    case "amount":
      return amount("amount", value, unitOf(quantity));
  }
};

/** 提高到1.5倍 and 2020年的1.5倍 name the end; 增长1.5倍 is what comes on top of the base. */
const multipleOf = (frame: Frame, quantity: Quantity): Amount | null => {
  if (isMultipleOfBase(frame, quantity)) return amount("multiple", quantity.number);
  if (frame.verb?.direction !== "up" || frame.per === "year" || frame.high !== null) return null;
  return amount("multiple", Number((quantity.number + 1).toPrecision(15)));
};

const directionOf = ({ verb, rate }: Frame, hints: NameHints, quantity: Quantity): Change["direction"] =>
  verb?.direction ?? rate?.direction ?? (hints.falls && quantity.measure !== "doublings" ? "down" : "up");

const readChange = (frame: Frame, hints: NameHints, low: Quantity, high: Quantity | null): Reading => {
  const op = comparisonOf(frame);
  if (op === null || (frame.verb !== null && hasOtherBase(frame))) return null;
  const last = high ?? low;
  const size = amountOf(frame, hints, last);
  const ends = high === null ? null : rangeBetween(low, high);
  const negative = low.number < 0 || frame.minus;
  // A minus sign says what a verb says; both at once are a riddle.
  if (negative && (frame.verb !== null || high !== null)) return null;
  if (size === null || (high !== null && (ends === null || op !== "="))) return null;
  const { basis, per } = basisOf(frame, hints);
  const direction = negative ? "down" : directionOf(frame, hints, last);
  const change: Draft<Change> = { kind: "change", basis, per, direction, measure: size.measure, op, value: ends?.low ?? size.value };
  if (ends !== null) change.high = ends.high;
  if (size.unit !== "") change.unit = size.unit;
  if (frame.approx) change.approx = true;
  if (frame.base !== null && frame.base.value !== null) change.base = frame.base.value;
  return change;
};

const A_YEAR = "/年";

/** 新增20家/年: so many every year. */
const readYearly = (frame: Frame, hints: NameHints, quantity: Quantity): Reading =>
  readChange({ ...frame, per: "year" }, hints, quantityOf(quantity.text, quantity.number, quantity.factor, quantity.unit.slice(0, -A_YEAR.length), quantity.measure), null);

const isPlausible = (quantity: Quantity): boolean => Math.abs(numberOf(quantity)) <= LARGEST;

/** Weighs a frame with one value or a range. */
export const interpret = (frame: Frame, hints: NameHints): Reading => {
  const { quantity: low, high } = frame;
  if (low === null || !isPlausible(low) || (high !== null && !isPlausible(high))) return null;
  // A number of something unknown: "5巴". None is none of anything: 0发生.
  if (low.measure === "bare" && low.number !== 0 && frame.trailing !== "" && frame.bound === null && high === null) return null;
  if (isStray(frame, high ?? low) || low.unit === MONTH) return null;
  // No less than 1:17, is it 1:16 or 1:18? Readers differ.
  if (low.unit === ONE_TO_UNIT && (operatorOf(frame) !== "=" || isChange(frame, hints, low))) return null;
  if (!isChange(frame, hints, low)) return high === null ? readLevel(frame, low) : readRange(frame, low, high);
  return high === null && low.unit.endsWith(A_YEAR) ? readYearly(frame, hints, low) : readChange(frame, hints, low, high);
};
