import type { TextOf } from "../define";
import type { textFulfilmentHolds } from "./rule";

const missing = ({ missed, judged, names }: { readonly missed: string; readonly judged: string; readonly names: string }): string =>
  `完成情况表中可以判断的${judged}项里有${missed}项没有达到目标${names === "" || names === "—" ? "" : `（${names}${Number(missed) > 3 ? "等" : ""}）`}`;

export const zh: TextOf<typeof textFulfilmentHolds> = {
  title: "正文的完成情况与表相符",
  why: "正文说任务完成，表里却有指标没有达到，对上一规划的评价就不可信，没有完成的原因也无从说起。",
  advice: "核对完成情况表；确有没有达到的，正文如实写明完成了几项、没有完成的是哪几项及原因。",
  inapplicable: { notSaid: "正文没有说规划目标是否完成", noCompletion: "没有完成情况表可以对照" },
  findings: {
    notAll: ({ quote, line, ...facts }) => `第${line}行称“${quote}”，但${missing(facts)}。`,
    notDone: ({ quote, line, ...facts }) => `第${line}行称“${quote}”，但${missing(facts)}，请核对或说明。`,
    countsDoNotAddUp: ({ line, total, done, undone, sum }) => `第${line}行写${total}项指标中${done}项完成、${undone}项未完成，两项合计是${sum}项，不是${total}项。`,
    countsDiffer: ({ line, done, undone, ...facts }) => `第${line}行写${done}项完成、${undone}项未完成，但${missing(facts)}，请核对。`,
    notMostly: ({ quote, line, ...facts }) => `第${line}行称“${quote}”，但${missing(facts)}，“基本完成”与数据不符，请核对或说明。`,
  },
};
