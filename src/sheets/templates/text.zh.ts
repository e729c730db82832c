import type { TemplateText } from "./text";

const limits = (min: number | null, max: number | null): string => {
  if (min !== null && max !== null) return `，应在 ${min} 至 ${max} 之间`;
  if (min !== null) return `，不应小于 ${min}`;
  return max === null ? "" : `，不应大于 ${max}`;
};

export const ZH: TemplateText = {
  subtitle: "填报单位：　　　　　　　　　　　　填报人：　　　　　　　　联系电话：　　　　　　　　填报日期：　　　年　　月　　日",
  region: "××市（县、区）",
  notesHead: "说明：",
  notes: ({ baseYear, targetYear, sources }) => [
    "1. 浅黄色单元格由填报单位填写，灰色单元格自动计算；无数据的留空或填“—”，不填 0。",
    "2. 单位为 %、‰ 的指标只填数字：43.2% 填 43.2。指标性质按全国规划预填，多数尚待与正式文本核对，以本级规划确定的为准。",
    `3. ${targetYear}年目标值按规划文本填写，可以是数值（79），也可以是表述（≥60%、27%左右、在${baseYear}年基础上增长10%左右、每年降低0.5个百分点以上）。数值和“≥60%”一类的表述在任何表格软件中都能算出目标数值；其他表述由本加载项的 FYP.TARGET 函数读取，未安装时目标数值留空。`,
    `4. 差距＝目标数值－${baseYear}年基期值；年均变化＝差距÷${targetYear - baseYear}；年均增速＝（目标数值÷基期值）的 ${targetYear - baseYear} 次方根－1，基期值或目标数值不大于 0 时不计算；单位为 % 的指标，差距和年均变化以百分点计。`,
    "5. 达标情况比较基期值与目标数值，按指标方向判断：“目标弱于基期”表示基期值已优于目标数值，应复核目标或说明理由。",
    `6. 全国参考列为全国规划的基期值和目标值，仅供参考，不作为判断依据；注“待核”的数字尚未与正式文本核对。来源：${sources}。`,
  ],
  footer: "第 &P 页，共 &N 页",
  nature: { title: "指标性质", message: "约束性、预期性或倡导性" },
  unit: { title: "单位", message: "请从列表中选择；列表中没有的，可以直接填写" },
  target: (baseYear) => ({ title: "目标值", message: `填数值或规划中的表述，如 79、≥60%、27%左右、在${baseYear}年基础上增长10%左右。百分数请填 60 或 ≥60%` }),
  share: (unit, min, max) => ({ title: "基期值", message: `单位为${unit}：只填数字，如 43.2，不填 43.2${unit} 或 0.432${limits(min, max)}；无数据填“—”` }),
  figure: (unit, min, max) => ({ title: "基期值", message: `填数字${unit === null ? "" : `（单位：${unit}）`}${limits(min, max)}；无数据填“—”` }),
};
