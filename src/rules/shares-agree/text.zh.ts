import type { TextOf } from "../define";
import type { sharesAgree } from "./rule";

export const zh: TextOf<typeof sharesAgree> = {
  title: "占比与部分、总数相符",
  why: "部分、总数和占比三行同在一张表，两行就定了第三行；对不上，必有一行有误或口径不同。",
  advice: "核对三行的数值和口径，改正有误的一行；口径不同的在备注中写明。",
  inapplicable: { noShares: "表中没有占比一类的指标" },
  findings: {
    baselineDiffers: ({ name, stated, part, whole, partValue, wholeValue, computed }) => `“${name}”的基期值是${stated}，由“${part}”${partValue}和“${whole}”${wholeValue}算得的是${computed}%。`,
    targetDiffers: ({ name, stated, part, whole, partValue, wholeValue, computed }) => `“${name}”的目标是“${stated}”，由“${part}”${partValue}和“${whole}”${wholeValue}两个目标算得的是${computed}%。`,
  },
};
