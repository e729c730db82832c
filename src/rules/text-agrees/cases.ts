import type { RuleCase } from "../define";

import { claim } from "../claim-for-cases";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];
const target = (indicator: string, raw: string, year: number | null) => claim({ indicator, raw, year, role: "target" });

const STAGES = ["指标", "单位", "2020年", "2025年目标", "2030年目标", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "〔〕里的五年累计数，基期是上一年的数，正文写同一个累计数；写成别的数",
    cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"], [1, "特殊困难老年人家庭适老化改造", "户", 620, "〔1500〕", "预期性"], [2, "农村危房改造", "户", 300, "〔900〕", "预期性"]],
    claims: [
      claim({ indicator: "特殊困难老年人家庭适老化改造", raw: "1500户", role: "target", year: 2025 }), claim({ indicator: "农村危房改造", raw: "800户", role: "target", year: 2025, line: 9 }),
    ],
    finds: [["targetDiffers", "E3"]],
  },
  {
    title: "正文目标与表不同；约束性指标换了说法也算",
    cells: [HEADER, [15, "居民健康素养水平", "%", 26.41, "≥36", "预期性"], [21, "二级以上公立综合性医院设置老年医学科比例", "%", 40, "≥85", "约束性"]],
    claims: [target("居民健康素养水平", "35%", 2025), target("二级及以上综合性医院设置老年医学科比率", "100%", 2025)],
    finds: [["targetDiffers", "E2"], ["targetDiffers", "E3"]],
  },
  {
    title: "说法不同，或没有年份，只提请核对",
    cells: [HEADER, [15, "居民健康素养水平", "%", 26.41, "≥36", "预期性"], [19, "65岁及以上老年人城乡社区规范健康管理服务率", "%", 70, "≥75", "预期性"]],
    claims: [target("市民健康素养水平", "超过35%", null), target("65岁及以上老年人健康管理率", "70%以上", 2025)],
    finds: [["targetMayDiffer", "E2"], ["targetMayDiffer", "E3"]],
  },
  {
    title: "基期值与正文不同；单位写错（3.12%）",
    cells: [HEADER, [1, "人均预期寿命", "岁", 77.78, 79, "预期性"], [4, "婴儿死亡率", "‰", 3.12, "≤3", "预期性"], [7, "居民健康素养水平", "%", 22.63, 25, "预期性"]],
    claims: [claim({ indicator: "人均预期寿命", raw: "77.87岁" }), claim({ indicator: "婴儿死亡率", raw: "3.12%" }), claim({ indicator: "居民健康素养水平", raw: "23.59%", yearFrom: "carried" }), claim({ indicator: "市民健康素养水平", raw: "23.9%" })],
    finds: [["valueDiffers", "D2"], ["unitDiffers", "D3"], ["valueDiffers", "D4"], ["valueMayDiffer", "D4"]],
  },
  {
    title: "一个指标分口径两行：正文写明口径的才对得上",
    cells: [["序号", "指标", "单位", "统计口径", "2020年基期值", "2025年目标值", "指标性质"], [1, "孕产妇死亡率", "1/10万", "户籍人口", 2.1, "≤5", "预期性"], [2, "孕产妇死亡率", "1/10万", "常住人口", 4.6, "≤7", "预期性"]],
    claims: [claim({ indicator: "户籍人口孕产妇死亡率", raw: "3.4/10万", standard: "mmr" }), claim({ indicator: "常住人口孕产妇死亡率", raw: "4.6/10万", standard: "mmr" }), claim({ indicator: "孕产妇死亡率", raw: "9.9/10万" })],
    finds: [["valueMayDiffer", "E2"]],
  },
  {
    title: "口径写在统计口径栏里",
    cells: [["序号", "指标", "单位", "统计口径", "2020年基期值", "2025年目标值"], [1, "家庭医生签约覆盖率", "%", "重点人群", 83.1, 85]],
    claims: [claim({ indicator: "重点人群签约率", raw: "83.4%" })],
    finds: [["valueMayDiffer", "E2"]],
  },
  {
    title: "一致；只差小数位；别的年份；别的口径",
    cells: [HEADER, [1, "人均预期寿命", "岁", 77.78, 79, "预期性"], [4, "婴儿死亡率", "‰", 3.12, "≤3", "预期性"], [15, "居民健康素养水平", "%", 26.41, "≥36", "预期性"]],
    claims: [
      claim({ indicator: "人均预期寿命", raw: "77.8岁" }), claim({ indicator: "人均预期寿命", raw: "76.8岁", year: 2015 }), claim({ indicator: "婴儿死亡率", raw: "3.12‰" }),
      target("居民健康素养水平", "36%", 2025), target("居民健康素养水平", "30%", 2022),
    ],
    finds: [],
  },
  {
    title: "单位不同，换算后按各自的小数位对照（亿斤与万吨）",
    cells: [HEADER, [1, "粮食综合生产能力", "亿斤", 12.5, 13.2, "约束性"], [2, "蔬菜总产量", "万吨", 210, 260, "预期性"]],
    claims: [target("粮食综合生产能力", "65.8万吨", 2025), target("粮食综合生产能力", "65万吨", 2025), claim({ indicator: "蔬菜总产量", raw: "42亿斤" }), claim({ indicator: "蔬菜总产量", raw: "52亿斤" })],
    finds: [["targetDiffers", "E2"], ["valueDiffers", "D3"]],
  },
  {
    title: "〔22〕是五年累计，不是在基期年4.85上再加；正文写22万人的相符，写25万人的不符",
    cells: [HEADER, [1, "城镇新增就业人数", "万人", 4.85, "〔22〕", "预期性"], [2, "特殊困难老年人家庭适老化改造", "户", 620, "[1500]", "预期性"]],
    claims: [target("特殊困难老年人家庭适老化改造", "1500户", 2025), target("城镇新增就业人数", "22万人", 2025), target("城镇新增就业人数", "25万人", 2025)],
    finds: [["targetDiffers", "E2"]],
  },
  {
    title: "两个目标年份：各年的说法与各年的目标对照",
    cells: [STAGES, ["农村卫生厕所普及率", "%", 81.5, 85, 90, "预期性"], ["农村自来水普及率", "%", 88, 90, 92, "约束性"]],
    claims: [target("农村卫生厕所普及率", "95%", 2030), target("农村自来水普及率", "91%", 2025)],
    finds: [["targetDiffers", "E2"], ["targetDiffers", "D3"]],
  },
  {
    title: "两个目标年份：各年都一致；没有写年份的，与其中一年一致；表中没有的年份",
    cells: [STAGES, ["农村卫生厕所普及率", "%", 81.5, 85, 90, "预期性"], ["农村自来水普及率", "%", 88, 90, 92, "约束性"]],
    claims: [target("农村卫生厕所普及率", "85%", 2025), target("农村卫生厕所普及率", "90%", 2030), target("农村自来水普及率", "92%", null), target("农村自来水普及率", "90%", null), target("农村自来水普及率", "89%", 2023)],
    finds: [],
  },
];
