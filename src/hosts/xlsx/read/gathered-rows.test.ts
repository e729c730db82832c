import { GatheredRows } from "./gathered-rows";

function gathered(cells: readonly (readonly [row: number, column: number, value: string])[]): unknown {
  const rows = new GatheredRows();
  for (const [row, column, value] of cells) rows.add(row, column, value, `${value}!`);
  const area = rows.usedArea();
  expect(rows.texts(area)).toEqual(rows.values(area).map((line) => line.map((value) => (value === null ? "" : `${String(value)}!`))));
  return { area, values: rows.values(area) };
}

describe("cells put together to rows", () => {
  it("fills the blanks of the smallest area, near gaps and far ones", () => {
    expect(gathered([[2, 3, "a"], [2, 5, "b"], [4, 30, "c"]])).toEqual({
      area: { row: 2, column: 3, rows: 3, columns: 28 },
      values: [["a", null, "b", ...Array<null>(25).fill(null)], Array<null>(28).fill(null), [...Array<null>(27).fill(null), "c"]],
    });
    expect(gathered([[0, 0, "a"], [0, 40, "b"]])).toEqual({ area: { row: 0, column: 0, rows: 1, columns: 41 }, values: [["a", ...Array<null>(39).fill(null), "b"]] });
  });

  it("takes cells in any order, of two at one place the later", () => {
    expect(gathered([[1, 1, "d"], [0, 1, "b"], [0, 0, "a"], [1, 0, "no"], [1, 0, "c"]])).toEqual({ area: { row: 0, column: 0, rows: 2, columns: 2 }, values: [["a", "b"], ["c", "d"]] });
  });

  it("is nothing without cells", () => {
    expect(gathered([])).toEqual({ area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [] });
  });
});
