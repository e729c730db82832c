import { readDelimited } from "./read-delimited";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = "主要指标,2020年基期值\n人均预期寿命,77.78\n";

test("numbers are numbers whose text stays as written; everything else is text", () => {
  const grid = readDelimited(utf8("a\tb\n2.0\t43.2%\n007\t—\n"), "表.tsv", "\t");
  expect(grid).toMatchObject({ sheet: "表", values: [["a", "b"], [2, "43.2%"], ["007", "—"]], texts: [["a", "b"], ["2.0", "43.2%"], ["007", "—"]] });
});

test("a quoted cell keeps its delimiter and its line break", () => {
  expect(readDelimited(utf8('"达到全省\n平均水平",1\n"甲,乙",\n'), "x.csv").values).toEqual([["达到全省\n平均水平", 1], ["甲,乙", null]]);
});

test.each([
  ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(TABLE))],
  ["UTF-16LE", Uint8Array.of(0xff, 0xfe, ...[...TABLE].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]))],
  ["UTF-16BE", Uint8Array.of(0xfe, 0xff, ...[...TABLE].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]))],
])("reads %s", (_, bytes) => {
  expect(readDelimited(bytes, "x.csv").values).toEqual([["主要指标", "2020年基期值"], ["人均预期寿命", 77.78]]);
});

test("reads GBK", () => {
  // 指标 in GBK is D6 B8 B1 EA.
  expect(readDelimited(Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31), "x.csv").values).toEqual([["指标", 1]]);
});

test.each([["an empty file", new Uint8Array(), "empty"], ["a binary file", Uint8Array.of(0, 1, 2, 0xff, 0xfe), "unknownEncoding"]])(
  "%s is a fault", (_, bytes, detail) => {
    expect(() => readDelimited(bytes, "x.csv")).toThrow(expect.objectContaining({ code: "unreadableFile", detail }));
  });
