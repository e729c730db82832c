import type { TextOf } from "../define";
import type { placeholdersUniform } from "./rule";

export const zh: TextOf<typeof placeholdersUniform> = {
  title: "无数据的写法统一",
  why: "“-”“—”“/”混用，读表的人会以为各有含义（不适用、未统计、无目标）。",
  advice: "统一用一种符号，并在表注中说明含义。",
  inapplicable: { noCells: "没有单元格内容可查" },
  findings: { mixed: ({ signs, usual, count }) => `表中无数据的写法有${signs}几种，${count}处与多数所用的“${usual}”不同。` },
};
