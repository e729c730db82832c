import type { DocumentText } from "./text";

const list = (parts: readonly string[]): string => parts.join("、");

export const zh: DocumentText = {
  resultTitle: "检查结果",
  opinionTitle: (subject) => `关于《${subject}》的审核意见`,
  about: {
    file: (name) => `送审文件：${name}`,
    table: (title, sheet, area, plan) => `指标表：${title}（工作表“${sheet}” ${area}，${plan}）`,
    text: "规划正文：已与指标表对照",
    textAlone: "规划正文：没有找到指标表，没有表可以对照",
    date: (on) => `检查日期：${on}`,
  },
  severity: { error: "错误", warning: "需核实", info: "提示" },
  line: (line) => `正文第${line}行`,
  wholeTable: "整张表",
  none: "无",
  summary: {
    heading: "总体意见",
    size: (indicators, binding) => `共检查指标${indicators}项，其中约束性指标${binding}项。`,
    noTable: "没有找到指标表，各项指标、目标值和约束性要求都没有检查，只核对了正文自身的说法。",
    found: ({ error, warning, info, explained }) => `发现错误${error}处，需核实${warning}处，提示${info}处${explained > 0 ? `；另有${explained}处已作说明` : ""}。`,
    verdict: {
      errors: "存在必须改正的错误，请逐条改正，对需核实的问题改正或填写说明后重新报送。",
      warnings: "未发现错误；请对需核实的问题逐条改正，或在“填写说明”中写明理由后重新报送。",
      clean: "在已检查的范围内，未发现须改正或说明的问题。",
      nothingRan: "没有一条规则能够运行，不能据此认为没有问题。",
      noTable: "没有检查指标，不能据此认为没有问题。请检查表头文字，或改用原来的 .docx、.xlsx 文件，重新检查。",
    },
    risks: (parts) => `约束性指标风险：${parts.join("；")}。`,
    risk: (risk, word, names) => (risk === "controlled" || risk === "met" ? `${word}${names.length}项` : `${word}${names.length}项（${list(names)}）`),
    unread: (tables) => `有${tables}张表没有读，其中的数没有检查，详见“未检查的内容和规则设置”。`,
    limits: (notRun, crashed, off) => `本次有${list([
      ...(notRun > 0 ? [`${notRun}条规则因缺少条件未检查`] : []), ...(crashed > 0 ? [`${crashed}条规则运行出错`] : []), ...(off > 0 ? [`${off}条规则被关闭`] : []),
    ])}，详见“未检查的内容和规则设置”。`,
  },
  binding: {
    heading: "约束性指标",
    none: "表中没有注明约束性的指标。",
    noTable: "没有找到指标表，约束性指标没有检查。",
    note: "风险和进展按本工具约定判断，不是官方口径；“无法判定”表示缺少数据，不表示没有风险。",
    columns: ["位置", "指标", "风险", "数值和差距", "判断依据", "状态"],
    step: (step, figures) => [step, ...figures].join("；"),
  },
  findings: { heading: "问题清单", none: "没有须列出的问题。", noTable: "没有找到指标表，没有可以列出的问题；这不表示没有问题。", columns: ["位置", "指标", "程度", "问题", "怎么改", "依据"] },
  explanations: {
    heading: "填写说明的情况",
    note: "“已说明”的问题不再计入需核实；错误须改正，不能以说明代替。",
    columns: ["位置", "指标", "情况", "问题", "说明", "说明人、日期"],
    explained: "已说明",
    why: { error: "未消除：属于错误，须改正", changed: "待确认：数值在说明之后有改动", gone: "问题已不存在" },
    signed: (by, on) => [by, on].filter((part) => part !== "").join("，") || "未署名",
  },
  statistics: {
    heading: "分类统计",
    columns: ["分类", "名称", "指标数", "尚存问题", "已说明", ""],
    domain: "领域", nature: "性质",
    natures: { binding: "约束性", expected: "预期性", advocated: "倡导性", unknown: "未注明" },
    noDomain: "未分领域",
    open: ({ error, warning, info }) => `错误${error}，需核实${warning}，提示${info}`,
    explained: (count) => `${count}处`,
  },
  since: {
    heading: "与上次检查相比",
    counts: (on, added, gone, still) => `与${on}的检查相比：新增${added}处，消除${gone}处，仍有${still}处。`,
    columns: ["位置", "指标", "变化", "问题", "", ""],
    added: "新增", gone: "已消除",
  },
  unchecked: {
    heading: "未检查的内容和规则设置",
    none: "全部规则均已运行，没有关闭或改动的规则。",
    columns: ["", "规则或表", "情况", "原因", "", ""],
    inapplicable: "未检查", crashed: "出错", off: "已关闭", offWhy: "本工作簿的“检查设置”中关闭，本次没有检查。",
    changed: "改了程度", changedTo: (severity) => `按本工作簿的“检查设置”，一律列为“${severity}”。`,
  },
  basis: {
    heading: "依据和口径",
    convention: (title) => `${title}（本工具约定，不是官方规定）`,
    refer: (numbers) => `第${numbers.join("、")}项`,
    footer: "第 &P 页，共 &N 页",
  },
  item: {
    head: (place, subject, kind) => `${[place, subject].filter((part) => part !== "").join("，")}（${kind}）：`,
    labelled: (label, text) => `${label}：${text}`,
  },
};
