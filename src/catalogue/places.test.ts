import { regionAmong, regionOf } from "./places";

test.each([
  ["表1  通州区“十三五”规划主要指标完成情况", "通州区"],
  ["上海市青浦区卫生健康改革发展“十四五”规划", "青浦区"],
  ["萍乡市“十四五”主要指标", "萍乡市"],
  ["附件2：2021年重庆市沙坪坝区卫生健康指标.docx", "沙坪坝区"],
  ["安徽省宿州市萧县“十四五”指标", "萧县"],
  ["区县分解表", null],
  ["浦东新区“十四五”指标", "浦东新区"],
  ["延边朝鲜族自治州主要指标", "延边朝鲜族自治州"],
  ["“十四五”卫生健康发展指标", null],
  ["健康城市建设指标", null],
  ["全市主要指标", null],
  ["我区2020年完成情况", null],
  ["某市“十四五”水安全保障规划主要指标", "某市"],
  ["Sheet1", null],
])("%s is of %s", (title, region) => {
  expect(regionOf(title)).toBe(region);
});

test("the first title that names a place counts", () => {
  expect(regionAmong([null, "主要指标", "崇明区规划.txt", "上海市"])).toBe("崇明区");
});
