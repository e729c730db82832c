import { describeTrouble } from "../../report/describe-trouble";
import type { FileProblem, Messages } from "./messages";

function fileProblem(problem: FileProblem): string {
  const { name } = problem;
  switch (problem.kind) {
    case "missing": return `找不到文件“${name}”。请检查路径和文件名。`;
    case "isFolder": return `“${name}”是文件夹。请给出其中的文件，如 ${name}/*.xlsx。`;
    case "noPermission": return `没有读取“${name}”的权限。请检查文件权限。`;
    case "noFormat": return `无法判断“${name}”的格式。请用 --format 指明，如 --format tsv。`;
    case "host": {
      if (problem.code === "tooLarge") return `“${name}”太大，超出可处理的范围${problem.detail === "" ? "" : `（${problem.detail}）`}。请只保留指标表，另存后再试。`;
      const why = describeTrouble(problem.detail, "zh");
      return `“${name}”打不开：${why}。`;
    }
  }
}

const WANTED = {
  number: "一个数值", year: "一个年份，如 2025", direction: "\"higher\"、\"lower\" 或 null",
  flag: "true 或 false", series: "[{\"year\":2021,\"value\":1.5}, …]", target: "目标的文字或数值，如 \"≥60%\"",
} as const;

export const ZH: Messages = {
  about: "五年规划指标表：读取、检查、解析目标值、测算、生成模板",
  commands: {
    target: "解析目标值：标准输入每行一个，制表符分隔：目标值、指标名称（可空）、基期值（可空）",
    read: "读取文件中的指标表",
    check: "检查文件中的指标表，列出问题和约束性指标的风险",
    measure: (names) => `测算：标准输入每行一个 JSON 对象，字段为参数名；名称：${names}`,
    template: (names) => `生成指标表模板；名称：${names}`,
  },
  options: {
    json: "输出 JSON", lang: "语言：zh 或 en", format: "标准输入的格式：xlsx、csv、tsv、txt、docx、html",
    plan: "规划期：十四五、十五五", region: "地区名称，如 萍乡市", out: "输出文件（.xlsx）",
    report: "审核意见写入的文件（.docx 或 .md）；一次只能检查一个文件",
    superior: "上级规划的文件，各文件的目标和属性与它对照",
  },
  badUsage: (what) => `命令用法有误：${what}。用 fyp --help 查看用法。`,
  unexpected: (what) => `程序出错，没有完成：${what}。请带上这条信息反馈。`,
  fileProblem,
  inFile: (name, sentence) => `${name}：${sentence}`,
  tableGivenUp: (name, line) => `“${name}”第${line}行起像是表格，但文字里看不出每个数属于哪一栏，没有读入。请改用原来的 .docx、.xlsx 或网页文件。`,
  noTable: (name) => `“${name}”里没有找到指标表：没有一行同时写着指标名称和目标值（或基期值）。请检查表头文字。`,
  noSuperior: (name) => `作为上级规划给出的“${name}”里没有找到规划指标表，没有检查。请换成上级规划的文件，或去掉 --superior。`,
  otherPeriod: (superior, name) => `“${superior}”与“${name}”不是同一规划期的规划，没有与上级对照。请给出同一规划期的上级规划。`,
  tooManyStatements: (name, most) => `“${name}”正文中的指标数值超过 ${most} 处，只读取了前 ${most} 处。请分成几个文件再读。`,
  hiddenSkipped: (name, sheet) => `“${name}”中隐藏的工作表“${sheet}”没有读取。需要时请取消隐藏。`,
  noPlan: (name, known) => `没有“${name}”这个规划期。可用：${known}。`,
  noTemplate: (name, known) => `没有名为“${name}”的模板。可用：${known}。`,
  noMeasure: (name, known) => `没有名为“${name}”的测算。可用：${known}。`,
  exists: (path) => `“${path}”已存在，没有覆盖它。请换一个文件名。`,
  cannotWrite: (path, why) => `无法写入“${path}”（${why}）。请检查文件夹是否存在、是否可写。`,
  noReportFormat: (path) => `“${path}”不是 .docx 或 .md，审核意见没有写出。请改用这两种扩展名。`,
  oneReport: "一份审核意见只对应一个文件。请一次检查一个文件，或去掉 --report。",
  reportWritten: (path) => `审核意见已写入“${path}”。`,
  explained: (count) => `  另有 ${count} 处已在“填写说明”中说明。`,
  rulesOff: (rules) => `本工作簿的“检查设置”关闭了以下规则，没有检查：${rules}`,
  written: (path, rows) => `已生成“${path}”，共 ${rows} 行指标。`,
  badLine: (line, what) => `第 ${line} 行：${what}`,
  notAnObject: "不是一个 JSON 对象。每行写一个，如 {\"base\":2,\"target\":3.5}。",
  resolveFaults: {
    noBaseline: "目标是相对基期值的，请给出基期值。",
    noBaseValue: "目标是相对另一年份的值的，而那一年的值没有给出。",
    percentOrPoints: "降低（提高）的是百分比还是百分点，从文字看不出来。请写明。",
    peer: "目标是与其他地区或其他数量相比的，这里没有那个数值。",
    qualitative: "目标没有数值。",
    parts: "一个单元格里有几个目标，请分开填写。",
    none: "没有目标值。",
    unread: "目标的文字读不出数值。请检查写法。",
  },
  badParam: (name, wanted) => `参数 ${name} 应为${WANTED[wanted]}。`,
  noSuchParam: (name, known) => `没有名为 ${name} 的参数。可用：${known}。`,
  table: ({ sheet, area, title, plan, rows, binding }) =>
    `${title}\n工作表“${sheet}”${area}，${plan}，共 ${rows} 行指标，其中约束性 ${binding} 项`,
  headers: { number: "序号", name: "指标", unit: "单位", baseline: "基期值", target: "目标值", nature: "性质", cell: "位置", reading: "读作", resolved: "折算", line: "行", year: "年份" },
  statements: (count) => `文中写明的指标数值 ${count} 处：`,
  roles: { value: "数值", target: "目标" },
  severity: { error: "错误", warning: "需核实", info: "提示" },
  findings: (errors, warnings, infos) => `发现错误 ${errors} 处、需核实 ${warnings} 处、提示 ${infos} 处：`,
  noFindings: "没有发现问题。",
  nothingChecked: "没有检查指标：没有找到指标表，最多只核对了正文自身的说法。这不表示没有问题。",
  crashed: (rule, error) => `规则 ${rule} 没有运行成功：${error}`,
  binding: (count) => `约束性指标 ${count} 项：`,
  inText: "正文中：",
  line: (line) => `第${line}行`,
};
