import { sayDraftDoubt } from "../../tasks/import/say-draft-doubt";
import type { ImportMessages } from "./messages";

export const zh: ImportMessages = {
  intro: "从规划文件或粘贴的内容中读取指标表。先预览、核对，再写入新工作表；现有工作表不受影响。",
  choose: "选择文件",
  formats: "Excel、Word、网页、CSV、TSV 或文本文件",
  drop: "也可以把文件拖到这里",
  paste: "或粘贴内容",
  pasteHint: "在 Excel、Word 或网页中复制表格或文字，在此粘贴（Ctrl+V）。",
  readPasted: "读取粘贴的内容",
  pastedName: "粘贴的内容",
  reading: (name) => `正在读取“${name}”…`,
  nothing: (name) => `“${name}”中没有找到指标`,
  nothingHint: "没有一行同时写着指标名称和目标值（或基期值），正文中也没有读出指标数值。请确认选对了文件，或只复制指标表粘贴到下面。扫描成图片的文件要先识别成文字。",
  hidden: (sheets) => `隐藏的工作表没有读取：${sheets}。需要时请取消隐藏后再导入。`,
  draft: "原文没有指标表。以下据正文中的句子整理成草稿，请对照原句逐行确认。",
  from: (name) => `来自“${name}”`,
  which: "要导入的表",
  table: (title, rows) => `${title}（${rows} 行）`,
  recognised: "识别出的指标表",
  views: { label: "导入预览", rows: (taken, all) => `指标 ${taken}/${all}`, joins: (taken, all) => `补基期值 ${taken}/${all}` },
  all: "全选",
  onlyDoubts: (count) => `只看待核对的（${count}）`,
  keys: "上下键移动，空格键勾选或取消。",
  value: ({ role, year, level, header }) => {
    if (role === "pace" || year === null) return header;
    return `${year}年${level ?? ""}${{ baseline: "基期值", actual: "实际值", target: "目标值" }[role]}`;
  },
  natures: { binding: "约束性", expected: "预期性", advocated: "倡导性" },
  blank: "空",
  readAs: "读作",
  unread: "未读出",
  toCheck: "待核对",
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "unread": return `“${doubt.text}”未能读出${doubt.what === doubt.text ? "" : `（不明之处：“${doubt.what}”）`}，写入时照抄原文`;
      case "noNumber": return `“${doubt.text}”不是单一数值`;
      case "unknownNature": return `性质“${doubt.text}”不是约束性、预期性或倡导性`;
      case "noValue": return "没有基期值，也没有目标值";
      case "draft": return sayDraftDoubt(doubt.doubt, "zh");
    }
  },
  place: (place, address) => (place.kind === "cell" ? address : place.kind === "row" ? `表中第 ${place.row} 行` : `原文第 ${place.line} 行`),
  quote: (text, line) => `第 ${line} 行：“${text}”`,
  joined: "（补入）",
  joinsIntro: (tables) => `没有基期值的指标，可以从${tables}补入。勾选的才写入，并在备注中注明出处。`,
  pair: (to, from) => (to === from ? to : `${to} ← ${from}`),
  sureness: { certain: "确定", likely: "较有把握", possible: "存疑" },
  reasons: {
    sameStandard: "同一标准指标",
    sameName: "名称相同",
    sameButForScale: "名称相同，每千、每万人口的口径不同",
    similarName: "名称相近",
    byHand: "由您指定",
    scaleConverted: "已按单位折算",
    scopesDiffer: "统计口径不同，请核对",
    unitsDiffer: "单位不同，无法折算",
    noNumber: "不是单一数值",
  },
  fromTable: (table) => `“${table}”`,
  converted: (raw, from, factor, value, to) => `${raw} ${from} × ${factor} = ${value} ${to}`,
  notTaken: "不能补入",
  write: (rows) => (rows === 0 ? "写入新工作表" : `写入新工作表（${rows} 行）`),
  writing: "正在写入…",
  cancel: "取消",
  done: (sheet, rows, joined) => `已写入工作表“${sheet}”：${rows} 行指标${joined === 0 ? "" : `，补入 ${joined} 个基期值`}。`,
  renamed: "同名工作表已存在，没有覆盖，新表另取了名。",
  check: "检查这张表",
};
