import type { TextOf } from "../define";
import type { tableGiven } from "./rule";

export const zh: TextOf<typeof tableGiven> = {
  title: "规划附有指标表",
  why: "目标只散见于正文，没有指标表，就没有基期值、指标性质和口径，无法分解、监测和考核。",
  advice: "把正文中的目标整理成指标表，列明单位、基期值、目标值和指标性质。",
  inapplicable: { noClaims: "正文没有可以对照的数" },
  findings: { noTable: ({ targets }) => `正文提出了${targets}项有数值的目标，但没有找到指标表。` },
};
