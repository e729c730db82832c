import type { TextOf } from "../define";
import type { directionAgrees } from "./rule";

export const zh: TextOf<typeof directionAgrees> = {
  title: "符号与方向一致",
  why: "越低越好的指标写成“≥”，等于要求变差，多半是符号填反。",
  advice: "核对比较符号。",
  inapplicable: { noStandard: "表中没有目录收录的标准指标，方向未知" },
  findings: {
    operatorAgainstName: ({ name, raw, baseline }) => `“${name}”由${baseline}到“${raw}”，符号与数值的方向相反，像是“≥”“≤”写反了。`,
    negativeDrop: ({ name, raw }) => `“${name}”本身就是降幅，目标“${raw}”又写负号，成了不降反升。`,
    operatorAgainst: ({ name, raw, direction }) =>
      `“${name}”${direction === "lower" ? "越低越好" : "越高越好"}，目标“${raw}”的符号方向相反。`,
  },
};
