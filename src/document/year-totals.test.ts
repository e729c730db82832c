import { tablesOfText } from "./read-text-tables";
import { rolesOf, tableOf } from "../table/fixtures/brief";
import { recogniseTables } from "../table/recognise";
import type { Indicator } from "../table/table";

const YEARS = ["2026年", "2027年", "2028年", "2029年", "2030年"];
const targetsOf = (indicator: Indicator | undefined) => indicator?.targets.map(({ raw, year, target: { kind }, ofYear }) => [raw, year, kind, ofYear === true]);

describe("what is planned year by year, and its total", () => {
  it.each(["五年合计", "合计", "2026—2030年合计", "“十五五”总目标", "“十五五”目标"])("%s is what the row is judged by, and is added over the plan", (header) => {
    const { indicators: [first] } = tableOf([["“十五五”住房发展指标年度安排"], ["指标", "单位", header, ...YEARS], ["老旧小区改造", "个", "150", "35", "35", "30", "30", "20"]]);
    expect(targetsOf(first)).toEqual([["150", 2030, "change", false], ["35", 2026, "level", true], ["35", 2027, "level", true], ["30", 2028, "level", true], ["30", 2029, "level", true], ["20", 2030, "level", true]]);
  });

  it("a level that is reached by and by, and a share, add up to nothing", () => {
    const { indicators } = tableOf([
      ["“十五五”主要指标年度安排"], ["指标", "单位", ...YEARS, "合计"],
      ["养老床位", "张", "5000", "5200", "5400", "5700", "6000", "6000"], ["覆盖率", "%", "80", "85", "90", "95", "98", "100"],
    ]);
    for (const { targets } of indicators) expect(targets.every(({ target, ofPart }) => target.kind === "level" && ofPart === undefined)).toBe(true);
  });

  it("measured years come to no target", () => {
    const table = tableOf([["“十四五”规划主要指标年度监测情况"], ["指标", "单位", "2021年", "2022年", "2023年", "2024年", "2025年", "合计"], ["新增就业", "人", "1200", "1250", "1300", "1280", "1320", "6350"]]);
    expect(rolesOf(table).at(-1)).toMatch(/^unknown/);
  });

  it("is found where spaces set the columns apart, and ends where prose begins", () => {
    const { grids } = tablesOfText([
      "某区“十五五”住房发展规划", "",
      "表1  “十五五”住房发展主要指标及年度安排", "",
      "指标                  单位      五年合计  2026年  2027年  2028年  2029年  2030年  属性",
      "保障性租赁住房筹集    套（间）  12000     2400    2600    2600    2400    2000    约束性",
      "城镇老旧小区改造      个        150       35      35      30      30      20      约束性",
      "城中村改造            户        6800      1500    1500    1500    1300    1000    预期性", "",
      "四、保障措施", "",
      "各街道要明确责任，2026 年筹集 2400 套、改造 35 个老旧小区的任务落实到社区，每季度报告 1 次。",
    ].join("\n"), "规划");
    const [table, ...others] = grids.flatMap((grid) => recogniseTables(grid));
    expect(others).toEqual([]);
    expect(table?.indicators.map(({ name, unit, domain }) => [name, unit, domain])).toEqual([["保障性租赁住房筹集", "套(间)", null], ["城镇老旧小区改造", "个", null], ["城中村改造", "户", null]]);
    expect(targetsOf(table?.indicators[1])?.[0]).toEqual(["150", 2030, "change", false]);
  });
});
