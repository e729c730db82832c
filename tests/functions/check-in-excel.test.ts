/** FYP.CHECK as Excel calls it: a range of a real sheet, read where it stands. */
import { associateFunctions } from "../../src/app/functions/associate-functions";
import type { CellContent } from "../../src/grid/edit";
import { bootOffice, type OfficeHost } from "../office/host/boot";
import { givenError } from "../office/host/functions";

const SHEET = "2024年 指标";
const HEADER = ["单元格", "级别", "指标", "问题", "建议"];

/** From row 2 on: a sound indicator, a binding one without a baseline, one in percentage format. */
const ROWS: readonly (readonly CellContent[])[] = [
  ["“十四五”卫生健康指标"],
  ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"],
  [1, "人均预期寿命", "岁", 77.93, 78.93, "预期性"],
  [2, "个人卫生支出占卫生总费用的比重", "%", "—", 27, "约束性"],
  [3, "居民健康素养水平", "%", 0.2315, 0.25, "预期性"],
];

let office: OfficeHost;
beforeAll(async () => {
  office = await bootOffice();
  associateFunctions();
  const { person } = office;
  person.addSheet(SHEET);
  ROWS.forEach((row, down) => row.forEach((content, right) => person.type(SHEET, down, right, content)));
  person.format(SHEET, { row: 4, column: 3, rows: 1, columns: 2 }, { numberFormat: "0.00%" });
});
afterAll(() => office.close());

/** What Excel would pass for the whole of the range; CHECK reads the sheet itself. */
const bare = ROWS.map((row) => Array.from({ length: 6 }, (_, column) => row[column] ?? ""));

async function rows(address: string, header: boolean | null = null, given: unknown = bare) {
  const result = await office.callFunction("CHECK", [given, header], [address]);
  if (!("value" in result) || !Array.isArray(result.value)) throw new Error(JSON.stringify(result));
  return result.value as readonly (readonly string[])[];
}

it("spills a header and a row for each finding, with the cell of the sheet", async () => {
  const [header, ...found] = await rows(`'${SHEET}'!A1:F5`);
  expect(header).toEqual(HEADER);
  const missing = found.find(([, level]) => level === "错误");
  expect(missing?.slice(0, 3)).toEqual(["D4", "错误", "个人卫生支出占卫生总费用的比重"]);
  expect(missing?.[3]).toMatch(/基期值/);
  expect(missing?.[4]).not.toBe("");
});

it("sees percentages as they are shown: 0.2315 in percentage format is 23.15%, which is sound", async () => {
  const ofShare = (await rows(`'${SHEET}'!A1:F5`)).filter(([, , indicator]) => indicator === "居民健康素养水平");
  expect(ofShare.filter(([, level]) => level !== "提示")).toEqual([]);
  expect(JSON.stringify(ofShare)).not.toContain("0.2315");
});

it("whole columns are read as far as they are used", async () =>
  expect(await rows(`'${SHEET}'!A:F`)).toEqual(await rows(`'${SHEET}'!A1:F5`)));

it("leaves the header out on demand", async () =>
  expect(await rows(`'${SHEET}'!A1:F5`, false)).toEqual((await rows(`'${SHEET}'!A1:F5`)).slice(1)));

it("says so in one row when nothing is found", async () => {
  const [header, ...found] = await rows(`'${SHEET}'!A1:F3`);
  expect(header).toEqual(HEADER);
  expect(found).toEqual([["", "", "", expect.stringMatching(/^未发现问题（已运行 \d+ 条规则）$/), ""]]);
});

it("checks values that stand on no sheet, errors among them, and counts their places from the first", async () => {
  const values = bare.map((row) => [...row, givenError("#N/A")]);
  const found = await rows("", null, values);
  expect(found.find(([, level]) => level === "错误")?.[0]).toBe("区域第 4 行第 4 列");
});

it("without a table it is #VALUE! and says what to select", async () =>
  expect(await office.callFunction("CHECK", [bare, null], [`'${SHEET}'!A1:A1`]))
    .toEqual({ error: "#VALUE!", message: "所选区域中没有认出指标表。请连同表头（指标、基期值、目标值等）选取整张表。" }));

it("a sheet that cannot be read is not checked by its bare values", async () =>
  expect(await office.callFunction("CHECK", [bare, null], ["已删除!A1:F4"])).toMatchObject({ error: "#N/A" }));
