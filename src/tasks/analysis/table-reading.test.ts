import { gridOf } from "../../grid/grid";
import type { KeptCorrection } from "../corrections/kept";
import { readTable } from "./table-reading";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];
const grid = gridOf("指标表", [HEADER, [1, "人均预期寿命", "岁", 78, 79, "预期性"]]);
const keptFor = (sheet: string): KeptCorrection => ({ sheet, correction: { plan: { name: "十五五", baseYear: 2025, targetYear: 2030 } }, first: { row: 0, column: 0, texts: ["别的", "表头"] }, last: null });

it("names the sheets that are gone and for which something was set right", () => {
  const corrections = [keptFor("旧表"), keptFor("第二张")];
  const { orphans, table, standing } = readTable({ grid, isPart: false, corrections, sheets: ["指标表", "第二张"] });
  expect(orphans).toEqual(["旧表"]);
  // What was set right on other sheets is not used for this one.
  expect(standing).toEqual({ kind: "none" });
  expect(table?.plan).toMatchObject({ baseYear: 2020, targetYear: 2025 });
});
