import type { TextOf } from "../define";
import type { sharesAgree } from "./rule";

export const en: TextOf<typeof sharesAgree> = {
  title: "A share is what its part and its whole come to",
  why: "Where part, whole and share stand in one table, two of them give the third; where they do not agree, one is wrong or of another scope.",
  advice: "Check the three rows and correct the wrong one; where the scopes differ, say so in a remark.",
  inapplicable: { noShares: "no indicator of the table is a share" },
  findings: {
    baselineDiffers: ({ name, stated, part, whole, partValue, wholeValue, computed }) => `The baseline of “${name}” is ${stated}; “${part}” ${partValue} of “${whole}” ${wholeValue} make ${computed}%.`,
    targetDiffers: ({ name, stated, part, whole, partValue, wholeValue, computed }) => `The target of “${name}” is “${stated}”; the targets “${part}” ${partValue} and “${whole}” ${wholeValue} make ${computed}%.`,
  },
};
