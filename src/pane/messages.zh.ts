import { zh as buildWords } from "./build/messages.zh";
import { zh as checkWords } from "./check/messages.zh";
import { zh as importWords } from "./import/messages.zh";
import type { Messages } from "./messages";

export const zh: Messages = {
  paneName: "五年规划指标",
  otherLanguage: "English",
  tabs: { build: "建表", import: "导入", check: "检查", functions: "函数" },
  build: buildWords,
  check: checkWords,
  table: {
    label: "识别出的指标表",
    at: (address) => `表位于 ${address}`,
    indicators: (count) => `${count} 项指标`,
    plan: (name, from, to) => `${name} ${from}→${to}`,
    completion: (name, from, to) => `${name} ${from}→${to} 完成情况`,
  },
  functions: {
    intro: "在单元格中输入以下公式。基期值和目标值可以直接引用照规划原文写的单元格。",
    unavailable: "这里不支持自定义函数，公式不会计算。指标模板使用普通公式，照常可用。",
    example: "例",
    list: "函数列表",
  },
  import: importWords,
  progress: {
    reading: (sheet) => `正在读取“${sheet}”`,
    working: "正在识别表格、运行规则",
    sheetOf: (sheet, all) => `（第 ${sheet} 张，共 ${all} 张）`,
    recognised: (sheets, all) => `正在识别表格：${sheets}/${all} 张工作表`,
    judged: (rows, all) => `正在运行规则：${rows}/${all} 项指标`,
    clearing: "正在清除原有标记",
    marking: (marks) => `正在标记单元格（${marks} 处）`,
    cancel: "取消",
  },
  goTo: (address) => `转到 ${address}`,
  close: "关闭",
  coming: "正在打开…",
  notLoaded: "这一部分没有载入。请检查网络，再点“重试”；仍然不行，请关闭窗格重新打开（可能刚刚更新过）。",
  retry: "重试",
};
