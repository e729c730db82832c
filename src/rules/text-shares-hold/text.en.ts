import type { TextOf } from "../define";
import type { textSharesHold } from "./rule";

export const en: TextOf<typeof textSharesHold> = {
  title: "Shares in the text are what their numbers come to",
  why: "Where a whole, its part and the share stand in one sentence and do not fit, one of the three is wrong.",
  advice: "Check years and scopes of the three numbers and correct the one that is wrong.",
  inapplicable: { noShares: "the text states no share" },
  findings: {
    shareDiffers: ({ raw, line, part, partRaw, whole, wholeRaw, computed }) => `Line ${line}: of “${whole}” ${wholeRaw}, “${part}” are ${partRaw}; that is a share of ${computed}%, but it says “${raw}”.`,
  },
};
