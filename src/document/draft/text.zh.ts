import type { DraftText } from "./text";

export const DRAFT_ZH: DraftText = {
  title: (plan) => `“${plan}”规划主要指标（根据规划正文整理，待逐行确认）`,
  number: "序号",
  name: "指标名称",
  unit: "单位",
  baseline: (year) => `${year}年基期值`,
  target: (year) => `${year}年目标值`,
  nature: "指标属性",
  source: "数据来源",
  remark: "备注",
  from: {
    baseline: (line, quote) => `基期值：正文第${line}行“${quote}”`,
    target: (line, quote) => `目标值：正文第${line}行“${quote}”`,
  },
  doubts: {
    baselineYear: "正文未直接写明基期值的年份，请核实",
    targetYear: "正文未直接写明目标值的年份，请核实",
    severalBaselines: "正文中的基期值不一致，请核实",
    severalTargets: "正文中的目标值不一致，请核实",
    unitsDiffer: "基期值与目标值的单位不同，请核实",
    noBaseline: "正文没有基期值，请补充",
    noTarget: "正文没有目标值，请补充",
    baselineNotExact: "基期值不是准确数值，请补充",
  },
  and: "；",
};
