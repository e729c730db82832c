import { gridOf } from "../grid/grid";
import { recogniseTables } from "./recognise";
import { unreadTables } from "./unread-tables";

type Row = readonly (string | number | null)[];

const told = (rows: readonly Row[]): readonly (readonly [row: number, rows: number, why: string])[] => {
  const grid = gridOf("表", rows);
  return unreadTables(grid, recogniseTables(grid)).map(({ at, why }) => [at.row, at.rows, why]);
};

const PLAN: readonly Row[] = [["“十四五”主要指标", null, null, null], ["指标", "单位", "2020年", "2025年"], ["森林覆盖率", "%", 36, 38], ["水土保持率", "%", 68, 70]];

describe("tables of figures that were not read are told", () => {
  it.each<readonly [string, readonly Row[], string]>([
    ["cities down the side", [["市", "5G基站数（万个）", "端口数（万个）"], ["合计", 13, 45], ["甲市", 4.2, 15], ["乙市", 2.1, 8]], "noNames"],
    ["projects with their costs", [["序号", "工程名称", "总投资", "建设年限"], [1, "数据中心", 120, "2021—2026"], [2, "示范工程", 36.5, "2020—2025"]], "noNames"],
    ["names without years or targets", [["指标", "责任单位", "甲", "乙"], ["森林覆盖率", "林业局", 36, 38], ["水土保持率", "水利局", 68, 70]], "noValues"],
    ["plain statistics", [["2023年主要工业产品产量"], ["指标", "单位", "2023年", "比上年增长（%）"], ["发电量", "亿千瓦时", 32.5, 4.1], ["水泥", "万吨", 210, -3.2]], "otherKind"],
    ["an indicator table on its side", [["年份", "森林覆盖率", "水土保持率"], ["2020年", 36, 68], ["2025年", 38, 70]], "transposed"],
  ])("%s", (_, rows, why) => {
    expect(told([["表2 分表"], ...rows]).map(([, , each]) => each)).toEqual([why]);
  });

  it("with their title and their place, also below and above a table that was read", () => {
    const other: readonly Row[] = [["表2 分市目标"], ["市", "基站数（万个）"], ["甲市", 4.2], ["乙市", 2.1], ["丙市", 1.9]];
    expect(told([...PLAN, [], ...other])).toEqual([[6, 4, "noNames"]]);
    expect(told([...other, [], ...PLAN])).toEqual([[1, 4, "noNames"]]);
    const grid = gridOf("表", [...PLAN, [], ...other]);
    expect(unreadTables(grid, recogniseTables(grid))[0]?.title).toBe("表2 分市目标");
  });

  it("once, where blank rows part their figures", () => {
    expect(told([["市", "基站数（万个）"], ["甲市", 4.2], ["乙市", 2.1], [], ["丙市", 1.9], ["丁市", 1.2]])).toEqual([[0, 6, "noNames"]]);
  });
});

describe("nothing is told of", () => {
  it.each<readonly [string, readonly Row[]]>([
    ["a sheet whose table was read, its notes and its sums", [...PLAN, ["注：按现价计算，2020年为36。"], [], ["填表人：", "张", "审核人：", "李"]]],
    ["tasks without figures", [["序号", "任务", "责任单位", "时限"], [1, "编制方案", "发改局", "2023年"], [2, "建立台账", "统计局", "2024年"]]],
    ["lists of people and their telephones", [["姓名", "电话"], ["甲", 5521234], ["乙", 5521288]]],
    ["running text", [["到2025年，森林覆盖率达到38%。"], ["水土保持率达到70%。"], ["新增绿地12公顷。"]]],
    ["a form of one line", [["单位", "人数"], ["甲局", 12]]],
    ["a list of years", [["大事", "年份"], ["设县", 1949], ["撤县设市", 1993]]],
  ])("%s", (_, rows) => {
    expect(told(rows)).toEqual([]);
  });
});
