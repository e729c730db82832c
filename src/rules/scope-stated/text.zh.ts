import type { TextOf } from "../define";
import type { scopeStated } from "./rule";

export const zh: TextOf<typeof scopeStated> = {
  title: "统计口径已填",
  why: "同一指标按户籍人口还是常住人口统计，数值可以相差很大。",
  advice: "填写统计口径（户籍人口、常住人口、监测对象等）。",
  inapplicable: { noScopeColumn: "表中没有统计口径栏" },
  findings: {
    scopeMissing: ({ name }) => `“${name}”没有填写统计口径。`,
    noScopes: ({ count }) => `统计口径一栏全部空白，${count}项指标都没有填写。`,
  },
};
