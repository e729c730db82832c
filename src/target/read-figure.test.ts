import { readFigure } from "./read-figure";

test.each<[string, number | null, string | null]>([
  ["1.82‰", 1.82, "‰"],
  ["43.2%", 43.2, "%"],
  ["0", 0, null],
  ["—", null, null],
  ["高血压 46.10（18 岁以上人 口）", 46.1, null],
  ["77.3*", 77.3, null],
  ["15.3(2019)", 15.3, null],
  ["11.4年", 11.4, "年"],
  ["-1.2‰", -1.2, "‰"],
  ["3.2万元", 32_000, "元"],
  ["1,234.5", 1234.5, null],
  ["约1.1万公里", 11_000, "公里"],
  ["≥98", null, null],
  ["0.25-0.3", null, null],
  ["34.52%\n77.34%", null, null],
  ["保持稳定", null, null],
])("%j is %s %s", (text, value, unit) => {
  expect(readFigure(text)).toMatchObject({ value, unit });
});
