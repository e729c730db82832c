import type { SummaryMessages } from "./messages";

export const zh: SummaryMessages = {
  label: "进展总览",
  tab: "总览",
  loading: "正在绘图…",
  counts: "各状态的指标数",
  insert: "插入工作表图表",
  copy: "复制为图片",
  copying: "正在生成图片…",
  copied: "图片已复制，可以粘贴到 Word、PPT 等处。",
  copyRefused: "这里不允许把图片放到剪贴板（Excel 桌面版常见），没有复制。可以保存为文件：",
  copyFailed: "图片没有生成。请再试一次，或改用“插入工作表图表”。",
  savePicture: "保存图片",
  picture: { completion: "横条为完成率，竖线为时间进度。", change: "横条为从基期到目标所需的变化。" },
  described: (title, count) => `${title}：${count} 项指标的横条图，数值见下面的数据表。`,
  figures: "数据表",
  more: (shown, all) => `只列出前 ${shown} 项，共 ${all} 项；“插入工作表图表”中有全部数据。`,
};
