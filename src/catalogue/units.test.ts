import { convertUnit, normaliseUnit, unitFactor } from "./units";

describe("normaliseUnit", () => {
  it.each([
    ["％", "%"], [" % ", "%"], ["（%）", "%"], ["/10万", "1/10万"], ["1/10 万", "1/10万"], ["十万分之", "1/10万"], ["１／１０万", "1/10万"],
    ["‰", "‰"], ["千分之", "‰"], ["万分之", "1/万"], ["㎡", "平方米"], ["单位：人", "人"], ["万元", "万元"],
  ])("%s is written %s", (text, unit) => expect(normaliseUnit(text)).toBe(unit));
  it.each(["", "  ", "—", "-", "/"])("%j is no unit", (text) => expect(normaliseUnit(text)).toBeNull());
});

describe("convertUnit", () => {
  it.each([
    [5.4, "‰", "%", 0.54], [0.4, "人/千人", "人/万人", 4], [16.9, "1/10万", "‰", 0.169], [0.3, "%", "1/万", 30],
    [1.5, "亿元", "万元", 15000], [6, "张/千人", "张/万人", 60], [2, "名/万人", "人/千人", 0.2], [12, "％", "%", 12],
    [9, "亿斤", "万吨", 45], [1.2, "万公里", "千米", 12000], [300, "公斤", "吨", 0.3],
  ])("%d %s in %s is %d", (value, from, to, expected) => expect(convertUnit(value, from, to)).toBe(expected));
  it.each([["岁", "%"], ["人", "张"], ["人/千人", "张/千人"], ["人/千人", "%"], ["公里", "车道公里"], ["", "%"]])(
    "%s and %s measure different things", (from, to) => expect(unitFactor(from, to)).toBeNull());
});
