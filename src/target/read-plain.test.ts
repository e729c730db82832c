import fc from "fast-check";
import { CORPUS } from "./corpus/corpus";
import { normalise } from "./normalise";
import { readPlain } from "./read-plain";
import { readByGrammar } from "./read-target";

const NAMES = ["", "地区生产总值年均增速（%）", "单位GDP能耗降低（%）", "居民收入（元）（2026）", "参保率提高（%）"];

/** Cells of a sign, a number, a multiplier and a unit, and a little more than that. */
const cell = fc
  .tuple(
    fc.constantFrom("", "≥", "≤", ">", "<", "＞", ">=", "-", "约"),
    fc.oneof(fc.nat({ max: 3000 }).map(String), fc.float({ min: 0, max: 100_000, noNaN: true }).map((value) => value.toFixed(2)), fc.constantFrom("2025", "1,200", "1:1.5", "2/3", "0.0", "76。7", "123456789012345")),
    fc.constantFrom("", "万", "亿", "万亿", "千", "个亿", "百"),
    fc.constantFrom("", "%", "‰", "人", "人次", "岁", "年", "月", "个月", "倍", "番", "成", "元/人", "/10万", "张/千人口", "件/万人", "个百分点", "千瓦", "平方公里", "级", "kV", ":1", "L/(人·d)", "km²", "次/年"),
    fc.constantFrom("", "", "以上", "*", " "),
  )
  .map((pieces) => pieces.join(""));

const plainAgrees = (text: string, name: string): void => {
  const spelt = normalise(text);
  const plain = readPlain(spelt);
  if (plain !== null) expect([text, plain]).toEqual([text, readByGrammar(spelt, name)]);
};

test("the straight path of plain cells reads what the whole grammar reads", () => {
  for (const { entries } of CORPUS) for (const [text, , name = ""] of entries) plainAgrees(text, name);
  fc.assert(fc.property(cell, fc.constantFrom(...NAMES), plainAgrees), { numRuns: 5000 });
});

test("plain cells are what most tables hold", () => {
  expect(["95", "≥60%", "12/10万", "3.5万人", "≤4.5‰"].map((text) => readPlain(text)?.value)).toEqual([95, 60, 12, 35_000, 4.5]);
  expect(["2025年", "12月", "2倍", "60%以上", "5个百分点", ""].map((text) => readPlain(text))).toEqual([null, null, null, null, null, null]);
});
