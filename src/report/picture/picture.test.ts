import { mergeRuns } from "../../check/merge-runs";
import { checkDossier } from "../../check/run-rules";
import { gridOf, type CellValue } from "../../grid/grid";
import type { Dossier } from "../../rules/dossier";
import { recogniseTables } from "../../table/recognise";
import { aimIn, type ProgressPicture } from "./progress-picture";
import { sayLack } from "./say-lack";
import { summaryOf } from "./summary";

const HEADER = ["序号", "领域", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];

function summaryFor(rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = HEADER) {
  const grid = gridOf("表", [header, ...rows]);
  const dossier: Dossier = { subjects: recogniseTables(grid).map((table) => ({ table, grid })), others: [], claims: [] };
  return summaryOf({ dossier, ...mergeRuns(checkDossier(dossier).tables) });
}

const SUMMARY = summaryFor([
  [1, "健康水平", "儿童青少年近视率", "%", 43.2, 42.8, "力争每年降低0.5个百分点以上", "约束性"],
  [2, "健康水平", "人均预期寿命", "岁", 78, 78.5, "79", "预期性"],
  [3, "健康服务", "严重精神障碍管理率", "%", null, null, "≥90", "约束性"],
  [4, "健康服务", "电子健康档案建档率", "%", 92.29, 95, "≥90", "预期性"],
  [5, "健康服务", "居民健康素养水平", "%", "约三成吧", 33, "≥36", "预期性"],
  [6, "健康服务", "家庭医生签约率", "%", 40, null, "50—60", "预期性"],
]);
const pictureAt = (index: number): ProgressPicture => {
  const picture = SUMMARY.indicators[index];
  if (picture === undefined) throw new Error(`no indicator ${index}`);
  return picture;
};

describe("the picture of a binding indicator that is behind", () => {
  const picture = pictureAt(0);

  it("has the straight line of 0.5 points a year", () => {
    expect(picture.expected).toEqual([43.2, 42.7, 42.2, 41.7, 41.2, 40.7].map((value, index) => ({ year: 2020 + index, value })));
    expect(picture.baseline).toEqual({ year: 2020, value: 43.2 });
    expect(picture.actuals).toEqual([{ year: 2022, value: 42.8 }]);
    expect(picture.target).toEqual({ year: 2025, op: "<=", value: 40.7, high: null, approx: false });
  });

  it("has the paces: −2.5 in 5 years, −0.4 in 2, −2.1 left in 3", () => {
    expect(picture.pace).toEqual({ needed: -0.5, had: -0.2, stillNeeded: -0.7, before: null });
    expect(picture.projected).toEqual({ year: 2025, value: 42.2 });
  });

  it("has done 0.4 of 2.5 in two of five years", () => {
    expect(picture).toMatchObject({ completion: 0.16, timeProgress: 0.4, status: "behind", risk: "high", why: null, domain: "健康水平", nature: "binding", unit: "%", direction: "lower" });
  });
});

it("what is unknown is null, and says why", () => {
  const missing = pictureAt(2);
  expect(missing).toMatchObject({ baseline: null, expected: [], completion: null, status: "unknown", risk: "unknown", target: { op: ">=", value: 90 } });
  expect(sayLack(missing, "zh")).toContain("基期值");
  expect(pictureAt(4)).toMatchObject({ baseline: null, completion: null, why: "baselineUnread" });
  expect(sayLack(pictureAt(4), "zh")).toContain("约三成吧");
});

it("a target that the baseline met is met or not, without a completion", () => {
  expect(pictureAt(3)).toMatchObject({ status: "met", completion: null, why: "targetWeaker", risk: null });
  expect(sayLack(pictureAt(3), "en")).not.toBeNull();
});

it("of a range the nearer edge is aimed at", () => {
  expect(aimIn(pictureAt(5))).toBe(50);
  expect(pictureAt(5)).toMatchObject({ target: { op: "within", value: 50, high: 60 }, completion: 0, why: "noTimePassed" });
});

it("counts statuses by domain and nature, and risks of the binding ones", () => {
  expect(SUMMARY.statuses).toEqual({ met: 1, ahead: 0, onTrack: 1, behind: 1, backwards: 0, unknown: 3 });
  expect(SUMMARY.byDomain.map(({ name, indicators }) => [name, indicators])).toEqual([["健康水平", 2], ["健康服务", 4]]);
  expect(SUMMARY.byNature.map(({ name, indicators }) => [name, indicators])).toEqual([["binding", 2], ["expected", 4]]);
  expect(SUMMARY.risks).toEqual({ high: 1, watch: 0, unknown: 1, controlled: 0, met: 0 });
});

it("a table without a single number, or with a mistyped year, has a picture all the same", () => {
  const odd = summaryFor([[1, "领域", "森林覆盖率", "%", null, null, null, null]], ["序号", "领域", "指标", "单位", "2020年基期值", "2022年实际值", "目标值", "指标性质"]);
  expect(odd.indicators).toHaveLength(1);
  expect(odd.indicators[0]?.expected).toEqual([]);
});
