/** What a column can be filled with: a function of the catalogue, and how its result is to stand in a plan's table. */
import type { CellValue } from "../../grid/grid";
import type { FunctionId } from "../../functions/define";

export const COLUMN_KINDS = [
  "gap", "annualChange", "annualRate", "target", "remaining", "completion", "status", "meets", "expected", "projection", "risk",
] as const;

export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Columns of the table that a kind takes its cells from. */
export type Slot = "baseline" | "target" | "actual";

export interface KindSpec {
  readonly functionId: FunctionId;
  readonly slots: readonly Slot[];
  /** Slots that may be left without a column. */
  readonly optional?: readonly Slot[];
  /** The year that the function is asked about: the actual's own, or one to be chosen. */
  readonly year: "actual" | "asked" | null;
  /**
   * Header of the new column, in Chinese like the document it goes into. Worded so that the column is never taken for
   * one of the plan's own targets or actuals when the table is read again.
   */
  readonly header: (year: number | null, targetYear: number) => string;
  /** The formula around the function's call, and the same for the preview; without one the result stands as it is. */
  readonly finish?: { readonly formula: (call: string) => string; readonly value: (value: CellValue) => CellValue };
}

const inYear = (title: string, unit = "") => (year: number | null): string =>
  `${title}${year === null && unit === "" ? "" : `（${[year === null ? "" : `${year}年`, unit].filter((part) => part !== "").join("，")}）`}`;

/** A share as a number of per cent, since the new cells have no number format of their own. */
const percent = (decimals: number): NonNullable<KindSpec["finish"]> => ({
  formula: (call) => `ROUND(${call}*100,${decimals})`,
  value: (value) => (typeof value === "number" ? Number((value * 100).toFixed(decimals)) : value),
});

const yesOrNo: NonNullable<KindSpec["finish"]> = {
  formula: (call) => `IF(${call},"已达标","未达标")`,
  value: (value) => (value === true ? "已达标" : "未达标"),
};

export const KINDS: Readonly<Record<ColumnKind, KindSpec>> = {
  gap: { functionId: "GAP", slots: ["baseline", "target"], year: null, header: () => "差距" },
  annualChange: { functionId: "ANNUALCHANGE", slots: ["baseline", "target"], year: null, header: () => "年均变化" },
  annualRate: { functionId: "ANNUALRATE", slots: ["baseline", "target"], year: null, header: () => "年均增速（%）", finish: percent(2) },
  target: { functionId: "TARGET", slots: ["target", "baseline"], optional: ["baseline"], year: null, header: (_, targetYear) => `目标数值（${targetYear}年）` },
  remaining: { functionId: "REMAINING", slots: ["actual", "target", "baseline"], optional: ["baseline"], year: "actual", header: inYear("尚有差距") },
  completion: { functionId: "PROGRESS", slots: ["baseline", "actual", "target"], year: "actual", header: inYear("完成率", "%"), finish: percent(1) },
  status: { functionId: "STATUS", slots: ["baseline", "actual", "target"], year: "actual", header: inYear("进展评价") },
  meets: { functionId: "MEETS", slots: ["actual", "target", "baseline"], optional: ["baseline"], year: "actual", header: inYear("是否达标"), finish: yesOrNo },
  expected: { functionId: "EXPECTED", slots: ["baseline", "target"], year: "asked", header: inYear("时间进度应达值") },
  projection: { functionId: "PROJECT", slots: ["baseline", "actual"], year: "actual", header: (_, targetYear) => `趋势推算值（${targetYear}年）` },
  risk: { functionId: "RISK", slots: ["baseline", "target", "actual"], optional: ["actual"], year: "actual", header: inYear("风险评价") },
};
