/** The functions called directly, with cells as hosts pass them. */
import type { CellValue } from "../grid/grid";
import { callFunction, isFunctionError } from "./call";
import { FUNCTIONS, functionById } from "./catalogue";
import type { FunctionArgument, FunctionResult } from "./define";
import { messageOf } from "./text";

function call(id: string, ...args: FunctionArgument[]): FunctionResult {
  const spec = functionById(id);
  if (spec === null) throw new Error(`no function ${id}`);
  return callFunction(spec, args);
}

/** "#N/A noBaseline" for an error, else the value. */
function outcome(id: string, ...args: FunctionArgument[]): unknown {
  const result = call(id, ...args);
  return isFunctionError(result) ? `${result.error} ${result.code}` : result;
}

function message(id: string, ...args: FunctionArgument[]): string {
  const result = call(id, ...args);
  if (!isFunctionError(result)) throw new Error(`${id} gave ${JSON.stringify(result)}`);
  return messageOf(result, "zh");
}

type Case = readonly [what: string, args: readonly FunctionArgument[], gives: unknown];
const check = (id: string, cases: readonly Case[]) =>
  describe(id, () => { it.each(cases)("%s", (_what, args, gives) => expect(outcome(id, ...args)).toEqual(gives)); });

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

describe("a plain number beside a percentage", () => {
  it.each<Case>([
    ["0.432 may be 43.2% in percentage format: refused", [0.432, "力争每年降低0.5个百分点以上"], "#VALUE! percentOrShare"],
    ["0.432 beside ≥60%: refused", [0.432, "≥60%"], "#VALUE! percentOrShare"],
    ["1.1 may be 110%: refused", [1.1, "≥115%"], "#VALUE! percentOrShare"],
    ["a percentage as the target's number: refused", ["43.2%", 0.6], "#VALUE! percentOrShare"],
    ["43.2 can only be in per cent", [43.2, "≥60%"], 16.8],
    ["0 is 0 either way", [0, "≥60%"], 60],
    ["two plain numbers are of one scale", [0.432, 0.6], 0.168],
    ["the unit says that 0.3 is 0.3 %", [0.3, "≤0.25%", null, null, "%"], -0.05],
  ])("%s", (_what, args, gives) => expect(outcome("GAP", ...args)).toEqual(gives));

  it("says what to do", () =>
    expect(message("GAP", 0.432, "≥60%")).toBe("数值 0.432 可能是百分比格式的单元格，也可能就是 0.432%。请写成带 % 的文字（可用 TEXT 函数），或在“单位”参数中写“%”表示数值本身以 % 计。"));
});

describe("numbers counted in 万", () => {
  it.each<Case>([
    ["8 beside 10万人: of which scale is 8?", [8, "10万人"], "#VALUE! scaleUnknown"],
    ["the unit says it", [8, "10万人", null, null, "万人"], 2],
    ["both say it", ["8万人", "10万人"], 20000],
    ["the 万 of 1/10万 is no multiplier", [12.5, "12/10万"], -0.5],
  ])("%s", (_what, args, gives) => expect(outcome("GAP", ...args)).toEqual(gives));
});

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

check("UNIT", [
  ["of a name", ["孕产妇死亡率（1/10万）"], "1/10万"],
  ["of a target", ["≥60%"], "%"],
  ["of a rate", ["≤12/10万"], "1/10万"],
  ["of a standard indicator", ["人均预期寿命"], "岁"],
  ["of a number", [12], "#N/A noUnit"],
]);

check("INDICATOR", [
  ["unit", ["孕产妇死亡率", "单位"], "1/10万"],
  ["direction", ["全市儿童青少年总体近视率", "方向"], "越低越好"],
  ["a national baseline that was checked", ["孕产妇死亡率", "全国基期值"], 16.9],
  ["everything, in a row", ["孕产妇死亡率"], [[
    "孕产妇死亡率", "1/10万", "越低越好", "预期性（待核）", "健康水平", "常住", 16.9, "≤14.5", "“十四五”国民健康规划",
  ]]],
  ["an unknown name", ["快乐指数", "单位"], "#N/A indicatorUnknown"],
  ["an unknown field", ["孕产妇死亡率", "颜色"], "#VALUE! fieldUnknown"],
  ["an unknown plan", ["孕产妇死亡率", "单位", "二十五"], "#VALUE! planUnknown"],
]);

describe("every function", () => {
  it.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))("%s keeps the promise of its example", (id, spec) => {
    const inside = /^FYP\.(\w+)\((.*)\)$/.exec(spec.example.formula);
    expect(inside?.[1]).toBe(id);
    // Arguments of the examples: numbers, texts in quotes, or nothing.
    const args = (inside?.[2] ?? "").split(",").map((part): CellValue => (part === "" ? null : (JSON.parse(part) as string | number)));
    expect(outcome(id, ...args)).toEqual(spec.example.gives);
  });

  it.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))("%s refuses blanks with a sentence and never throws", (id, spec) => {
    const result = call(id, ...spec.params.map(() => null));
    if (isFunctionError(result)) expect(messageOf(result, "zh")).toMatch(/[。]$/);
    else expect(result).toBe("无法判定");
  });

  it("computes an area cell by cell, errors among the values", () => {
    const result = call("GAP", [[77.78], ["—"], [2]], [[79], ["≥60%"], [3.5]]);
    expect(result).toEqual([[1.22], [expect.objectContaining({ error: "#N/A", code: "noBaseline" })], [1.5]]);
  });

  it("repeats a single cell along an area", () => expect(call("GAP", [[1], [2]], 5)).toEqual([[4], [3]]));
});

it("tells what is missing and what to do", () => {
  expect(message("GAP", "—", "≥60%")).toBe("缺少基期值，无法计算。请补充基期值。");
  expect(message("GAP", "较高", 12)).toBe("基期值“较高”不是一个确定的数值。请改为单个数值，可带单位。");
});
