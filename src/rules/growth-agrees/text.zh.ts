import type { TextOf } from "../define";
import type { growthAgrees } from "./rule";

export const zh: TextOf<typeof growthAgrees> = {
  title: "增速与首尾数值对得上",
  why: "年均增速由基期值和目标值决定，三个数对不上，必有一个是错的。",
  advice: "核对基期值、目标值和增速，以哪个为准要写明。",
  inapplicable: { noGrowthColumn: "表中没有增速或累计变化栏" },
  findings: {
    yearlyDiffers: ({ name, raw, computed, baseline, target }) => `“${name}”写明年均增长${raw}，由${baseline}到${target}算得的是${computed}%。`,
    yearlyContradicts: ({ name, raw, computed, baseline, target }) => `“${name}”写明年均增长${raw}，由${baseline}到${target}算得的是${computed}%。`,
    differenceDiffers: ({ name, raw, computed, baseline, target }) => `“${name}”写明变化${raw}，由${baseline}到${target}相差的是${computed}。`,
    differenceMayDiffer: ({ name, raw, computed, baseline, target }) => `“${name}”写明变化${raw}，由${baseline}到${target}相差的是${computed}，请核对是否四舍五入。`,
    totalUnderYearly: ({ name, raw, header }) => `“${name}”的“${raw}”用方括号表示五年累计，却填在“${header}”栏，是年均还是累计分不清。`,
    totalDiffers: ({ name, raw, computed, baseline, target }) => `“${name}”写明累计变化${raw}，由${baseline}到${target}算得的是${computed}%。`,
  },
};
