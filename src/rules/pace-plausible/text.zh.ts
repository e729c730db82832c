import type { TextOf } from "../define";
import type { pacePlausible } from "./rule";

export const zh: TextOf<typeof pacePlausible> = {
  title: "五年增幅有依据",
  why: "每千人口床位、人员等要靠建设和培养，五年增长过半的不多见；没有依据的高目标期末容易落空。",
  advice: "写明依据（在建项目、人员计划），或核对基期值和目标值的口径。",
  inapplicable: { noRates: "没有可以计算增幅的每千人口（每万人口）指标" },
  findings: {
    leap: ({ name, baseline, raw, times }) => `“${name}”的目标“${raw}”约为基期值${baseline}的${times}倍，像是小数点错位，请核对。`,
    steep: ({ name, baseline, raw, percent }) => `“${name}”由${baseline}到“${raw}”，要增长${percent}%，请说明依据。`,
    steeperThanBefore: ({ name, baseline, raw, percent, before, line }) => `“${name}”由${baseline}到“${raw}”，五年要增长${percent}%，而上一时期增长${before}%（正文第${line}行），请说明依据。`,
  },
};
