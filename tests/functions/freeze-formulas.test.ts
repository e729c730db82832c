import type { CellContent } from "../../src/grid/edit";
import type { CellValue, Grid } from "../../src/grid/grid";
import type { Workbook } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { countFormulas, freezeFormulas, type FreezeScope } from "../../src/tasks/freeze-formulas";

const CELLS: readonly (readonly CellContent[])[] = [
  ["指标", "基期值", "目标值", "差距", "合计"],
  ["人均预期寿命", 77.78, 79, { formula: "=FYP.GAP(B2,C2)" }, { formula: "=SUM(B2:C2)" }],
  ["某率", "—", "≥60%", { formula: "=FYP.GAP(B3,C3)" }, { formula: "=IF(_xldudf_FYP_MEETS(B3,C3),1,0)" }],
  ["说明", null, null, { formula: "=\"FYP.GAP(基期,目标)\"" }, { formula: "=MYFYP.GAP(B2)" }],
];

/** What a spreadsheet would compute. */
const RESULTS: Readonly<Record<string, CellValue>> = { "=FYP.GAP(B2,C2)": 1.22, "=SUM(B2:C2)": 156.78, "=FYP.GAP(B3,C3)": "#N/A", "=IF(_xldudf_FYP_MEETS(B3,C3),1,0)": 0 };

function computing(cells: readonly (readonly CellContent[])[], spill: (grid: Grid) => CellValue[][] = (grid) => grid.values.map((row) => [...row])) {
  const memory = memoryWorkbook([{ name: "表", cells }]);
  const book: Workbook = Object.assign(Object.create(memory) as Workbook, {
    read: async (where: Parameters<Workbook["read"]>[0]) => {
      const grid = await memory.read(where);
      const spilled = spill(grid);
      return { ...grid, values: spilled.map((row, down) => row.map((value, right) => RESULTS[grid.formulas?.[down]?.[right] ?? ""] ?? value)) };
    },
  });
  return { book, at: (row: number, column: number) => memory.inspect.content("表", { row, column }), memory };
}

const count = async (book: Workbook, scope: FreezeScope) => {
  const counted = await countFormulas(book, scope);
  if (!counted.ok) throw new Error(JSON.stringify(counted.fault));
  return counted.value;
};

it("counts our formulas only, errors apart", async () => {
  const { book } = computing(CELLS);
  expect(await count(book, "sheet")).toEqual({ sheet: "表", area: null, values: 2, errors: 1 });
});

it("puts the values in their place; errors and everybody else's formulas stay", async () => {
  const { book, at } = computing(CELLS);
  expect(await freezeFormulas(book, await count(book, "sheet"))).toEqual({ ok: true, value: { frozen: 2, errors: 1, stale: 0 } });
  expect([at(1, 3), at(2, 4)]).toEqual([1.22, 0]);
  expect(at(2, 3)).toEqual({ formula: "=FYP.GAP(B3,C3)" });
  for (const [row, column] of [[1, 4], [3, 3], [3, 4]] as const) expect(at(row, column)).toEqual(CELLS[row]?.[column]);
});

it("keeps a formula that has no value yet", async () => {
  const { book, at } = computing([["指标", { formula: "=FYP.CHECK(A1:F9)" }]], (grid) => grid.values.map((row) => row.map((value, right) => (right === 1 ? null : value))));
  const counted = await count(book, "sheet");
  expect(counted).toMatchObject({ values: 0, errors: 1 });
  expect(await freezeFormulas(book, counted)).toEqual({ ok: true, value: { frozen: 0, errors: 1, stale: 0 } });
  expect(at(0, 1)).toEqual({ formula: "=FYP.CHECK(A1:F9)" });
});

it("keeps to the selection", async () => {
  const { book, at, memory } = computing(CELLS);
  memory.inspect.select({ sheet: "表", area: { row: 2, column: 3, rows: 1, columns: 2 } });
  const counted = await count(book, "selection");
  expect(counted).toMatchObject({ values: 1, errors: 1, area: { row: 2, column: 3, rows: 1, columns: 2 } });
  await freezeFormulas(book, counted);
  expect(at(1, 3)).toEqual({ formula: "=FYP.GAP(B2,C2)" });
  expect(at(2, 4)).toBe(0);
});

it("keeps what a formula had spilled over the cells beside it", async () => {
  const formula = "=FYP.INDICATOR(A1)";
  const spill = (grid: Grid) => grid.values.map((row, down) => Array.from({ length: 3 }, (_, right) =>
    (down === 0 && grid.formulas?.[0]?.[1] === formula ? [row[0] ?? null, "人均预期寿命", "岁"][right] ?? null : row[right] ?? null)));
  const { book, at } = computing([["人均预期寿命", { formula }]], spill);
  expect(await freezeFormulas(book, await count(book, "sheet"))).toEqual({ ok: true, value: { frozen: 2, errors: 0, stale: 0 } });
  expect([at(0, 1), at(0, 2)]).toEqual(["人均预期寿命", "岁"]);
});
