import type { TextOf } from "../define";
import type { cellsTidy } from "./rule";

export const zh: TextOf<typeof cellsTidy> = {
  title: "字符书写规范",
  why: "多余的空格、全角数字和手打的“>=”，会让查找、排序、汇总和公式漏掉这些单元格。",
  advice: "可一键改正；改正只动字符，不动数值。",
  inapplicable: { noCells: "没有单元格内容可查" },
  findings: {
    straySpaces: ({ count, raw, tidy }) => `${count}处有多余的空格，如“${raw}”应为“${tidy}”。`,
    fullWidth: ({ count, raw, tidy }) => `${count}处用了全角数字或符号，如“${raw}”应为“${tidy}”。`,
    operatorsTyped: ({ count, raw, tidy }) => `${count}处比较符号不规范，如“${raw}”应为“${tidy}”。`,
    bracketsMixed: ({ count, raw, tidy }) => `${count}处括号一半全角、一半半角，如“${raw}”应为“${tidy}”。`,
  },
};
