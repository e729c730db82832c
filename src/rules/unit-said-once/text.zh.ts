import type { TextOf } from "../define";
import type { unitSaidOnce } from "./rule";

export const zh: TextOf<typeof unitSaidOnce> = {
  title: "单位写一次，与名称相符",
  why: "单位写两处，改动时容易只改一处；有的写、有的不写，或名称是个数、单位却是比率，数值的含义就说不准。",
  advice: "单位统一写在单位栏或名称后的括号内，数值栏只写数；名称与单位不符的，改名称或改单位。",
  findings: {
    twice: ({ name, raw, unit }) => `“${name}”已注明单位${unit}，“${raw}”中又写了一次。`,
    twiceOften: ({ count, name, raw, unit }) => `${count}处数值又写了已注明的单位，如“${name}”的“${raw}”（单位已注明${unit}）。`,
    twiceInName: ({ name, unit, count }) => (count === "1" ? `“${name}”的单位${unit}在单位栏和名称后的括号里各写了一次。` : `${count}项指标的单位在单位栏和名称后的括号里各写了一次，如“${name}”（${unit}）。`),
    missing: ({ name }) => `“${name}”没有填写计量单位。`,
    bareShare: ({ name, raw }) => `其他指标的数值带单位，“${name}”的“${raw}”没有写%。`,
    nameAgainstUnit: ({ name, unit }) => `“${name}”从名称看是个数，单位却是${unit}。`,
  },
};
