import type { TextOf } from "../define";
import type { numbersAreNumbers } from "./rule";

export const zh: TextOf<typeof numbersAreNumbers> = {
  title: "数字按数值存放",
  why: "以文本存放的数字不参加求和、比较和图表，公式会悄悄漏算。",
  advice: "转为数值。",
  inapplicable: { allText: "表中的数都是文字，不是工作簿里的数值" },
  findings: {
    asText: ({ name, raw }) => `“${name}”的“${raw}”是以文本存放的数字。`,
    asTextAmongWords: ({ name, raw }) => `“${name}”的“${raw}”是以文本存放的数字；同一栏有“≥”“左右”等文字，可一并保留，也可转为数值。`,
  },
};
