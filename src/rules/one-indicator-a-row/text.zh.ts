import type { TextOf } from "../define";
import type { oneIndicatorARow } from "./rule";

export const zh: TextOf<typeof oneIndicatorARow> = {
  title: "一行一项指标",
  why: "一行写两项指标，基期值、目标值和完成情况就分不清各属哪一项，也无法分别考核。",
  advice: "拆成两行，分别填写基期值和目标值。",
  findings: {
    several: ({ count, first, second }) => `一行写了${count}项指标：“${first}”和“${second}”。`,
    severalUnits: ({ name, unit }) => `“${name}”的单位写了几个（${unit}），一行像是写了几项指标。`,
  },
};
