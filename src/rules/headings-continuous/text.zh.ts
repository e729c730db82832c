import type { TextOf } from "../define";
import type { headingsContinuous } from "./rule";

export const zh: TextOf<typeof headingsContinuous> = {
  title: "标题编号连续",
  why: "章节、专栏、表的编号断开或重复，往往是漏了一节或一个标题，引用时也会出错。",
  advice: "核对有无漏写的标题或内容，再把编号排连续。",
  inapplicable: { noHeadings: "没有正文，或正文没有带编号的标题" },
  findings: {
    skipped: ({ name, line, missing }) => `第${line}行“${name}”之前缺${missing}。`,
    unnumbered: ({ name, line, missing, next }) => `“${next}”之前缺${missing}，第${line}行“${name}”像是漏写了编号。`,
    repeated: ({ name, line, previous, previousLine }) => `第${line}行“${name}”与第${previousLine}行“${previous}”编号重复。`,
    mixedBrackets: ({ name, count }) => `${count}处标题编号用半角括号，其余用全角，如“${name}”。`,
  },
};
