/** What stands in the cells of baseline and target, and how it is read. */
import { check, message } from "./fixtures/outcome";

check("GAP", [
  ["77.78 → 79", [77.78, 79], 1.22],
  ["43.2% falling by 0.5 points a year over five years", ["43.2%", "力争每年降低 0.5个百分点以上"], -2.5],
  ["1.35 growing by about 10 %", [1.35, "在2020年基础上增长10%左右"], 0.135],
  ["numbers as text, full-width too", ["７７．７８", "79"], 1.22],
  ["12.5/10万 → ≤12/10万", ["12.5/10万", "≤12/10万"], -0.5],
  ["a plain number beside a rate per 100,000", [12.5, "≤12/10万"], -0.5],
  ["omitted years arrive as null", [43.2, "每年降低0.5个百分点以上", null, null], -2.5],
  ["another period: 2025 to 2030", [40, "每年降低0.5个百分点", 2025, 2030], -2.5],
  ["one year given: the target year follows five years later", [40, "每年降低0.5个百分点", 2025], -2.5],
  ["a period of four years", [40, "每年降低0.5个百分点", 2020, 2024], -2],
  ["a dash for a baseline", ["—", "≥60%"], "#N/A noBaseline"],
  ["a blank baseline", ["", 60], "#N/A noBaseline"],
  ["a dash for a target", [12, "-"], "#N/A noTarget"],
  ["a change with nothing to start from", ["—", "每年降低0.5个百分点"], "#N/A noBaseline"],
  ["a target in words", [12, "持续提升"], "#N/A qualitative"],
  ["a target relative to the province", [12, "达到全省平均水平"], "#N/A peer"],
  ["a baseline that is no number", ["较高", 12], "#VALUE! figureUnread"],
  ["a bound for a baseline", ["≥98", 99], "#VALUE! figureUnread"],
  ["TRUE for a baseline", [true, 99], "#VALUE! figureUnread"],
  ["percent or points", ["43.2%", "降低10%"], "#VALUE! percentOrPoints"],
  ["a year that is none", [1, 2, "去年"], "#VALUE! yearUnread"],
  ["years in the wrong order", [1, 2, 2025, 2020], "#VALUE! yearsReversed"],
  ["different quantities", ["12岁", "≥60%"], "#VALUE! unitsDiffer"],
  ["‰ and % are brought to the baseline's unit", ["4.5‰", "≤0.4%"], -0.5],
]);

check("TARGET", [
  ["a bound", ["≥60%"], 60],
  ["about", ["27%左右"], 27],
  ["growth on a baseline", ["在2020年基础上增长10%左右", 1.35, 2020, 2025], 1.485],
  ["a yearly fall", ["力争每年降低 0.5个百分点以上", 43.2], 40.7],
  ["an absolute target does not mind a bad baseline", ["≥60%", "没有"], 60],
  ["a range gives its lower end", ["0.25-0.3"], 0.25],
  ["a number stays", [79], 79],
  ["nothing", ["—"], "#N/A noTarget"],
  ["words", ["完成"], "#N/A qualitative"],
]);

it("tells what is missing and what to do", () => {
  expect(message("GAP", "—", "≥60%")).toBe("缺少基期值，无法计算。请补充基期值。");
  expect(message("GAP", "较高", 12)).toBe("基期值“较高”不是一个确定的数值。请改为单个数值，可带单位。");
});
