import { brief } from "../table/fixtures/brief";
import { recogniseTables } from "../table/recognise";
import { closedUp } from "./closed-up";
import { tablesOfText } from "./read-text-tables";

describe("headings spread by typesetting are closed up", () => {
  it.each([
    ["指 标                2025年      属 性", ["指标", "2025年", "属性"]],
    ["序 号   指  标          单  位   2020年   目 标 值   属  性", ["序号", "指标", "单位", "2020年", "目标值", "属性"]],
    ["指　　标　　　　　　　　单　　位　　　　　　　　2025年", ["指标", "单位", "2025年"]],
    ["指 标 单 位 2020年 2025年 属 性", ["指标", "单位", "2020年", "2025年", "属性"]],
    ["指 标 2025年 单 位 属 性", ["指标", "2025年", "单位", "属性"]],
  ])("%s", (line, cells) => {
    expect(closedUp(line)).toEqual(cells);
  });

  it.each(["1  新增残疾人就业  万人  4  预期性", "甲 乙  指标  2025年", "是 否  完成", "优 良 天数  85  88"])("no line of headings: %s", (line) => {
    expect(closedUp(line)).toEqual(line.split(/\s+/));
  });
});

const TABLE = `专栏 1  “十四五”时期主要指标

                指 标                          2020 年     2025 年       属 性

        1.登记失业率(%)                            3.1         ≤4        预期性

        2.基本医疗保险参保率(%)                      95          97        约束性

        3.最低生活保障覆盖率(%)                      100         100       约束性
`;

it("a table copied from a page set in columns is read whole", () => {
  const rows = tablesOfText(TABLE, "规划").grids.flatMap((grid) => recogniseTables(grid)).flatMap(brief);
  expect(rows).toEqual(["1 |  | 登记失业率 | % | expected | 3.1 >  > ≤4", "2 |  | 基本医疗保险参保率 | % | binding | 95 >  > 97", "3 |  | 最低生活保障覆盖率 | % | binding | 100 >  > 100"]);
});

it("spaces of a wide page make no line too long to be a row", () => {
  const wide = TABLE.split("\n").map((line) => line.replace(/ {4,}(?=\S)/g, (gap) => gap.repeat(4))).join("\n");
  const rows = tablesOfText(wide, "规划").grids.flatMap((grid) => recogniseTables(grid)).flatMap(brief);
  expect(rows).toHaveLength(3);
});
