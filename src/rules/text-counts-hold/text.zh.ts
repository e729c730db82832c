import type { TextOf } from "../define";
import type { textCountsHold } from "./rule";

/** Rows of which the table does not say it. */
const unsaid = (open: string): string => (open === "0" ? "" : `（另有${open}项没有注明）`);

/** Rows that are parts of others. */
const withSubs = (subs: string): string => (subs === "0" ? "" : `（另有“其中”${subs}项）`);

export const zh: TextOf<typeof textCountsHold> = {
  title: "正文写的指标项数与表一致",
  why: "正文说共有几项指标、几项约束性、几项预期性，表中就应有几项；对不上，是表中性质填错、漏项，或者正文没有随表改。",
  advice: "逐项核对表中指标的性质，再改正文或表。",
  inapplicable: { notSaid: "正文没有写明指标共有几项，约束性、预期性各有几项", noNatures: "规划指标表多数指标没有注明性质" },
  findings: {
    naturesDiffer: ({ line, binding, expected, ownBinding, ownExpected, open }) => `正文第${line}行写约束性${binding}项、预期性${expected}项，表中是约束性${ownBinding}项、预期性${ownExpected}项${unsaid(open)}。`,
    bindingDiffers: ({ line, binding, ownBinding, open }) => `正文第${line}行写约束性${binding}项，表中是约束性${ownBinding}项${unsaid(open)}。`,
    expectedDiffers: ({ line, expected, ownExpected, open }) => `正文第${line}行写预期性${expected}项，表中是预期性${ownExpected}项${unsaid(open)}。`,
    totalDiffers: ({ line, total, own, subs }) => `正文第${line}行写指标共${total}项，表中是${own}项${withSubs(subs)}。`,
    totalFarOff: ({ line, total, own, subs }) => `正文第${line}行写指标共${total}项，表中是${own}项${withSubs(subs)}，相差较多，请核对说的是否这张表。`,
  },
};
