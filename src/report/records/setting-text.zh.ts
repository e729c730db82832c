import type { SettingText } from "./setting-text";

export const zh: SettingText = {
  sheet: {
    name: "检查设置",
    note: "每条规则可以关闭或改变严重程度，只对本工作簿有效；请写明理由。检查结果和审核意见会列出关闭和改动了的规则。最后一栏供程序使用，请勿修改。",
    columns: { title: "检查规则", on: "开关", severity: "严重程度", why: "理由", rule: "规则编号" },
  },
  on: "开",
  off: "关",
  own: "按规则",
  severities: { error: "错误", warning: "需核实", info: "提示" },
};
