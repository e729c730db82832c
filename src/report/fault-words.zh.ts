import type { FaultWords } from "./fault-words";

export const zh: FaultWords = {
  emptySheet: ({ sheet }) => `工作表“${sheet}”是空的。请打开指标表所在的工作表，或在“建表”中插入模板。`,
  noHeader: ({ sheet }) => `工作表“${sheet}”中没有找到指标表：没有一行同时写着指标名称和目标值（或基期值）。请打开指标表所在的工作表，或检查表头文字。`,
  lacksName: ({ sheet }) => `工作表“${sheet}”中选定的范围里，不知道哪一列是指标名称。请指定这一列，或改选连同表头的范围。`,
  lacksValue: ({ sheet }) => `工作表“${sheet}”中选定的范围里，不知道哪一列是基期值或目标值。请指定这一列，或改选连同表头的范围。`,
  transposed: ({ sheet, cell }) => `工作表“${sheet}”中的指标表是横着写的（自 ${cell} 起）：指标写在第一行，年份写在第一列。这里按一行一个指标来读。请复制该表，在空白处用“选择性粘贴”勾选“转置”粘贴，再检查。`,
  noRows: ({ sheet, cell }) => `工作表“${sheet}”的表头（${cell}）下面没有指标。请先填写指标，再检查。`,
  whichTable: ({ sheet, tables }) => `工作表“${sheet}”上没有指标表，工作簿里有几张：${tables}。请打开要检查的那一张，再点“检查”。`,
  changedMeanwhile: ({ sheet, cell }) => `工作表“${sheet}”的 ${cell} 刚刚被人改动，没有覆盖。请再试一次。`,
  givenUp: () => "已取消写入，写了一半的内容已经撤回，工作簿没有变化。",
  sheetProtected: ({ subject }) => `工作表“${subject}”受保护，没有改动任何内容。请在“审阅”中撤销工作表保护后再试。`,
  workbookProtected: () => "工作簿的结构受保护，不能添加工作表，没有改动任何内容。请在“审阅”中撤销工作簿保护后再试。",
  sheetExists: ({ subject }) => `已有名为“${subject}”的工作表，没有覆盖它。请换一个名称再试。`,
  noSuchSheet: ({ subject }) => `没有名为“${subject}”的工作表，可能已被删除或改名。请重新检查。`,
  editing: () => "有单元格正在编辑，暂时不能操作。请按回车键结束编辑后再试。",
  closed: () => "工作簿已关闭，操作没有完成。请重新打开工作簿后再试。",
  tooLarge: ({ subject }) => `“${subject}”太大，超出可处理的范围。请只选择指标表所在的区域，或拆分后再试。`,
  unreadableFile: ({ subject, detail }) => `文件“${subject}”没有读成${detail === "" ? "" : `：${detail}`}。工作簿没有改动。`,
  unexpected: ({ detail }) => `操作没有完成${detail === "" ? "" : `：${detail}`}。请再试一次；仍不行时，保存并重新打开工作簿。`,
};
