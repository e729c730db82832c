import { withKnownCells } from "./known-cells";

/** Composes its cells by a method of its class, as Univer's does. */
class Sheet {
  readonly composed: string[] = [];
  readonly #empty: string;

  constructor(empty = "") {
    this.#empty = empty;
  }

  getCell(row: number, column: number) {
    this.composed.push(`${row} ${column}`);
    return `${row} ${column}` === this.#empty ? undefined : { v: row * 10 + column };
  }
}

test("within a drawing every cell is composed once, the empty ones too", () => {
  const sheet = new Sheet("2 1");
  const seen: unknown[] = [];
  withKnownCells(sheet, () => {
    for (let time = 0; time < 3; time += 1) for (const [row, column] of [[1, 2], [2, 1]] as const) seen.push(sheet.getCell(row, column));
  });
  expect(sheet.composed).toEqual(["1 2", "2 1"]);
  expect(seen).toEqual([{ v: 12 }, null, { v: 12 }, null, { v: 12 }, null]);
});

test("the next drawing composes them anew, and so does whoever asks in between, also after a drawing that failed", () => {
  const sheet = new Sheet();
  withKnownCells(sheet, () => void sheet.getCell(0, 0));
  sheet.getCell(0, 0);
  expect(() => withKnownCells(sheet, () => {
    sheet.getCell(0, 0);
    throw new Error("not drawn");
  })).toThrow("not drawn");
  sheet.getCell(0, 0);
  expect(sheet.composed).toHaveLength(4);
});
