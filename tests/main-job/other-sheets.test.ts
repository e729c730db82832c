/** A sheet is checked with the workbook's other sheets in view: baselines and the superior's plan stand there. */
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { checkSheet } from "../../src/tasks/check-sheet";

const DONE = [
  ["通州区“十三五”规划主要指标完成情况"],
  ["序号", "指标", "单位", "2020年完成情况", "2020年规划目标"],
  [16, "每万人口全科医生数", "人", 6.46, 3.5],
  [19, "居民电子健康档案规范化建档管理率", "%", 92.29, "≥85"],
];
const PLAN = [
  ["通州区“十四五”卫生健康主要发展指标"],
  ["序号", "主要指标", "单位", "2025年", "性质"],
  [14, "每万人口全科医生数", "人", 4.5, "约束性"],
  [18, "儿童青少年总体近视率", "%", "≤55", "约束性"],
  [25, "居民电子健康档案规范化建档管理率", "%", "≥90", "约束性"],
];
const CITY = [
  ["南通市“十四五”卫生健康主要发展指标"],
  ["序号", "主要指标", "单位", "2025年", "性质"],
  [1, "儿童青少年总体近视率", "%", "≤50", "约束性"],
];

const seed = (name: string, cells: readonly (readonly (string | number)[])[]) => ({ name, cells });

async function checkPlan(others: readonly ReturnType<typeof seed>[]) {
  const report = await checkSheet(memoryWorkbook([seed("十四五", PLAN), ...others]), { sheet: "十四五" });
  if (!report.ok) throw new Error(JSON.stringify(report.fault));
  return report.value;
}

it("takes baselines from the completion table on another sheet, and says where they stand", async () => {
  const { binding, table } = await checkPlan([seed("十三五", DONE)]);
  expect(table.indicators).toHaveLength(3);
  const gaps = new Map(binding.map((each) => [each.name, [each.baseline.value, each.gap, each.baseline.origin]]));
  expect(gaps.get("每万人口全科医生数")).toEqual([6.46, null, { from: "table", at: { sheet: "十三五", row: 2, column: 3, rows: 1, columns: 1 } }]);
  expect(gaps.get("儿童青少年总体近视率")).toEqual([null, null, undefined]);
});

it("holds the plan against the superior's on another sheet", async () => {
  const { diagnostics } = await checkPlan([seed("市", CITY)]);
  expect(diagnostics.filter(({ rule }) => rule === "superior-met").map(({ finding, facts }) => [finding, facts.superior])).toEqual([["bindingWeaker", "≤50"]]);
});

it("alone has no baselines, and says so once, with the number of binding indicators that this leaves unjudged", async () => {
  const { diagnostics } = await checkPlan([]);
  expect(diagnostics.filter(({ finding }) => finding === "bindingWithoutBaseline")).toEqual([]);
  expect(diagnostics.filter(({ finding }) => finding === "noBaselines").map(({ facts }) => facts["binding"])).toEqual([3]);
});

it("takes baselines from the completion table below or above on the same sheet, and judges the plan", async () => {
  const book = memoryWorkbook([seed("规划", [...DONE, [], ...PLAN])]);
  const report = await checkSheet(book, { sheet: "规划" });
  if (!report.ok) throw new Error(JSON.stringify(report.fault));
  expect(report.value.table.title).toBe("通州区“十四五”卫生健康主要发展指标");
  const [doctors] = report.value.binding.filter(({ name }) => name === "每万人口全科医生数");
  expect([doctors?.baseline.value, doctors?.baseline.origin]).toEqual([6.46, { from: "table", at: { sheet: "规划", row: 2, column: 3, rows: 1, columns: 1 } }]);
});
