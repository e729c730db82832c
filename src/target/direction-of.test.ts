import { directionOf } from "./direction-of";
import { readTarget } from "./read-target";
import type { Direction } from "./target";

test.each<[string, Direction | null]>([
  ["≥60%", "higher"],
  ["≤12/10万", "lower"],
  ["控制在5%以内", "lower"],
  ["79", null],
  ["27%左右", null],
  ["0.25-0.3", "within"],
  ["在2020年基础上增长10%", "higher"],
  ["力争每年降低0.5个百分点以上", "lower"],
  ["增长不超过10%", "lower"],
  ["下降不超过2个百分点", "higher"],
  ["高于全省平均水平", "higher"],
  ["与经济增长同步", null],
  ["持续下降", "lower"],
  ["持续提升", "higher"],
  ["完成", null],
  ["≥100\n≥75", "higher"],
  ["市区≥95%，死亡率≤5%", null],
  ["—", null],
])("%s: %s is better", (text, direction) => {
  expect(directionOf(readTarget(text))).toBe(direction);
});
