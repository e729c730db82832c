import { tableOf } from "../table/fixtures/brief";
import { mayBeOnePlace, placeRank } from "./place-of";

const titled = (title: string) => tableOf([[title], ["序号", "指标", "单位", "2020年", "2025年", "性质"], [1, "婴儿死亡率", "‰", 3, "≤3", "预期性"]]);

test.each([
  ["南通市通州区“十四五”卫生健康主要发展指标", 3],
  ["萍乡市“十四五”卫生健康发展规划主要指标", 2],
  ["上海市卫生健康发展“十四五”规划主要指标", 1],
  ["江苏省“十四五”卫生健康发展主要指标", 1],
  ["广西壮族自治区“十四五”主要指标", 1],
  ["“十四五”国民健康规划主要指标", 0],
  ["北京市东城区卫生健康发展指标（“十四五”）", 3],
  ["“十四五”卫生健康发展指标", null],
])("%s is a plan of level %s", (title, rank) => {
  expect(placeRank(titled(title))).toBe(rank);
});

test.each([
  ["通州区“十四五”主要指标", "表1  通州区“十三五”规划主要指标完成情况", true],
  ["南通市通州区“十四五”主要指标", "通州区“十三五”主要指标", true],
  ["通州区“十四五”主要指标", "海门区“十三五”主要指标", false],
  ["“十四五”主要指标", "海门区“十三五”主要指标", true],
  ["全市“十四五”主要指标", "萍乡市“十三五”主要指标", true],
])("%s and %s can be of one place: %s", (a, b, one) => {
  expect(mayBeOnePlace(titled(a), titled(b))).toBe(one);
});
