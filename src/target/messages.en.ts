import { digits } from "./numbers";
import type { Change, Operator } from "./target";
import { ONE_TO_UNIT } from "./units";
import type { Voice } from "./voice";

const BOUNDS: Readonly<Record<Operator, string>> = { ">=": "at least ", ">": "more than ", "<=": "at most ", "<": "less than ", "=": "" };

/** Units stay as the table has them; the signs follow their number at once. */
const amount = (value: number, unit = ""): string => unit === ONE_TO_UNIT ? unit + digits(value) : digits(value) + (unit === "" || /^[%‰‱:]/.test(unit) ? unit : ` ${unit.replace(/^1\//, "/ ")}`);

const size = (op: Operator, said: string, approx: true | undefined): string => `${BOUNDS[op]}${approx === true ? "about " : ""}${said}`;

const held = (hold: true | undefined): string => (hold === true ? "held at " : "");

const CHANGE_UNITS: Readonly<Record<Exclude<Change["measure"], "amount">, string>> = { percent: "%", points: "percentage points", multiple: "times" };

const baseOf = ({ basis, base }: Change): string => {
  const value = base === undefined ? "" : ` (${digits(base)})`;
  if (basis === "baseline") return ` from the baseline${value}`;
  return basis === "previousYear" ? ` from the year before${value}` : ` from ${basis}${value}`;
};

const change = (target: Change): string => {
  const unit = target.measure === "amount" ? target.unit : CHANGE_UNITS[target.measure];
  const said = target.high === undefined ? amount(target.value, unit) : `${digits(target.value)} to ${amount(target.high, unit)}`;
  const per = target.per === "year" && target.basis !== "previousYear" ? " a year" : "";
  return `${target.direction} ${size(target.op, said, target.approx)}${per}${baseOf(target)}`;
};

const PEERS: Readonly<Record<Operator, string>> = {
  ">=": "not below ", ">": "above ", "<=": "not above ", "<": "below ", "=": "in step with ",
};

const SIGNS: Readonly<Record<Operator, string>> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "=": "" };

export const en: Voice = {
  level: ({ op, value, unit, approx, hold }) => held(hold) + size(op, amount(value, unit), approx),
  range: ({ low, high, unit, approx, hold }) => `${held(hold)}${approx === true ? "about " : ""}${unit === ONE_TO_UNIT ? amount(low, unit) : digits(low)} to ${amount(high, unit)}`,
  change,
  peer: ({ reference, op, hold, margin }) =>
    `${hold === true ? "kept " : ""}${PEERS[op]}${reference}${margin === undefined ? "" : ` by ${size(margin.op, amount(margin.value, CHANGE_UNITS[margin.measure]), margin.approx)}`}`,
  senses: { done: "to be completed", rise: "to keep rising", fall: "to keep falling", hold: "to stay stable", proportional: "to rise in proportion", other: "a goal in words" },
  part: (label, said) => `${label}: ${said}`,
  between: "; ",
  none: "—",
  unread: (what) => (what === undefined ? "not understood" : `not understood: “${what}”`),
  bound: ({ op, value, high, unit, approx }) => {
    const said = op === "within" ? `${digits(value)} to ${amount(high ?? value, unit)}` : SIGNS[op] + amount(value, unit);
    return approx === true ? `about ${said}` : said;
  },
};
