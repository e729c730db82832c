import type { Clause } from "./clauses";
import type { Frame, Item } from "./frame";
import type { Parts, Target } from "./target";
import { quantityOf } from "./tokens";

/** One clause as read. */
export interface Reading {
  readonly clause: Clause;
  /** Null when the clause was not understood. */
  readonly frame: Frame | null;
  readonly target: Target;
}

/** A value, and what it is of where several stand together. */
export type Part = Parts["parts"][number];

const labelOf = (frame: Frame | null): string => (frame === null ? "" : (frame.label || frame.time).replaceAll(/^[:、,，和与及]*[:、,，]|[:、,，]+$|^(?:使(?![用馆])|是$)/g, ""));

/** The clause with the name it gives its value. */
export const partOf = ({ frame }: Reading, target: Target): Part => {
  // 人口自然增长率控制在9‰以内: where the rate is no change it belongs to the name.
  const label = labelOf(frame) + (target.kind === "level" ? frame?.rate?.text ?? "" : "");
  return label === "" ? { target } : { label, target };
};

/** 75、80%, 75/80%: the values of an enumeration share the unit behind the last. */
const shared = (readings: readonly Reading[]): Target[] => {
  const last = readings.at(-1)?.target;
  const enumerated = readings.slice(1).every(({ clause }) => ENUMERATING.test(clause.joint));
  return readings.map(({ target }) =>
    enumerated && target.kind === "level" && last?.kind === "level" && target.unit === undefined && last.unit !== undefined
      ? { ...target, unit: last.unit }
      : target,
  );
};

const ENUMERATING = /^[、和与及/]$/;
/** Two bounds joined like this are the ends of one range. */
const BOTH = /^(?:且|并|并且|同时|[，,、])$/;

/** "≥60%且≤70%": two bounds of one value. */
const between = (a: Target, b: Target): Target | null => {
  if (a.kind !== "level" || b.kind !== "level" || a.op.charAt(0) !== ">" || b.op.charAt(0) !== "<") return null;
  if (a.value >= b.value || (a.unit ?? b.unit) !== b.unit) return null;
  return { kind: "range", low: a.value, high: b.value, ...(b.unit === undefined ? {} : { unit: b.unit }) };
};

/** "介于5%和8%之间". */
const isBetween = ({ clause }: Reading): boolean => /^[和与]$/.test(clause.joint) && clause.tokens.some(({ text }) => text === "之间");

const spanning = (a: Target, b: Target): Target | null =>
  a.kind === "level" && b.kind === "level" && a.op === "=" && b.op === "=" ? between({ ...a, op: ">=" }, { ...b, op: "<=" }) : null;

/** "A、B分别为1%、2%": every value of the list read with the clause's words, and named where the names match in number. */
export const readList = (frame: Frame, read: (frame: Frame) => Target | null): Target | null => {
  const { quantity: last } = frame;
  if (last === null || frame.high !== null) return null;
  const items: Item[] = [...frame.list, { quantity: last, bound: frame.bound, approx: frame.approx }];
  // A word at the last value alone covers all of them.
  const covering = frame.list.every((item) => item.bound === null && !item.approx);
  const names = frame.label.split(/[、和与及，,]/).filter((name) => name !== "");
  const parts: Part[] = [];
  for (const [i, item] of items.entries()) {
    const shares = (item.quantity.measure === "bare" && item.quantity.factor === 1) || (item.quantity.unit === "个" && last.measure === "points");
    const measured = shares ? quantityOf(last.text, item.quantity.number, last.factor, last.unit, last.measure) : item.quantity;
    const words = covering ? { bound: frame.bound, approx: frame.approx } : { bound: item.bound, approx: item.approx };
    const target = read({ ...frame, ...words, quantity: measured, list: [] });
    if (target === null) return null;
    const label = names.length === items.length ? names[i] : undefined;
    parts.push(label === undefined ? { target } : { label, target });
  }
  return { kind: "parts", parts };
};

/** The digits of a clause whose value is nothing but a whole number. */
const wholeNumber = ({ frame, target }: Reading): string | null => {
  const text = frame?.quantity?.text ?? "";
  return target.kind === "level" && /^\d+$/.test(text) ? text : null;
};

/** 2/3 is a share or two values, "1，200" one number or two: no telling. */
const isRiddle = (first: Reading, second: Reading): boolean => {
  const [a, b] = [wholeNumber(first), wholeNumber(second)];
  if (a === null) return false;
  if (second.clause.joint === "/") return b !== null && Number(a) < Number(b) && Number(b) <= 10;
  return first.frame?.label === "" && first.frame.compare === null && second.clause.joint === "，" && a.length <= 3 && second.frame?.label === "" && /^\d{3}(?!\d)/.test(second.frame.quantity?.text ?? "");
};

const STRETCH = /^(?:力争|争取|奋力|努力|冲刺|冲击|挑战)/;

/** "增长6%，力争6.5%": the bare number behind 力争 is more of the change before it. */
export const stretched = (frame: Frame, clause: Clause, before: Reading | undefined): Frame => {
  const first = before?.frame;
  if (first === null || first === undefined || before?.target.kind !== "change") return frame;
  const bare = labelOf(frame) === "" && (frame.to === null || STRETCH.test(frame.to.text)) && frame.verb === null && frame.rate === null && frame.base === null && frame.per === null;
  if (!bare || !clause.tokens.some(({ role, text }) => (role === "filler" || role === "to") && STRETCH.test(text))) return frame;
  return { ...frame, verb: first.verb, rate: first.rate, base: first.base, per: first.per };
};

/** "增长6%，7%": a bare number behind a change may be a change too. */
const inheritsChange = (readings: readonly Reading[]): boolean =>
  readings.some(({ frame, target }, i) => {
    const before = i === 0 ? undefined : readings[i - 1];
    if (before?.target.kind !== "change" || (target.kind !== "level" && target.kind !== "range")) return false;
    // 年均增长20%、突破1000亿元: an amount is no percentage.
    const other = target.unit !== undefined && target.unit !== "%" && target.unit !== before.target.unit;
    return labelOf(frame) === "" && frame?.to === null && !other;
  });

/** All clauses of a line as one target. */
export const combine = (readings: readonly Reading[], line: string): Target => {
  const unread: Target = { kind: "unread", what: line };
  const [first, second] = readings;
  if (first === undefined) return unread;
  if (second === undefined) return first.target;
  const doubt = readings.find((reading) => reading.target.kind === "unread");
  if (doubt !== undefined) return doubt.target;
  if (readings.length === 2 && labelOf(second.frame) === "") {
    const both = BOTH.test(second.clause.joint) ? between(first.target, second.target) : null;
    const range = both ?? (isBetween(second) ? spanning(first.target, second.target) : null);
    if (range !== null) return range;
  }
  if (readings.every((reading, i) => i === 0 || isRiddle(first, reading)) || inheritsChange(readings)) return unread;
  const targets = shared(readings);
  return { kind: "parts", parts: readings.map((reading, i) => partOf(reading, targets[i] ?? reading.target)) };
};
