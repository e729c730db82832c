import type { ChartText } from "./text";

export const zh: ChartText = {
  sheet: "进展总览",
  title: (table) => `${table} · 进展总览`,
  value: { completion: "完成率", change: "所需变化" },
  mark: "时间进度",
  note: {
    completion: "完成率＝（最新值－基期值）÷（目标值－基期值）；时间进度＝（最新年份－基期年）÷（目标年－基期年）。",
    change: "表中还没有基期年以后的实际值，看不出进展。所需变化＝（目标值－基期值）÷基期值，是相对变化；单位为百分比的指标也照此计算，不是百分点。",
  },
  checkedOn: (day) => `检查日期：${day}。`,
  columns: { domain: "领域", name: "名称", status: "状态", way: "数值" },
  noDomain: "未分领域",
  undetermined: (count) => `无法判定（${count} 项）`,
  names: (names, more) => `：${names.join("、")}${more ? "等" : ""}`,
  why: "原因",
  at: (year, value) => `${year}年 ${value}`,
  zeroBaseline: "基期值为零，算不出相对变化。",
  noFigures: "缺少基期值或目标值。",
  footer: "第 &P 页，共 &N 页",
};
