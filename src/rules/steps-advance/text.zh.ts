import type { TextOf } from "../define";
import type { stepsAdvance } from "./rule";

export const zh: TextOf<typeof stepsAdvance> = {
  title: "分年度目标逐年推进",
  why: "分年度目标是通往期末目标的台阶，后一年反而退了，不是填错就是安排有矛盾。",
  advice: "核对这两年的数；确有原因的，写明。",
  inapplicable: { oneYear: "目标只有一个年份" },
  findings: {
    stepBelowBaseline: ({ name, raw, year, before, beforeYear, baseline }) => `“${name}”${year}年的目标“${raw}”不如${beforeYear}年的“${before}”，比基期值${baseline}还差。`,
    stepBack: ({ name, raw, year, before, beforeYear }) => `“${name}”${year}年的目标“${raw}”反而不如${beforeYear}年的“${before}”。`,
  },
};
