import type { BuildMessages } from "./messages";

export const zh: BuildMessages = {
  intro: "插入一张规范的指标表：指标名称、单位、属性已经填好，只需填写数据。现有工作表不受影响。",
  template: "模板",
  plan: "规划期",
  region: "地区名称",
  regionHint: "写入表的标题，可以不填。",
  regionExample: "例如：萍乡市",
  more: "更多选项",
  sheetName: "工作表名称",
  sheetNameHint: "可以修改；已有的工作表不会被覆盖。",
  nameTaken: (name) => `已有同名工作表，原表不动，新表将命名为“${name}”。`,
  insert: "插入模板",
  inserting: "正在插入模板…",
  inserted: (sheet) => `已插入工作表“${sheet}”。`,
  renamed: (sheet) => `同名工作表已存在，新表命名为“${sheet}”，原表没有改动。`,
  chartsLeftOut: "这里画不出进展图，保存为 .xlsx 后在 Excel、WPS 中可以看到。",
  leftOut: "有的版面设置（如冻结窗格、打印设置）这里不支持，已略去；数据和公式不受影响。",
  thenCheck: "填好后检查",
};
