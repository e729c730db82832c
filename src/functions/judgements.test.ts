import { check } from "./fixtures/outcome";

check("STATUS", [
  ["ahead", [2.9, 3.15, "≥3.2", 2022], "快于预期"],
  ["on track", [77.93, 78.2, 78.93, 2021, "人均预期寿命"], "符合预期"],
  ["behind", [1.8, 2.03, "≥4.5", 2021], "滞后"],
  ["backwards", [87, 86.5, "≥87.5", 2022], "倒退"],
  ["met", [14.12, 11.9, "≤12", 2023], "已达标"],
  ["no baseline", ["—", 50, "≥60%", 2022], "无法判定"],
  ["a target in words", [50, 55, "持续提升", 2022], "无法判定"],
  ["an unreadable actual is an error", [50, "很好", "≥60", 2022], "#VALUE! figureUnread"],
]);

check("PROJECT", [
  ["a line", [2, 2022, 2.4], 3],
  ["a row of years with a gap", [1, [["2021年", 2022, 2023, 2024]], [[2, "—", 4, ""]]], 6],
  ["percentages as text", ["50%", [[2021], [2022], [2023]], [["51%"], ["52%"], ["53%"]]], 55],
  ["areas of different size", [1, [[2021, 2022]], [[1]]], "#VALUE! rangesDiffer"],
  ["no actual", [1, [[2021]], [["—"]]], "#N/A noActual"],
]);

check("RISK", [
  ["萍乡 全科医生", [2, 3.5, null, null, null, "每万人口全科医生数"], "高风险"],
  ["萍乡 近视率", ["43.2%", "力争每年降低0.5个百分点以上"], "关注"],
  ["崇明 院前急救 with the pace since 2015", [14.12, "≤12", null, null, 16.5], "可控"],
  ["no baseline", ["—", "27%左右", null, null, null, "越低越好"], "无法判定"],
  ["weaker than the baseline", ["92.29%", "≥90%"], "关注"],
  ["behind at mid-term", [10, "≥20", 11, 2022], "高风险"],
  ["an actual without its year", [10, "≥20", 11], "#VALUE! yearUnread"],
]);
