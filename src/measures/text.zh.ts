import type { MeasureText } from "./text";
import { VERDICTS } from "./verdicts.zh";

export const zh: MeasureText = {
  measures: {
    gap: { title: "差距", formula: "目标值 − 基期值" },
    remaining: { title: "尚差", formula: "目标值 − 最新值；已达标为 0" },
    "annual-change": { title: "年均变化", formula: "（目标值 − 基期值）÷（目标年 − 基期年）" },
    "annual-rate": { title: "年均增速", formula: "（目标值 ÷ 基期值）^（1 ÷ 年数）− 1" },
    "time-progress": { title: "时间进度", formula: "（年份 − 基期年）÷（目标年 − 基期年）" },
    completion: { title: "完成率", formula: "（最新值 − 基期值）÷（目标值 − 基期值）" },
    "expected-value": { title: "序时目标值", formula: "基期值 +（目标值 − 基期值）× 时间进度" },
    status: { title: "进展状态", formula: "完成率与时间进度相比，容差 ±10 个百分点（本工具约定，非官方标准）" },
    "growth-ratio": { title: "增速比（第二意见）", formula: "实际年均增速 ÷ 所需年均增速的绝对值；0.95、0.60、0 为界（加拿大统计局 / Open SDG）" },
    projection: { title: "趋势推算值", formula: "由基期值到最新值的直线延伸至目标年；有三个以上年度值时用 Theil–Sen 直线" },
    risk: { title: "约束性指标风险", formula: "滞后、推算不达标、所需进度与上一时期进度之比、所需变化占基期值之比，取最重者（本工具约定，非官方标准）" },
  },
  faults: {
    noBaseline: "缺少基期值，无法计算。请补充基期值。",
    noTarget: "缺少目标值，无法计算。请补充目标值。",
    noActual: "缺少实际值，无法计算。请补充年度实际值。",
    yearsReversed: "目标年必须晚于基期年。请检查两个年份。",
    yearBeforeBase: "所问年份早于基期年。请检查年份。",
    noTimePassed: "基期年之后还没有实际值，看不出进展。请补充以后年度的实际值。",
    directionUnknown: "不知道该指标越高越好还是越低越好。请注明方向，或在目标前写明“≥”“≤”。",
    noChange: "目标值与基期值相同，没有差距可以完成，完成率不适用。",
    targetWeaker: "基期值已达到目标，完成率不适用。请核对目标是否偏低。",
    notPositive: "基期值和目标值都大于零时才有年均增速。可改看年均变化。",
    growthIndicator: "该指标本身就是增长率，不再计算年均增速。可改看年均变化。",
    signsDiffer: "数值跨越零点，此方法只适用于全为正或全为负的数值。",
  },
  ...VERDICTS,
  growthClasses: {
    target_achieved: "目标已实现",
    substantial_progress: "进展显著",
    moderate_progress: "有进展，需加快",
    limited_progress: "进展有限",
    deterioration: "恶化",
  },
};
