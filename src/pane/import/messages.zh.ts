import { sayDraftDoubt } from "../../tasks/import/say-draft-doubt";
import type { ImportMessages } from "./messages";

const ROLES = { baseline: "基期值", actual: "实际值", target: "目标值" } as const;

export const zh: ImportMessages = {
  intro: "从规划文件或粘贴的内容中读取指标表。先预览、核对，再写入新工作表；现有工作表不受影响。",
  introMore: "与已读取的内容放在一起：例如目标在一个文件、上期完成情况在另一个文件，可以把基期值对应过来。",
  choose: "选择文件",
  formats: "Excel、Word、网页、CSV、TSV 或文本文件，可同时选多个",
  drop: "也可以把文件拖到这里",
  paste: "或粘贴内容",
  pasteHint: "在 Excel、Word 或网页中复制表格或文字，在此粘贴（Ctrl+V）。",
  readPasted: "读取粘贴的内容",
  pastedName: "粘贴的内容",
  pastedAgain: (count) => `粘贴的内容（${count}）`,
  back: "返回预览",
  reading: (names) => `正在读取${names}…`,
  readingHint: "读取期间可以继续使用其他功能，也可以随时取消。",
  nothing: (names) => `${names}中没有找到指标`,
  nothingHint: "没有一行同时写着指标名称和目标值（或基期值），正文中也没有读出指标数值。请确认选对了文件，或只复制指标表粘贴到下面。扫描成图片的文件要先识别成文字。",
  hidden: (sheets) => `隐藏的工作表没有读取：${sheets}。需要时请取消隐藏后再导入。`,
  pictures: (count) => `文件中有 ${count} 张图片，图片里的表格读不出来。如果指标表是图片，请先识别成文字，或找到原来的表格。`,
  without: (sheets) => `没有指标表的部分没有列出：${sheets}。`,
  heldUp: "浏览器不允许在后台读取，改在页面内读取；文件很大时，页面会停顿几秒。",
  draft: "原文没有指标表。以下据正文中的句子整理成草稿，请对照原句逐行确认，确认一行勾选一行。",
  from: (names) => `来自${names}`,
  more: "再加文件或粘贴",
  which: "要导入的表",
  table: (title, rows, isWritten) => `${title}（${rows} 行${isWritten ? "，已写入" : ""}）`,
  recognised: "识别出的指标表",
  views: {
    label: "导入预览",
    rows: (taken, all) => `指标 ${taken}/${all}`,
    partners: (taken, all) => `补基期值 ${taken}/${all}`,
    overlooked: (count) => `未认出 ${count}`,
  },
  all: "全选",
  confirmed: (taken, all) => `已确认 ${taken}/${all} 行`,
  onlyDoubts: (count) => `只看待核对的（${count}）`,
  keys: "上下键移动，空格键勾选或取消，回车键更正。",
  value: ({ role, year, level, header }) => (role === "pace" || year === null ? header || (role === "pace" ? "" : ROLES[role]) : `${year}年${level ?? ""}${ROLES[role]}`),
  natures: { binding: "约束性", expected: "预期性", advocated: "倡导性" },
  blank: "空",
  readAs: "读作",
  unread: "未读出",
  toCheck: (why) => `待核对：${why}`,
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "unread": return `“${doubt.text}”未能读出${doubt.what === doubt.text ? "" : `（不明之处：“${doubt.what}”）`}，写入时照抄原文`;
      case "noNumber": return `“${doubt.text}”不是单一数值`;
      case "unknownNature": return `性质“${doubt.text}”不是约束性、预期性或倡导性`;
      case "noValue": return "没有基期值，也没有目标值";
      case "draft": return sayDraftDoubt(doubt.doubt, "zh");
    }
  },
  place: (place, address) => (place.kind === "cell" ? `“${place.at.sheet}” ${address}` : place.kind === "line" ? `第 ${place.line} 行` : `${place.table === null ? "表" : `第 ${place.table} 个表`}${place.title === null ? "" : `“${place.title}”`}第 ${place.row} 行`),
  original: (place, text) => `原文${place}：${text}`,
  quote: (text, line) => `原文第 ${line} 行：“${text}”`,
  moreQuotes: (count) => `正文另有 ${count} 处提到，未一一列出`,
  joined: "（补入）",
  correct: {
    open: (name) => `更正“${name}”`,
    title: "更正这一行",
    isCorrected: "已更正",
    name: "指标名称",
    unit: "单位",
    nature: "指标性质",
    noNature: "未注明",
    asWritten: (text) => `照抄原文：${text}`,
    save: "保存更正",
    undo: "恢复原文",
    cancel: "取消",
  },
  partners: {
    keys: "上下键移动，空格键勾选或取消，回车键另选来源。",
    intro: (tables) => `没有基期值的指标，可以从${tables}补入。只有勾选的才写入，备注中注明出处。`,
    nobody: "其他表中没有基期年份的数值。",
    unreadSheets: (names) => `未能查看的工作表：${names}。`,
    from: (name, table) => `取自${table}中的“${name}”`,
    workbook: (sheet) => `本工作簿“${sheet}”表`,
    ofFile: (table, file) => `“${file}”“${table}”`,
    sureness: { certain: "确定", likely: "较有把握", possible: "存疑" },
    reasons: {
      sameStandard: "同一标准指标",
      sameName: "名称相同",
      sameButForScale: "名称相同，每千、每万人口的口径不同",
      similarName: "名称相近",
      byHand: "由您指定，名称不相近",
      scaleConverted: "已按单位折算",
      scopesDiffer: "统计口径不同，请核对",
      unitsDiffer: "单位不同，无法折算",
      noNumber: "不是单一数值",
      regionsDiffer: "两张表不是同一地区，请核对",
      regionUnknown: "表中没有写明是哪个地区，请核对",
      disagree: "另一张表给出的数值不同，请核对",
    },
    and: "；",
    converted: (raw, from, factor, value, to) => `${raw}${from === "" ? "" : ` ${from}`} × ${factor} = ${value}${to === "" ? "" : ` ${to}`}`,
    notTaken: "不能补入",
    none: "没有找到对应的指标",
    change: (name) => `为“${name}”另选来源`,
    changeShort: "另选",
    chooseShort: "选择来源",
    title: (name) => `“${name}”的基期值取自`,
    search: "查找指标",
    takeNone: "不补入",
    offered: "可能对应的指标",
    others: "其他指标（按名称相近排列）",
    noOthers: "没有其他单位相符的指标",
    save: "确定",
    cancel: "取消",
  },
  overlooked: {
    intro: "以下内容没有作为指标写入，请看看有没有遗漏。",
    why: (what) => {
      switch (what.kind) {
        case "row": return { noName: "这一行没有指标名称", noValues: "这一行没有可识别的数值", afterEnd: "在表的结尾之后，没有认作本表的行" }[what.why];
        case "column": return what.isKept ? "这一栏的含义不明，照抄写入" : what.header === "" ? "这一栏没有表头，不写入" : "这一栏由公式计算，不写入";
        case "statement": return what.why === "otherYear" ? `是${what.year ?? ""}年的数值，没有列入` : "正文没有给出目标值，也不是标准指标，没有列入";
      }
    },
    column: (header, cells) => `${header === "" ? "没有表头的一栏" : `“${header}”栏`}（${cells} 格）`,
  },
  write: (rows) => (rows === 0 ? "写入新工作表" : `写入新工作表（${rows} 行）`),
  writing: "正在写入…",
  cancel: "取消",
  done: (sheet, rows, joined) => `已写入工作表“${sheet}”：${rows} 行指标${joined === 0 ? "" : `，补入 ${joined} 个基期值`}。`,
  renamed: "同名工作表已存在，没有覆盖，新表另取了名。",
  check: "检查这张表",
};
