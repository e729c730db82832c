import { tableOf } from "./fixtures/brief";
import type { IndicatorTable } from "./table";

const read = (title: string | null, ...header: readonly string[]): IndicatorTable =>
  tableOf([...(title === null ? [] : [[title]]), ["指标", ...header], ["某某率（%）", ...header.map(() => "1")]]);

describe("whose plan a table belongs to", () => {
  it.each<readonly [string | null, readonly string[], string, number, number]>([
    ["某市“十四五”规划主要指标", ["现状值", "目标值"], "十四五", 2020, 2025],
    ["某市国民经济和社会发展第十四个五年规划主要指标", ["现状值", "目标值"], "十四五", 2020, 2025],
    ["主要指标（2021—2025年）", ["现状值", "目标值"], "十四五", 2020, 2025],
    ["某市十五五规划指标", ["2025年", "2030年"], "十五五", 2025, 2030],
    [null, ["2015年", "2020年目标"], "十三五", 2015, 2020],
    [null, ["2020年", "2025年", "2035年"], "十四五", 2020, 2025],
    [null, ["2015年", "2020年", "2025年"], "十四五", 2020, 2025],
    [null, ["2022年", "2027年目标"], "2022—2027年", 2022, 2027],
    ["“十三五”完成情况和“十四五”目标", ["2020年完成值", "2025年目标值"], "十四五", 2020, 2025],
    ["2030年主要指标分解表", ["全市", "东山区", "河口县"], "十五五", 2025, 2030],
    ["健康中国行动指标", ["基期水平", "2022年目标值", "2030年目标值"], "2030年", 2021, 2030],
  ])("%s %j: %s", (title, header, name, baseYear, targetYear) => expect(read(title, ...header).plan).toMatchObject({ name, baseYear, targetYear }));

  it.each<readonly [string | null, readonly (readonly string[])[], string, readonly (number | null)[]]>([
    // Figures of 2020 have decimals and those of 2025 none: 2025 was planned, not measured.
    [null, [["2020年", "2025年", "2030年", "2035年"], ["88.6", "92", "95", "97"], ["85.1", "87", "90", "90"]], "十四五", [2025, 2030, 2035]],
    [null, [["2020年", "2025年", "2030年", "2035年"], ["88.6", "92.3", "95", "97"], ["85.1", "87.7", "90", "90"]], "十五五", [2030, 2035]],
    // Who looks on to 2035 and skips 2026 has not measured 2027.
    ["某市“十五五”规划及2035年指标", [["2025年", "2027年", "2030年", "2035年"], ["88.6", "90", "92", "97"]], "十五五", [2027, 2030, 2035]],
    ["某市“十五五”规划指标监测", [["2025年", "2026年", "2027年", "2030年"], ["88.6", "89.1", "90.3", "92"]], "十五五", [2030]],
    ["分阶段目标", [["2020年", "2025年", "2030年"], ["88", "92", "95"]], "十四五", [2025, 2030]],
    ["儿童发展规划（2021—2030年）目标", [["2020年基线", "2025年", "2030年"], ["1.8", "≤3", "≤3"]], "2021—2030年", [2025, 2030]],
    ["三年行动计划（2023—2025年）指标", [["2022年", "2025年"], ["1.8", "3"]], "2023—2025年", [2025]],
  ])("%s %j: %s", (title, [header = [], ...rows], name, years) => {
    const { plan, indicators } = tableOf([...(title === null ? [] : [[title]]), ["指标", ...header], ...rows.map((cells, at) => [`第${at + 1}种普及率`, ...cells])]);
    expect([plan.name, indicators[0]?.targets.map(({ year }) => year)]).toEqual([name, years]);
  });

  it("is taken for the 十四五 where nothing says otherwise, and that is said", () => {
    expect(read(null, "现状值", "目标值").plan).toEqual({ name: "十四五", baseYear: 2020, targetYear: 2025, assumed: true });
    expect(read("“十四五”指标", "现状值", "目标值").plan).not.toHaveProperty("assumed");
  });
});

describe("whether a table sets targets or tells how they were met", () => {
  it.each<readonly [string | null, readonly string[], IndicatorTable["kind"]]>([
    ["“十三五”规划主要指标完成情况", ["2015年", "2020年"], "completion"],
    ["“十三五”规划指标实现情况", ["“十三五”目标值", "2020年底"], "completion"],
    [null, ["2020年目标", "2020年完成"], "completion"],
    ["“十四五”规划主要指标", ["2020年完成情况", "2025年目标"], "plan"],
    ["“十四五”规划主要指标", ["2020年", "2021年", "2022年", "2023年", "2024年", "2025年实际", "2025年目标"], "plan"],
    ["“十四五”规划中期评估指标完成情况", ["2020年", "2022年完成值", "2025年目标"], "plan"],
    ["“十三五”规划主要指标", ["2015年", "2020年"], "plan"],
    ["“十三五”完成情况与“十四五”目标", ["2020年完成", "2025年目标"], "plan"],
  ])("%s %j: %s", (title, header, kind) => expect(read(title, ...header).kind).toBe(kind));
});

describe("whether the years between were planned or measured", () => {
  const YEARS = ["2021年", "2022年", "2023年", "2024年"];
  const rolesOfYears = (title: string | null, header: readonly string[], row: readonly string[]): readonly string[] => {
    const { columns } = tableOf([...(title === null ? [] : [[title]]), ["指标", "单位", ...header], ["某某率", "%", ...row], ["某某覆盖率", "%", ...row]]);
    return [...new Set(columns.filter(({ year }) => year !== null && year > 2020 && year < 2025).map(({ role }) => role))];
  };
  const STEADY = ["60", "62", "64", "66", "68", "70"];

  it.each<readonly [string | null, readonly string[], readonly string[]]>([
    ["“十四五”规划主要指标及年度安排", ["2020年", ...YEARS, "2025年目标"], STEADY],
    ["“十四五”主要指标分年安排表", ["2020年基期", ...YEARS, "2025年目标"], STEADY],
    ["“十四五”主要指标年度推进计划", ["2020年", ...YEARS, "2025年"], STEADY],
    ["主要目标任务分解", ["2020年现状", ...YEARS, "2025年"], STEADY],
    ["“十四五”规划主要指标", ["2020年", ...YEARS, "2025年"], STEADY],
    ["“十四五”规划主要指标", ["2020年现状", ...YEARS, "2025年"], STEADY],
    ["“十四五”规划主要指标", ["2020年实际", ...YEARS, "2025年目标"], STEADY],
    ["“十四五”规划主要指标", ["2020年", "2021年计划", "2022年计划", "2023年计划", "2024年计划", "2025年目标"], STEADY],
  ])("planned: %s %j", (title, header, row) => expect(rolesOfYears(title, header, row)).toEqual(["target"]));

  it.each<readonly [string | null, readonly string[], readonly string[]]>([
    ["“十四五”规划主要指标监测表", ["2020年", ...YEARS, "2025年目标"], STEADY],
    ["“十四五”规划年度指标进展", ["2020年", ...YEARS, "2025年"], STEADY],
    ["“十四五”规划主要指标中期评估", ["2020年现状", "2021年", "2022年", "2023年", "2025年目标"], ["60", "62", "64", "66", "70"]],
    ["“十四五”规划主要指标", ["2020年", "2021年实际", "2022年实际", "2023年实际", "2024年实际", "2025年目标"], STEADY],
    // Still to be filled in.
    ["“十四五”规划主要指标", ["2020年", ...YEARS, "2025年"], ["60", "62", "64", "", "", "70"]],
    // Finer than anybody plans.
    ["“十四五”规划主要指标", ["2020年", ...YEARS, "2025年"], ["60.13", "62.47", "64.22", "66.81", "68.09", "70"]],
    // Nobody says; the check asks.
    ["“十四五”规划主要指标", ["2020年", ...YEARS, "2025年目标"], STEADY],
  ])("measured: %s %j", (title, header, row) => expect(rolesOfYears(title, header, row)).toEqual(["actual"]));
});
