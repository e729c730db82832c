import { readTarget } from "./read-target";
import { resolveTarget, type ResolveBase } from "./resolve-target";
import type { Bound, ResolveFault } from "./target";

const base = (given: Partial<ResolveBase> = {}): ResolveBase => ({ baseline: null, baseYear: 2020, targetYear: 2025, unit: null, direction: null, ...given });

test.each<[string, Partial<ResolveBase>, Bound]>([
  // A level stays what it is.
  ["79", { baseline: 77.78 }, { op: "=", value: 79 }],
  ["≤12/10万", {}, { op: "<=", value: 12, unit: "1/10万" }],
  ["0.25-0.3", {}, { op: "within", value: 0.25, high: 0.3 }],
  ["27%左右", {}, { op: "=", value: 27, unit: "%", approx: true }],
  // 1.35 × 1.1
  ["在2020年基础上增长10%左右", { baseline: 1.35 }, { op: "=", value: 1.485, approx: true }],
  // 43.2 − 5 × 0.5
  ["力争每年降低0.5个百分点以上", { baseline: 43.2, unit: "%" }, { op: "<=", value: 40.7, unit: "%" }],
  // 12.93 × 0.9, from the cell's own base
  ["比2015年（12.93）降低10%", {}, { op: "=", value: 11.637 }],
  // The base is another year's value: 200 × 0.82
  ["比2015年下降18%", { values: { 2015: 200 } }, { op: "=", value: 164 }],
  // 77.93 + 1
  ["提高1岁左右", { baseline: 77.93, unit: "岁" }, { op: "=", value: 78.93, unit: "岁", approx: true }],
  // 100 × 1.1⁵
  ["年均增长10%以上", { baseline: 100 }, { op: ">=", value: 161.051 }],
  // 100 × 0.97²
  ["年均下降3%以上", { baseline: 100, baseYear: 2023 }, { op: "<=", value: 94.09 }],
  // The year before: 120 × 1.05
  ["增长5%左右", { values: { 2024: 120 } }, { op: "=", value: 126, approx: true }],
  ["增长5%", { baseline: 120, baseYear: 2025, targetYear: 2026 }, { op: "=", value: 126 }],
  ["翻一番以上", { baseline: 35 }, { op: ">=", value: 70 }],
  // 0.1 + 5 × 0.2 is 1.1, not 1.1000000000000001
  ["每年提高0.2个百分点", { baseline: 0.1 }, { op: "=", value: 1.1 }],
  // 50 + 3 to 50 + 5
  ["提高3—5个百分点", { baseline: 50 }, { op: "within", value: 53, high: 55 }],
  // A fall of 3 to 5 ends between 45 and 47
  ["下降3—5个百分点", { baseline: 50 }, { op: "within", value: 45, high: 47 }],
  ["下降不超过2个百分点", { baseline: 50 }, { op: ">=", value: 48 }],
  // Same unit at another scale: 30 万人 + 5 万人
  ["增加5万人", { baseline: 30, unit: "万人" }, { op: "=", value: 35, unit: "万人" }],
  ["50万人以上", { unit: "万人" }, { op: ">=", value: 50, unit: "万人" }],
  ["0.5%", { unit: "‰" }, { op: "=", value: 5, unit: "‰" }],
  ["5公里", { unit: "岁" }, { op: "=", value: 5, unit: "公里" }],
])("%s with %j", (text, given, bound) => {
  expect(resolveTarget(readTarget(text), base(given))).toEqual({ ok: true, value: bound });
});

test.each<[string, Partial<ResolveBase>, ResolveFault]>([
  ["提高1岁左右", {}, "noBaseline"],
  ["在2020年基础上增长10%", {}, "noBaseline"],
  ["比2015年下降18%", { baseline: 100 }, "noBaseValue"],
  ["增长5%左右", { baseline: 100 }, "noBaseValue"],
  // 11.637 as percent, 2.93 as points: ask.
  ["比2015年（12.93）降低10%", { unit: "%" }, "percentOrPoints"],
  ["年均增长10%", { baseline: 50, unit: "%" }, "percentOrPoints"],
  // A tenth more of a loss is no growth.
  ["在2020年基础上增长10%", { baseline: -3 }, "noBaseValue"],
  ["年均增长10%", { baseline: 100, baseYear: 2025 }, "noBaseValue"],
  ["高于全省平均水平", {}, "peer"],
  ["持续提升", {}, "qualitative"],
  ["≥100\n≥75", {}, "parts"],
  ["—", {}, "none"],
  ["第5位", {}, "unread"],
])("%s with %j has no number: %s", (text, given, fault) => {
  expect(resolveTarget(readTarget(text), base(given))).toEqual({ ok: false, fault });
});
