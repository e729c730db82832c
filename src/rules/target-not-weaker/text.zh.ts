import type { TextOf } from "../define";
import type { targetNotWeaker } from "./rule";

export const zh: TextOf<typeof targetNotWeaker> = {
  title: "目标不弱于基期",
  why: "目标低于已有水平，等于允许后退；约束性指标尤其如此。死亡率一类控制型上限高于基期是常见写法，但须说明理由。",
  advice: "核对基期值和目标值有无填反、口径是否一致；确系底线或上限管理的，在备注中写明。",
  inapplicable: { noBaselines: "没有基期值可比" },
  findings: {
    weaker: ({ name, baseline, raw }) => `“${name}”的目标“${raw}”弱于基期值${baseline}。`,
    otherWayThanName: ({ name, baseline, raw, direction }) =>
      `“${name}”从名称看越${direction === "lower" ? "低" : "高"}越好，目标“${raw}”却${direction === "lower" ? "高" : "低"}于基期值${baseline}；方向确实相反的，请写明“${direction === "lower" ? "≥" : "≤"}”。`,
    weakerThanUndated: ({ name, baseline, raw }) => `“${name}”的目标“${raw}”弱于正文所写的${baseline}（正文未写明年份），请核对。`,
    weakerThanSaid: ({ name, raw, as, said, line }) => `“${name}”的目标“${raw}”好于表中基期值，但正文第${line}行写“${as}”已为“${said}”，目标反而弱于现状，请核对基期值和目标。`,
    ceilingAboveBaseline: ({ name, baseline, raw }) => `“${name}”的控制上限“${raw}”高于基期值${baseline}，允许比现状变差，请说明理由。`,
    ceilingAboveNone: ({ name, raw }) => `“${name}”基期年没有发生，控制上限“${raw}”是偶发事件的通行写法，供参考。`,
    heldBelowBaseline: ({ name, baseline, raw }) => `“${name}”的目标“${raw}”只要求守住界线，现状${baseline}已经更好，供参考。`,
    steeredAboveBaseline: ({ name, baseline, raw }) => `“${name}”的目标“${raw}”高于基期值${baseline}，是宏观调控预留空间的通行写法，供参考。`,
    yearlyBelowBaseline: ({ name, baseline, raw, column }) => `“${name}”在“${column}”栏的目标“${raw}”低于基期值${baseline}，允许比现状差，请核对或说明理由。`,
    aboutBaseline: ({ name, baseline, raw }) => `“${name}”的目标“${raw}”与基期值${baseline}取整后相当，看不出改善，请说明。`,
    equal: ({ name, baseline }) => `“${name}”的目标与基期值${baseline}相同。`,
    saidReached: ({ name, raw, said, line }) => `正文第${line}行称“${name}”已达“${said}”，目标“${raw}”没有再提高。`,
  },
};
