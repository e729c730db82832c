import fc from "fast-check";
import { rectanglesOf } from "../rectangles";
import { addressesOf, clustersOf, intersection, portionsOf } from "./areas";
import { contains } from "../../grid/area";

const place = (row: number, column: number) => ({ row, column });

describe("cells in few rectangles", () => {
  it("a block is one rectangle, in whatever order its cells come", () => {
    expect(rectanglesOf([place(3, 2), place(2, 1), place(2, 2), place(3, 1)])).toEqual([{ row: 2, column: 1, rows: 2, columns: 2 }]);
  });

  it("a corner that is missing makes two", () => {
    expect(rectanglesOf([place(0, 0), place(0, 1), place(1, 0)])).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 }, { row: 1, column: 0, rows: 1, columns: 1 },
    ]);
  });

  it("columns apart are rectangles of their own", () => {
    expect(rectanglesOf([place(0, 0), place(0, 2), place(1, 0), place(1, 2)])).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 2, rows: 2, columns: 1 },
    ]);
  });

  it("the rectangles hold just the cells, each once", () => {
    const places = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(12) }), { selector: ({ row, column }) => row * 13 + column });
    fc.assert(fc.property(places, (cells) => {
      const areas = rectanglesOf(cells);
      expect(areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(cells.length);
      for (const cell of cells) expect(areas.filter((area) => contains(area, cell))).toHaveLength(1);
    }));
  });
});

describe("cells gathered for reading", () => {
  it("neighbours are read together, far corners apart", () => {
    expect(clustersOf([place(0, 0), place(3, 4), place(900_000, 16_000)])).toEqual([
      { row: 0, column: 0, rows: 4, columns: 5 }, { row: 900_000, column: 16_000, rows: 1, columns: 1 },
    ]);
  });

  it("one cell in each of 3,000 rows is one area", () => {
    expect(clustersOf(Array.from({ length: 3_000 }, (_, row) => place(row, 4)))).toEqual([{ row: 0, column: 4, rows: 3_000, columns: 1 }]);
  });
});

it("portions stay under the limit, and an item over it stands alone", () => {
  expect(portionsOf([4, 5, 2, 30, 1], (item) => item, 10)).toEqual([[4, 5], [2], [30], [1]]);
});

it("areas meet in their common cells, or not at all", () => {
  const area = { row: 1, column: 1, rows: 3, columns: 3 };
  expect(intersection(area, { row: 2, column: 0, rows: 9, columns: 2 })).toEqual({ row: 2, column: 1, rows: 2, columns: 1 });
  expect(intersection(area, { row: 4, column: 1, rows: 1, columns: 1 })).toBeNull();
});

it("an address list stays under the 8,192 characters that Excel reads", () => {
  const areas = Array.from({ length: 3_000 }, (_, index) => ({ row: index * 2, column: 0, rows: 1, columns: 1 }));
  const addresses = addressesOf(areas);
  expect(addresses.every((address) => address.length <= 8_192)).toBe(true);
  expect(addresses.join(",").split(",")).toHaveLength(3_000);
  // "A1" … "A5999" are 5 characters each at most, with a comma 6: 18,000 characters at most fill 3 lists.
  expect(addresses.length).toBeLessThanOrEqual(3);
});
