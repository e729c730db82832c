/** The custom functions as Excel calls them: through the client's own runtime, over the emulated host. */
import { associateFunctions } from "../../src/app/functions/associate-functions";
import { DECLARATIONS } from "../../src/functions/catalogue";
import { bootOffice, type OfficeHost } from "../office/host/boot";
import { givenError } from "../office/host/functions";

let office: OfficeHost;
beforeAll(async () => {
  office = await bootOffice();
  associateFunctions();
});
afterAll(() => office.close());

const call = (name: string, ...args: unknown[]) => office.callFunction(name, args);

it.each([
  ["77.78 → 79", [77.78, 79, null, null, null, null], 1.22],
  ["43.2% falling by 0.5 points a year", ["43.2%", "力争每年降低 0.5个百分点以上", null, null, null, null], -2.5],
  ["1.35 growing by about 10 %", [1.35, "在2020年基础上增长10%左右", null, null, null, null], 0.135],
])("=FYP.GAP: %s", async (_title, args, value) => expect(await call("GAP", ...args)).toEqual({ value }));

it("a missing baseline is #N/A with a sentence in Excel's language", async () =>
  expect(await call("GAP", "—", "≥60%", null, null, null, null))
    .toEqual({ error: "#N/A", message: "缺少基期值，无法计算。请补充基期值。" }));

it("what cannot be read is #VALUE! and says what it was", async () =>
  expect(await call("GAP", "较高", 12, null, null, null, null))
    .toEqual({ error: "#VALUE!", message: "基期值“较高”不是一个确定的数值。请改为单个数值，可带单位。" }));

it("a rate without a result is #NUM!", async () =>
  expect(await call("ANNUALRATE", 0, 12, null, null, null, null)).toMatchObject({ error: "#NUM!" }));

it("truth values and words come through", async () => {
  expect(await call("MEETS", "92.5%", "≥90%", null, null, null, null, null)).toEqual({ value: true });
  expect(await call("STATUS", 2.9, 3.15, "≥3.2", 2022, null, null, null, null)).toEqual({ value: "快于预期" });
});

it("areas arrive as rows", async () =>
  expect(await call("PROJECT", 1, [[2021, 2022, 2023]], [[2, "", 4]], null, null, null)).toEqual({ value: 6 }));

it("a row spills, and a fact that is not known is an empty cell there", async () => {
  const result = await call("INDICATOR", "人均预期寿命", null, null);
  expect(result).toEqual({ value: [expect.arrayContaining(["人均预期寿命", "岁", "越高越好"])] });
});

it("an argument that is left out may come as null, as an empty text or not at all", async () => {
  expect(await call("GAP", 43.2, "≥60%", "", "", "", "")).toEqual({ value: 16.8 });
  expect(await call("GAP", 43.2, "≥60%")).toEqual({ value: 16.8 });
});

it("full-width digits and dashes are read as they stand", async () => {
  expect(await call("GAP", "７７．７８", "≥７９岁", null, null, null, null)).toEqual({ value: 1.22 });
  expect(await call("GAP", "－", "≥60%", null, null, null, null)).toMatchObject({ error: "#N/A" });
});

it("a cell in percentage format comes as 0.6 and is refused beside a %, unless the unit says 0%", async () => {
  expect(await call("GAP", 0.432, "≥60%", null, null, null, null)).toMatchObject({ error: "#VALUE!" });
  expect(await call("GAP", 0.432, "≥60%", null, null, "0%", null)).toEqual({ value: 16.8 });
  expect(await call("GAP", 0.432, 0.6, null, null, null, null)).toEqual({ value: 0.168 });
});

it("areas of cells are computed cell by cell, with errors where they belong", async () =>
  expect(await call("GAP", [[77.78], ["—"]], [[79], [60]], null, null, null, null))
    .toMatchObject({ value: [[1.22], [{ code: "#N/A", message: "缺少基期值，无法计算。请补充基期值。" }]] }));

it("an error among the arguments is the result, and says of which cell", async () => {
  expect(await call("GAP", givenError("#N/A"), 79, null, null, null, null))
    .toEqual({ error: "#N/A", message: "基期值单元格本身是错误值 #N/A。请先改正该单元格。" });
  expect(await call("GAP", 77, givenError("#REF!"), null, null, null, null)).toMatchObject({ error: "#VALUE!" });
  expect(await call("PROJECT", 1, [[2021, 2022]], [[2, givenError("#DIV/0!")]], null, null, null)).toMatchObject({ error: "#VALUE!" });
});

it("every function of the catalogue is associated", async () => {
  const results = await Promise.all(DECLARATIONS.map(async ({ id, params }) => [id, await call(id, ...params.map(() => null))] as const));
  expect(results.filter(([, result]) => "error" in result && result.error === "#NAME?")).toEqual([]);
});

it("a function that nobody associated is an error", async () =>
  expect(await call("NOSUCH", 1)).toHaveProperty("error"));
