import { withUnit } from "./numbers";
import type { Change, Operator, Peer } from "./target";
import type { Voice } from "./voice";

/** A bound in words; the sentence must read back as the same target. */
const BOUNDS: Readonly<Record<Operator, (said: string) => string>> = {
  ">=": (said) => `${said}以上`,
  ">": (said) => `超过${said}`,
  "<=": (said) => `${said}以内`,
  "<": (said) => `低于${said}`,
  "=": (said) => said,
};

const bounded = (op: Operator, said: string, approx: boolean): string =>
  !approx ? BOUNDS[op](said) : op === "=" ? `${said}左右` : `约${BOUNDS[op](said)}`;

const held = (hold: true | undefined): string => (hold === true ? "稳定在" : "");

const baseOf = ({ basis, base, per }: Change): string => {
  const value = base === undefined ? "" : `（${withUnit(base)}）`;
  if (typeof basis === "number") return `较${basis}年${value}`;
  if (basis === "previousYear") return `较上年${value}`;
  return per === "year" && base === undefined ? "" : `较基期${value}`;
};

const CHANGE_UNITS: Readonly<Record<Exclude<Change["measure"], "amount">, string>> = { percent: "%", points: "个百分点", multiple: "倍" };

const DOUBLINGS = ["", "一", "两", "三", "四", "五"];

const multipleSize = ({ value, high }: Change): string => (high === undefined ? `${withUnit(value)}倍` : `${withUnit(value)}至${withUnit(high)}倍`);

const change = (target: Change): string => {
  const yearly = target.per === "year" && target.basis !== "previousYear" ? "年均" : "";
  const lead = baseOf(target) + yearly;
  const doublings = Math.log2(target.value);
  const word = target.measure === "multiple" && target.direction === "up" && target.high === undefined ? DOUBLINGS[doublings] : undefined;
  if (word !== undefined && word !== "") return `${lead}${bounded(target.op, `翻${word}番`, target.approx === true)}`;
  // 提高2倍 would be three times as much.
  if (target.measure === "multiple") return `${lead}提高到${bounded(target.op, multipleSize(target), target.approx === true)}`;
  const unit = target.measure === "amount" ? target.unit : CHANGE_UNITS[target.measure];
  const size = target.high === undefined ? withUnit(target.value, unit) : `${withUnit(target.value, unit)}至${withUnit(target.high, unit)}`;
  const verb = target.direction === "up" ? "提高" : "下降";
  return `${lead}${verb}${bounded(target.op, size, target.approx === true)}`;
};

const PEERS: Readonly<Record<Exclude<Operator, "=">, string>> = { ">=": "不低于", ">": "高于", "<=": "不高于", "<": "低于" };

const peer = ({ reference, op, hold, margin }: Peer): string => {
  if (op === "=") return `与${reference}${hold === true ? "保持" : ""}同步`;
  const size = margin === undefined ? "" : bounded(margin.op, withUnit(margin.value, CHANGE_UNITS[margin.measure]), margin.approx === true);
  return `${hold === true ? "保持" : ""}${PEERS[op]}${reference}${size}`;
};

const SIGNS: Readonly<Record<Operator, string>> = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "" };

export const zh: Voice = {
  level: ({ op, value, unit, approx, hold }) => held(hold) + bounded(op, withUnit(value, unit), approx === true),
  range: ({ low, high, unit, approx, hold }) => held(hold) + bounded("=", `${withUnit(low, unit)}至${withUnit(high, unit)}`, approx === true),
  change,
  peer,
  senses: { done: "完成", rise: "持续提升", fall: "持续下降", hold: "保持稳定", proportional: "同比例提高", other: "定性目标" },
  part: (label, said) => `${label}：${said}`,
  between: "；",
  none: "—",
  unread: (what) => (what === undefined ? "未能读出" : `未能读出“${what}”`),
  bound: ({ op, value, high, unit, approx }) => {
    const said = op === "within" ? `${withUnit(value, unit)}至${withUnit(high ?? value, unit)}` : SIGNS[op] + withUnit(value, unit);
    return approx === true ? `${said}左右` : said;
  },
};
