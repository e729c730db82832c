import { shiftCells } from "./shift-cells";

/** Of each cell its own name in the sheet as it was. */
const CELLS = new Map([[1, new Map([[0, "A2"], [2, "C2"]])], [3, new Map([[1, "B4"]])]]);

const listed = (shift: Parameters<typeof shiftCells>[1]) =>
  [...shiftCells(CELLS, shift)].flatMap(([row, line]) => [...line].map(([column, name]) => [row, column, name]));

test("rows put in push down what stands below them", () => {
  expect(listed({ kind: "insertRows", at: 2, count: 2 })).toEqual([[1, 0, "A2"], [1, 2, "C2"], [5, 1, "B4"]]);
});

test("rows taken out take their cells along", () => {
  expect(listed({ kind: "removeRows", at: 0, count: 2 })).toEqual([[1, 1, "B4"]]);
});

test("columns move within their rows", () => {
  expect(listed({ kind: "insertColumns", at: 1, count: 1 })).toEqual([[1, 0, "A2"], [1, 3, "C2"], [3, 2, "B4"]]);
  expect(listed({ kind: "removeColumns", at: 1, count: 1 })).toEqual([[1, 0, "A2"], [1, 1, "C2"]]);
});
