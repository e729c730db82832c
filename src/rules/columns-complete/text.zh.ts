import type { TextOf } from "../define";
import type { columnsComplete } from "./rule";

export const zh: TextOf<typeof columnsComplete> = {
  title: "表栏齐全",
  why: "缺少单位、基期值或指标性质，读表的人无法核对目标的含义、幅度和约束力。",
  advice: "补上缺少的栏；单位也可写在指标名称后的括号内。",
  findings: {
    unknownUnits: ({ count, names, more }) => `表中没有“单位”栏，${count}项指标从名称和数值里也看不出计量单位：${names}${more === "0" ? "" : "等"}。`,
    unstatedUnits: ({ count }) => `表中没有“单位”栏，${count}项指标未写单位，按通行口径理解。`,
    noBaselines: ({ baseYear, binding, relative, example }) =>
      `表中没有${baseYear}年基期值栏，从表中看不出目标比基期提高多少${binding === "0" ? "" : `，${binding}项约束性指标能否完成无法判定`}${relative === "0" ? "" : `；${relative}项目标（如“${example}”）相对基期提出，算不出目标数值`}。`,
    noNaturesBefore: () => "完成情况表没有“指标性质”栏，看不出哪些是约束性指标。",
    noNatures: () => "表中没有“指标性质”栏，分不清约束性指标和预期性指标。",
  },
};
