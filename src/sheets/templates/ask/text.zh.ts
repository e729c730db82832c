import type { AskText } from "./text";

export const ZH: AskText = {
  labels: { domains: "指标范围", districts: "区县", year: "评估数据截至", paper: "纸张", protect: "保护工作表" },
  hints: {
    domains: "不选为全国规划的指标；选了领域，则为指标目录中该领域的全部指标。",
    districts: "填个数，或填各区县名称（用顿号隔开）。",
    year: "评估表以这一年的实际值判断进展。",
    paper: "打印用纸，版面按纸宽缩放。",
    protect: "锁定自动计算的单元格和指标名称，只能填写浅黄色单元格；不设密码，可随时取消保护。",
  },
  notAsked: (label) => `这张表不用填“${label}”，请去掉。`,
  notAnOption: (label, given, options) => `“${label}”没有“${given}”这一项，可以填：${options.join("、")}。`,
  tooMany: (label, given, most) => `“${label}”应有 1 至 ${most} 个，现为 ${given} 个，请修改。`,
  twice: (label, given) => `“${label}”中“${given}”重复，请去掉一个。`,
};
