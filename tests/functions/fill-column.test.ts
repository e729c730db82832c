import { toA1 } from "../../src/grid/area";
import type { CellContent } from "../../src/grid/edit";
import { gridOf } from "../../src/grid/grid";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { recogniseTable } from "../../src/table/recognise";
import { fillColumn } from "../../src/tasks/fill-column/fill-column";
import { COLUMN_KINDS, KINDS } from "../../src/tasks/fill-column/kinds";
import { planColumn, type ColumnPlan, type ColumnRequest } from "../../src/tasks/fill-column/plan-column";

const CELLS: readonly (readonly CellContent[])[] = [
  ["某市“十四五”指标监测"],
  ["序号", "指标", "单位", "2020年", "2021年", "2022年", "2023年", "2025年目标", "属性"],
  [1, "人均预期寿命", "岁", 77.78, 77.9, 78.1, null, 79, "预期性"],
  [2, "孕产妇死亡率", "1/10万", 13, 12.5, 12.4, null, "≤12", "预期性"],
  [3, "居民健康素养水平", "%", 0.8, 0.9, 1.1, null, "≥1.8%", "预期性"],
  [4, "常住人口规模", "个", 30, 32, 34, null, 60, "约束性"],
];

const monitoring = () => memoryWorkbook([{ name: "监测", cells: CELLS }]);

async function plan(book: ReturnType<typeof monitoring>, request: Partial<ColumnRequest> & Pick<ColumnRequest, "kind">): Promise<ColumnPlan> {
  const planned = await planColumn(book, { language: "zh", ...request });
  if (!planned.ok) throw new Error(JSON.stringify(planned.fault));
  return planned.value;
}

const shown = ({ rows }: ColumnPlan) => rows.map((row) => row.shown);
const formulas = ({ rows }: ColumnPlan) => rows.map((row) => row.formula);

describe("the cells are picked from the recognised table", () => {
  it("gap: baseline, target and the name that tells the indicator; the unit only where plain numbers need it", async () => {
    const gap = await plan(monitoring(), { kind: "gap" });
    expect(toA1(gap.header.at)).toBe("J2");
    expect(gap.header.text).toBe("差距");
    expect(formulas(gap)).toEqual([
      "=FYP.GAP(D3,H3,,,,B3)", "=FYP.GAP(D4,H4,,,,B4)", "=FYP.GAP(D5,H5,,,C5,B5)", "=FYP.GAP(D6,H6,,,,B6)",
    ]);
    // 79 − 77.78; 12 − 13; 1.8 % − 0.8 %; 60 − 30.
    expect(shown(gap)).toEqual(["1.22", "−1", "1", "30"]);
  });

  it("status: the latest year that holds figures, and of an unknown direction a sentence", async () => {
    const status = await plan(monitoring(), { kind: "status" });
    expect([status.year, status.header.text, status.columns.actual]).toEqual([2022, "进展评价（2022年）", 5]);
    expect(formulas(status)[0]).toBe("=FYP.STATUS(D3,F3,H3,2022,B3)");
    // 0.32 ÷ 1.22 = 26 % of 40 %: behind; 0.6 ÷ 1 = 60 %: ahead; 0.3 ÷ 1 = 30 %: on track.
    expect(shown(status).slice(0, 3)).toEqual(["滞后", "快于预期", "符合预期"]);
    expect(shown(status)[3]).toBe("无法判定");
  });

  it("a direction may be given for the rows that have none", async () => {
    const completion = await plan(monitoring(), { kind: "completion" });
    expect(completion.undirected).toBe(0);
    const meets = await plan(monitoring(), { kind: "meets" });
    expect([meets.undirected, meets.rows[3]?.problem]).toEqual([1, { kind: "error", sentence: expect.stringMatching(/方向|更好/) }]);
    const told = await plan(monitoring(), { kind: "meets", direction: "higher" });
    expect(told.rows[3]).toMatchObject({ formula: "=IF(FYP.MEETS(F6,H6,\"越高越好\",D6),\"已达标\",\"未达标\")", shown: "未达标", problem: null });
    expect(told.rows[0]?.formula).toContain("B3");
  });

  it("completion and growth rate come as numbers of per cent", async () => {
    const completion = await plan(monitoring(), { kind: "completion" });
    expect(formulas(completion)[0]).toBe("=ROUND(FYP.PROGRESS(D3,F3,H3,B3)*100,1)");
    // 0.32 ÷ 1.22; 0.6 ÷ 1; 0.3 ÷ 1; 4 ÷ 30.
    expect(shown(completion)).toEqual(["26.2", "60", "30", "13.3"]);
    expect(shown(await plan(monitoring(), { kind: "annualRate" }))[3]).toBe("14.87");
  });

  it("a projection takes every year there is", async () => {
    const projection = await plan(monitoring(), { kind: "projection" });
    expect(formulas(projection)[3]).toBe("=FYP.PROJECT(D6,{2021,2022,2023},E6:G6)");
    // 30 + 5 × 2.
    expect(shown(projection)[3]).toBe("40");
  });

  it("another column may be chosen, and another year asked about", async () => {
    const book = monitoring();
    expect((await plan(book, { kind: "status", columns: { actual: 4 } })).header.text).toBe("进展评价（2021年）");
    const due = await plan(book, { kind: "expected", year: 2023 });
    expect(formulas(due)[3]).toBe("=FYP.EXPECTED(D6,H6,2023,,,,B6)");
    expect(shown(due)[3]).toBe("48");
  });

  it("says which column is missing instead of guessing one", async () => {
    const status = await plan(memoryWorkbook([pingxiangSheet()]), { kind: "status" });
    expect([status.missing, status.rows]).toEqual([["actual"], []]);
  });

  it("asks for the year of figures whose column names none", async () => {
    const cells = [["指标", "单位", "基期值", "实际值", "目标值", "属性"], ["某率", "%", 30, 40, "≥60%", "约束性"], ["另一率", "%", 30, 40, "≥60%", "约束性"]];
    const book = memoryWorkbook([{ name: "“十四五”指标", cells }]);
    const status = await plan(book, { kind: "status" });
    if (status.columns.actual === null) throw new Error("the actual is not recognised");
    expect([status.needsYear, status.rows]).toEqual([true, []]);
    const told = await plan(book, { kind: "status", year: 2022 });
    expect([told.needsYear, shown(told)]).toEqual([false, ["符合预期", "符合预期"]]);
  });

  it("a period other than 2020 to 2025 is written into the formula", async () => {
    const cells = [["“十五五”主要指标"], ["指标", "单位", "2025年", "2030年目标", "属性"], ["人均预期寿命", "岁", 79.25, 80, "预期性"], ["某率", "%", "50%", "每年提高0.5个百分点", "约束性"]];
    const gap = await plan(memoryWorkbook([{ name: "表", cells }]), { kind: "gap" });
    expect(formulas(gap)).toEqual(["=FYP.GAP(C3,D3,2025,,,A3)", "=FYP.GAP(C4,D4,2025,,,A4)"]);
    expect(shown(gap)).toEqual(["0.75", "2.5"]);
  });
});

describe("萍乡's table, which is none of our templates", () => {
  it("gives the gaps that a careful reader works out, and why a row has none", async () => {
    const gap = await plan(memoryWorkbook([pingxiangSheet()]), { kind: "gap" });
    const byName = new Map(gap.rows.map((row) => [row.name, row]));
    expect(gap.rows).toHaveLength(24);
    expect(byName.get("每万人口全科医生数")?.shown).toBe("1.5");
    expect(byName.get("每千人口公共卫生人员数")?.shown).toBe("0.135");
    expect(byName.get("全市儿童青少年总体近视率")?.shown).toBe("−2.5");
    expect(byName.get("个人卫生支出占卫生总费用的比重")).toMatchObject({ shown: "#N/A", problem: { kind: "error", sentence: "缺少基期值，无法计算。请补充基期值。" } });
  });
});

describe("cells in percentage format", () => {
  const FORMATS = { share: { format: "0.0%" }, plain: {} };
  const sheet = (baseline: "share" | "plain"): PlacedSheet => ({
    name: "表", styles: FORMATS, merges: [], columnWidths: [], rowHeights: [], validations: [], conditions: [], names: [], freeze: null, print: null,
    cells: [["“十四五”主要指标"], ["指标", "单位", "2020年", "2025年目标", "属性"], ["某率", "%", 0.432, 0.6, "约束性"], ["另一率", "%", "43.2%", "≥60%", "约束性"]]
      .flatMap((row, down) => row.map((content, right) => ({
        row: down, column: right, content, ...(typeof content === "number" ? { style: right === 2 ? baseline : "share" } : {}),
      }))),
  });

  it("are said to be so, and the gap is in points like that of its neighbours", async () => {
    const gap = await plan(memoryWorkbook([sheet("share")]), { kind: "gap" });
    expect(gap.rows.map(({ formula, shown: text }) => [formula, text])).toEqual([["=FYP.GAP(C3,D3,,,\"0%\",A3)", "16.8"], ["=FYP.GAP(C4,D4,,,,A4)", "16.8"]]);
  });

  it("beside plain numbers in one row give no formula, with a reason", async () => {
    const gap = await plan(memoryWorkbook([sheet("plain")]), { kind: "gap" });
    expect(gap.rows[0]).toMatchObject({ formula: null, shown: "", problem: { kind: "mixedFormats" } });
  });
});

describe("writing", () => {
  it("fills a free column with header and formulas, and nothing else", async () => {
    const book = monitoring();
    const before = await book.read("监测");
    const request = { kind: "gap", language: "zh" } as const;
    const filled = await fillColumn(book, request, await plan(book, request));
    expect(filled).toMatchObject({ ok: true, value: { kind: "written", formulas: 4, stale: 0 } });
    expect(book.inspect.content("监测", { row: 1, column: 9 })).toBe("差距");
    expect(book.inspect.content("监测", { row: 5, column: 9 })).toEqual({ formula: "=FYP.GAP(D6,H6,,,,B6)" });
    expect((await book.read("监测")).values.map((row) => row.slice(0, 9))).toEqual(before.values.map((row) => row.slice(0, 9)));
  });

  it("goes past a column in which anything stands beside the table", async () => {
    const book = memoryWorkbook([{ name: "监测", cells: CELLS.map((row, index) => (index === 4 ? [...row, "勿动"] : row)) }]);
    expect(toA1((await plan(book, { kind: "gap" })).header.at)).toBe("K2");
  });

  it("writes nothing when the sheet changed after the preview, and shows what it would be now", async () => {
    const book = monitoring();
    const request = { kind: "gap", language: "zh" } as const;
    const seen = await plan(book, request);
    book.inspect.type({ sheet: "监测", row: 2, column: 7, rows: 1, columns: 1 }, 80);
    const filled = await fillColumn(book, request, seen);
    expect(filled).toMatchObject({ ok: true, value: { kind: "changed", plan: { rows: [{ shown: "2.22" }, {}, {}, {}] } } });
    expect(book.inspect.content("监测", { row: 1, column: 9 })).toBeNull();
  });
});

it.each(COLUMN_KINDS)("%s: read again, the new column is no target, actual or baseline of the plan", (kind) => {
  const rows = CELLS.slice(1).map((row) => row.map((content) => (typeof content === "object" ? null : content)));
  const before = gridOf("表", rows);
  const grid = gridOf("表", rows.map((row, index) => [...row, index === 0 ? KINDS[kind].header(2022, 2025) : index * 3.5]));
  const after = { ...grid, formulas: grid.values.map((row, down) => row.map((_, column) => (down > 0 && column === 9 ? "=FYP.GAP(D2,H2)" : null))) };
  const [one, other] = [recogniseTable(before), recogniseTable(after)];
  if (!one.ok || !other.ok) throw new Error("not recognised");
  expect(other.value.indicators).toEqual(one.value.indicators);
});
