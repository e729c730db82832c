import type { AskText } from "./text";

export const ZH: AskText = {
  templates: {
    drafting: { name: "指标编制表", use: "编制规划时用：填基期值和目标值，自动计算差距和年均变化。" },
    districts: { name: "区县分解表", use: "分解目标时用：看各区县的合计或加权平均能否达到总目标。" },
    monitoring: { name: "年度监测表", use: "每年监测时用：填各年实际值，自动判断进展状态，并画出约束性指标的进展图。" },
    midterm: { name: "中期评估表", use: "中期评估时用：按时间进度判断状态，填写原因和措施。" },
    final: { name: "终期评估表", use: "期末评估时用：判断是否达标，填写原因和措施。" },
  },
  labels: { domains: "指标范围", districts: "区县", year: "评估数据截至", paper: "纸张", protect: "保护工作表" },
  hints: {
    domains: "不选为全国规划的指标；选了领域，则为指标目录中该领域的全部指标。",
    districts: "填个数，或填各区县名称（用顿号隔开）。",
    year: "评估表以这一年的实际值判断进展。",
    paper: "打印用纸，版面按纸宽缩放。",
    protect: "锁定自动计算的单元格和指标名称，只能填写浅黄色单元格；不设密码，在 Excel 的“审阅”中可随时取消。",
  },
  notAsked: (label) => `这张表不用填“${label}”，请去掉。`,
  notAnOption: (label, given, options) => `“${label}”没有“${given}”这一项，可以填：${options.join("、")}。`,
  tooMany: (label, given, most) => `“${label}”应有 1 至 ${most} 个，现为 ${given} 个，请修改。`,
  twice: (label, given) => `“${label}”中“${given}”重复，请去掉一个。`,
};
