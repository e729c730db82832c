/** The emulated host itself: the client over it is Microsoft's, and answers as such. */
import type { OfficeHost } from "./host/boot";
import { bootOffice } from "./host/boot";

let office: OfficeHost;
afterEach(() => office.close());

const codeOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
  return null;
};

it("Office.onReady tells Excel on the web, in Chinese", async () => {
  office = await bootOffice();
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("zh-CN");
});

it("requirement sets are those of the boot", async () => {
  office = await bootOffice({ requirements: { customfunctionsruntime: 1.1 } });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(false);
});

it("a property that was not loaded throws, as with Excel", async () => {
  office = await bootOffice();
  expect(await codeOf(Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  }))).toBe("PropertyNotLoaded");
});

it("a member that the host does not serve fails by its name", async () => {
  office = await bootOffice();
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").clear();
    await context.sync();
  })).rejects.toThrow("Range.Clear");
});

it("an array of another size than the range is refused", async () => {
  office = await bootOffice();
  expect(await codeOf(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  }))).toBe("InvalidArgument");
});

it("what is typed is recognised as Excel does it: numbers, percentages, dates, truth values, formulas", async () => {
  office = await bootOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:F1");
    range.values = [["007", "5%", "2020-12-31", "true", "=A1", "'007"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[7, 0.05, 44196, true, 0, "007"]]);
  });
});

describe("custom functions", () => {
  it("are called through the client's runtime, with their errors and words", async () => {
    office = await bootOffice();
    CustomFunctions.associate("FYP.SUM", (matrix: number[][]) => matrix.flat().reduce((sum, value) => sum + value, 0));
    CustomFunctions.associate("FYP.NONE", () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- The runtime's own class; its types do not say that it is an Error.
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "缺基期值");
    });
    CustomFunctions.associate("FYP.SPILL", () => Promise.resolve([["甲", 1], ["乙", 2]]));
    expect(await Promise.all([
      office.callFunction("FYP.SUM", [[[1, 2], [3, 4]]]), office.callFunction("FYP.NONE", []), office.callFunction("FYP.SPILL", []),
    ])).toEqual([{ value: 10 }, { error: "#N/A", message: "缺基期值" }, { value: [["甲", 1], ["乙", 2]] }]);
  });
});

it("a ribbon button calls the associated action and waits for its end", async () => {
  office = await bootOffice();
  const pressed: string[] = [];
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    pressed.push("check");
    event.completed();
  });
  await office.pressButton("check");
  expect(pressed).toEqual(["check"]);
});
