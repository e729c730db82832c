import fc from "fast-check";
import { sameData } from "./same-data";

it("holds two pieces of plain data for the same where their JSON is, whatever the order of keys", () => {
  expect(sameData({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  fc.assert(fc.property(fc.jsonValue(), (value) => sameData(value, structuredClone(value))));
});

it.each([
  [{ a: undefined }, { b: 1 }], [{ a: 1 }, { a: 1, b: 2 }], [[1, 2], [1, 2, 3]], [[], {}], [null, {}], ["1", 1], [[{ row: 3 }], [{ row: 4 }]],
])("tells %j from %j, and the other way round", (a, b) => {
  expect([sameData(a, b), sameData(b, a)]).toEqual([false, false]);
});
