import type { TextOf } from "../define";
import type { pairsOrdered } from "./rule";

export const zh: TextOf<typeof pairsOrdered> = {
  title: "有包含关系的指标不倒挂",
  why: "婴儿是5岁以下儿童的一部分，健康预期寿命是预期寿命的一部分，前者不可能大于后者；倒挂说明有一处填错、口径不同，或目标没有统筹。",
  advice: "核对两行的数值、单位和统计口径；目标倒挂的，按较严的一项统筹调整。",
  inapplicable: { noPairs: "表中没有这样成对的指标" },
  findings: {
    baselinesReversed: ({ smaller, larger, smallerValue, largerValue }) => `“${smaller}”的基期值${smallerValue}大于“${larger}”的${largerValue}。`,
    actualsReversed: ({ smaller, larger, smallerValue, largerValue }) => `“${smaller}”的实际值${smallerValue}大于“${larger}”的${largerValue}。`,
    targetsReversed: ({ smaller, larger, smallerValue, largerValue }) => `“${smaller}”的目标${smallerValue}大于“${larger}”的目标${largerValue}，两个目标不能同时有意义。`,
    reversedAcrossScopes: ({ smaller, larger, smallerValue, largerValue, smallerScope, largerScope }) =>
      `“${smaller}”（${smallerScope}）${smallerValue}大于“${larger}”（${largerScope}）${largerValue}，两者统计口径不同，不能直接对照，请统一口径或说明。`,
  },
};
