import fc from "fast-check";
import { normalise } from "./normalise";
import { LONGEST_TARGET, readTarget } from "./read-target";
import { tokenise } from "./tokenise";
import { WORDS } from "./words";

const anyText = fc.string({ unit: "binary", maxLength: 600 });
/** Pieces of the language itself in any order reach much deeper than random characters. */
const shuffled = fc
  .array(fc.oneof(fc.constantFrom(...WORDS.map((word) => word.text)), fc.constantFrom("1", "20", "2025年", "3.5", "%", "万人", "(", ")", "[", "]", "〔", "〕", "x", "比2020年", "百分之", " ", "\n", "一", "全省平均水平")), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

const KINDS = ["level", "range", "change", "peer", "qualitative", "parts", "none", "unread"];

test("no text of any script, length or control characters throws, and every reading is one of the algebra's", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, shuffled), fc.oneof(fc.constant(undefined), anyText), (text, indicator) => {
      const target = readTarget(text, indicator === undefined ? {} : { indicator });
      expect(KINDS).toContain(target.kind);
      expect(JSON.parse(JSON.stringify(target))).toEqual(target);
    }),
    { numRuns: 3000 },
  );
});

test("no reading holds a number that is none", () => {
  fc.assert(
    fc.property(shuffled, (text) => {
      expect(JSON.stringify(readTarget(text))).not.toMatch(/null|Infinity|NaN/);
    }),
    { numRuns: 2000 },
  );
});

test("every character is looked at as part of one token only", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, shuffled), (text) => {
      const spelt = normalise(text);
      expect(tokenise(spelt).map((token) => token.text).join("")).toBe(spelt);
    }),
    { numRuns: 1000 },
  );
});

const PATHOLOGICAL = ["9", "1.", "1,", "1,111", "(", "[", "((1)", "〔1〕", "≥", "<", "-", "~", "一", "十", "万", "亿", "百分之", "比", "2020年", "比2020年", "提高到", "从", "5岁以下", "、1", "分别1、", "/", "每", "/10", "千", "。1", "\n1", " 1", "A1", "平均", "与", "高于", "达到", "保持"];

test.each(PATHOLOGICAL)("%j over and over is read, and is beyond reading when it is endless", (piece) => {
  for (const length of [10, 100, LONGEST_TARGET]) {
    const target = readTarget(piece.repeat(Math.ceil(length / piece.length)));
    expect(KINDS).toContain(target.kind);
    expect(JSON.parse(JSON.stringify(target))).toEqual(target);
  }
  const endless = readTarget(piece.repeat(100_000));
  expect(["unread", "none"]).toContain(endless.kind);
  expect(JSON.stringify(endless).length).toBeLessThan(200);
});
