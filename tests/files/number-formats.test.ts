import * as fc from "fast-check";
import * as numfmt from "numfmt";
import { CELLS_OF_TABLES } from "../../src/target/corpus/cells-of-tables";
import { FIVE_PLANS } from "../../src/target/corpus/five-plans";
import { parseDate, parseNumber, parseTime } from "../../src/hosts/workbench/number-formats";

const all = (text: string) => [parseDate(text), parseTime(text), parseNumber(text)];
const numfmts = (text: string) => [numfmt.parseDate(text), numfmt.parseTime(text), numfmt.parseNumber(text)];

test("every cell of the plans' tables is taken for what numfmt takes it for", () => {
  const cells = [...FIVE_PLANS, ...CELLS_OF_TABLES].flatMap(({ entries }) => entries.map(([text]) => text));
  for (const text of cells) expect([text, all(text)]).toEqual([text, numfmts(text)]);
});

test("dates, times and numbers are found as before", () => {
  expect(parseNumber("22.63%")).toEqual({ v: 0.2263, z: "0.00%" });
  expect(parseDate("2025-09-17")).toMatchObject({ z: "yyyy-mm-dd" });
  expect(parseTime("5:00 AM")?.v).toBeCloseTo(5 / 24);
  expect(parseNumber("￥1,200")).toEqual(numfmt.parseNumber("￥1,200"));
});

test("no text is taken for anything else, whatever it is made of", () => {
  const piece = fc.constantFrom("1", "12", "2025", "0.5", "-", "/", ":", " ", ",", ".", "%", "年", "月", "上午", "≥", "‰", "¥", "Jan", "Mon", "AM", "pm", "万", "(", ")", "E+3", "—", "，");
  fc.assert(fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
    expect(all(pieces.join(""))).toEqual(numfmts(pieces.join("")));
  }), { numRuns: 3_000 });
});
