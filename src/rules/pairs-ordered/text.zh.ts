import type { TextOf } from "../define";
import type { pairsOrdered } from "./rule";

export const zh: TextOf<typeof pairsOrdered> = {
  title: "相互包含的指标大小顺序正确",
  why: "按定义，前一指标包含在后一指标之内（如婴儿死亡包含在5岁以下儿童死亡之内），数值不会更大。",
  advice: "核对两项的数值、单位和口径，看有无填反。",
  inapplicable: { noPairs: "表中没有可以相互核对的指标" },
  findings: {
    baselinesReversed: ({ smaller, larger, smallerValue, largerValue }) => `“${smaller}”的基期值${smallerValue}大于“${larger}”的${largerValue}。`,
    targetsReversed: ({ smaller, larger, smallerValue, largerValue }) => `“${smaller}”的目标${smallerValue}大于“${larger}”的${largerValue}。`,
  },
};
