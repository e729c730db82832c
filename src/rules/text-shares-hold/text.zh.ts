import type { TextOf } from "../define";
import type { textSharesHold } from "./rule";

export const zh: TextOf<typeof textSharesHold> = {
  title: "正文的占比与分子、分母相符",
  why: "总数、其中数和占比写在一句话里，三个数对不上，必有一个是错的。",
  advice: "核对三个数的年份和口径，改正写错的一个。",
  inapplicable: { noShares: "正文没有写明占比" },
  findings: {
    shareDiffers: ({ raw, line, part, partRaw, whole, wholeRaw, computed }) => `第${line}行“${whole}”${wholeRaw}，其中“${part}”${partRaw}，占比应为${computed}%，写的是“${raw}”。`,
  },
};
