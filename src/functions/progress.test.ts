import { check } from "./fixtures/outcome";

check("REMAINING", [
  ["still to fall", [15.1, "≤14.5"], -0.6],
  ["met", [14.2, "≤14.5"], 0],
  ["a bare number needs a direction", [78, 79], "#N/A directionUnknown"],
  ["the indicator gives it", [78, 79, "人均预期寿命"], 1],
  ["words give it", [80, 79, "越高越好"], 0],
  ["a relative target needs the baseline", [42, "每年降低0.5个百分点以上", null, 43.2], -1.3],
  ["no actual", ["—", "≤14.5"], "#N/A noActual"],
]);

check("MEETS", [
  ["met", ["92.5%", "≥90%"], true],
  ["not met", [89.9, "≥90%"], false],
  ["the bound itself", [90, "≥90%"], true],
  ["以下 takes its bound in", [9, "9%以下"], true],
  ["低于 does not", [9, "低于9%"], false],
  ["左右 leaves 1 % of the target", [26.8, "27%左右", "越高越好"], true],
  ["and no more", [26.7, "27%左右", "越高越好"], false],
  ["a mortality of lower-is-better", [11, 12, "孕产妇死亡率"], true],
  ["no direction known", [11, 12], "#N/A directionUnknown"],
  ["a name outside the catalogue that says it: 投诉 is unwanted", [11, 12, "旅游投诉数"], true],
  ["the target's own sign goes before such a name", [11, "≥12", "旅游投诉数"], false],
  ["what is itself a drop is to be large", [15, 13.5, "单位GDP能耗降低"], true],
  ["a name that cannot say it", [11, 12, "常住人口规模"], "#N/A directionUnknown"],
]);

check("ANNUALCHANGE", [
  ["2 → 3.5", [2, 3.5], 0.3],
  ["14.12 → ≤12", [14.12, "≤12"], -0.424],
  ["no baseline", [null, 3.5], "#N/A noBaseline"],
]);

check("ANNUALRATE", [
  ["21 % in two years", [100, 121, 2020, 2022], 0.1],
  ["a base of zero", [0, 12], "#NUM! notPositive"],
  ["a rate of growth itself", [9, 8, null, null, null, "医疗费用年均增长率"], "#VALUE! growthIndicator"],
]);

check("EXPECTED", [
  ["2.0 → 3.5 in 2022", [2, 3.5, 2022], 2.6],
  ["the year as text", [2, 3.5, "2022年"], 2.6],
  ["no year", [2, 3.5, null], "#VALUE! yearUnread"],
]);

check("PROGRESS", [
  ["half way down", [14.12, 13.06, "≤12"], 0.5],
  ["nowhere to go", [90, 91, "≥90"], "#N/A noChange"],
  ["already past it", [92.29, 93, "≥90"], "#N/A targetWeaker"],
]);
