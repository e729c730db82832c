import type { NoteFacts, TemplateText } from "./text";

const limits = (min: number | null, max: number | null): string => {
  if (min !== null && max !== null) return `，应在 ${min} 至 ${max} 之间`;
  if (min !== null) return `，不应小于 ${min}`;
  return max === null ? "" : `，不应大于 ${max}`;
};

const numbered = (...lines: readonly string[]): readonly string[] => lines.map((line, index) => `${index + 1}. ${line}`);

const FILL = "浅黄色单元格由填报单位填写，灰色单元格自动计算；无数据的留空或填“—”，不填 0。";
const natures = ({ plan, carriedFrom }: NoteFacts): string =>
  `单位为 %、‰ 的指标只填数字：43.2% 填 43.2。指标性质按全国规划预填，多数尚待与正式文本核对，以本级规划确定的为准。${carriedFrom === null ? ""
    : `“${plan}”国民健康规划未见公布，指标沿用“${carriedFrom}”全国规划，其中“${plan}”规划纲要另有规定的从其规定，正式规划公布后请核对。`}`;
const READING = "数值和“≥60%”一类的表述在任何表格软件中都能算出目标数值；其他表述由本加载项的 FYP.TARGET 函数读取，未安装时目标数值留空。";
const targets = ({ baseYear, targetYear }: NoteFacts): string =>
  `${targetYear}年目标值按规划文本填写，可以是数值（79），也可以是表述（≥60%、27%左右、在${baseYear}年基础上增长10%左右、每年降低0.5个百分点以上）。${READING}`;
const DIRECTION = "方向：↑ 为越高越好，↓ 为越低越好；先按目标值的 ≥、≤ 等符号，再按指标目录判断，都不能判断的留空。";
const statuses = (progress: string): string =>
  `状态以完成率与时间进度比较：${progress}完成率高出 10 个百分点以上为快于预期，相差不超过 10 个百分点为符合预期，低出 10 个百分点以上为滞后，低于基期值为倒退（方向相反的为高于基期值）；达到目标为已达标，期满未达到为滞后。10 个百分点是本表的约定，不是国家标准。“左右”允许相差目标数值的 1%。`;

export const ZH: TemplateText = {
  subtitle: "填报单位：　　　　　　　　　　　　填报人：　　　　　　　　联系电话：　　　　　　　　填报日期：　　　年　　月　　日",
  region: "××市（县、区）",
  notesHead: "说明：",
  notes: {
    drafting: (facts) => {
      const years = facts.targetYear - facts.baseYear;
      return numbered(
        FILL,
        natures(facts),
        targets(facts),
        `差距＝目标数值－${facts.baseYear}年基期值；年均变化＝差距÷${years}；年均增速＝（目标数值÷基期值）的 ${years} 次方根－1，基期值或目标数值不大于 0 时不计算；单位为 % 的指标，差距和年均变化以百分点计。`,
        "达标情况比较基期值与目标数值，按指标方向判断：“目标弱于基期”表示基期值已优于目标数值，应复核目标或说明理由。",
        `全国参考列（在表的右侧，不打印）为全国规划的基期值和目标值，仅供参考，不作为判断依据；注“待核”的数字尚未与正式文本核对，“—”为没有公布。${facts.gathered}整理，来源：${facts.sources}。`,
      );
    },
    monitoring: (facts) => numbered(
      FILL,
      natures(facts),
      targets(facts),
      DIRECTION,
      `最新值为已填报的最近一年的实际值。时间进度＝（最新年份－${facts.baseYear}）÷${facts.targetYear - facts.baseYear}；完成率＝（最新值－基期值）÷（目标数值－基期值），基期值已达到目标数值的不计算，以“—”表示。`,
      statuses(""),
      `趋势预计值为基期值与最新值的连线延长到${facts.targetYear}年的数值；预计达不到目标数值的以颜色提示。判定说明列出完成率与时间进度之差，或不能判定的原因。`,
    ),
    districts: (facts) => numbered(
      FILL,
      natures(facts),
      targets(facts),
      DIRECTION,
      "各区县的名称在“分解任务值”下填写一次，其他各处自动取用。分解任务值、原有水平和权数（在表的右侧，不打印）只填数字；不适用的区县填“—”，不计入汇总。",
      "汇总方式：数量指标（个、人、张等）为合计，比率和人均指标为加权平均＝Σ（分解任务值×权数）÷Σ权数；权数填该指标的分母，如常住人口、活产数、机构数，单位一致即可。可按实际改选。",
      "缺口为汇总值离目标数值还差多少，已达到的为 0。未达标区县：加权平均的，分解任务值达不到目标数值的区县；合计的，达不到按权数应分担数的区县，未填权数时不判断。分解任务值劣于原有水平的以颜色提示。“左右”允许相差目标数值的 1%。",
    ),
    assessment: (facts) => numbered(
      FILL,
      natures(facts),
      targets(facts),
      DIRECTION,
      "完成率＝（实际值－基期值）÷（目标数值－基期值），基期值已达到目标数值的不计算，以“—”表示。",
      statuses(`${facts.year}年的时间进度为 ${((facts.year - facts.baseYear) * 100) / (facts.targetYear - facts.baseYear)}%；`),
      "滞后、倒退和无法判定的指标，请填写原因分析、下一步措施和责任单位。",
    ),
  },
  footer: "第 &P 页，共 &N 页",
  chartsHead: "约束性指标进展（实线为实际值，虚线为基期值到目标数值的直线路径；尚未填报的不代表为 0）：",
  nature: { title: "指标性质", message: "约束性、预期性或倡导性" },
  unit: { title: "单位", message: "请从列表中选择；列表中没有的，可以直接填写" },
  target: (baseYear) => ({ title: "目标值", message: `填数值或规划中的表述，如 79、≥60%、27%左右、在${baseYear}年基础上增长10%左右。百分数请填 60 或 ≥60%` }),
  share: (unit, min, max) => ({ title: "基期值", message: `单位为${unit}：只填数字，如 43.2，不填 43.2${unit} 或 0.432${limits(min, max)}；无数据填“—”` }),
  figure: (unit, min, max) => ({ title: "基期值", message: `填数字${unit === null ? "" : `（单位：${unit}）`}${limits(min, max)}；无数据填“—”` }),
  measured: { title: "实际值", message: "只填数字，与基期值同一口径、同一单位：43.2% 填 43.2；无数据填“—”" },
  aggregate: { title: "汇总方式", message: "数量指标选“合计”，比率和人均指标选“加权平均”" },
  districtFigure: { title: "分解值", message: "只填数字，单位与本行一致：43.2% 填 43.2；不适用的填“—”" },
  weight: { title: "权数", message: "填不小于 0 的数字，一般为该指标的分母，如常住人口数；同一行单位一致" },
};
