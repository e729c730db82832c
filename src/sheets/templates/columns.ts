/** Columns that templates share. Headers are the document's own words, whoever reads the sheet; years stand in them so that a table is known by itself. */
import type { PlanSpan } from "../../catalogue/plans";
import { STANDARDS } from "../../catalogue/standards";
import type { ColumnSpec, ConditionSpec, ListSpec } from "../spec";
import { targetValue } from "./formulas";
import { NATURES } from "./natures";
import type { Prompt, TemplateText } from "./text";

/** Domain, number and name stay in view. */
export const LABELS: readonly ColumnSpec[] = [
  { key: "domain", title: "领域", width: 9, kind: "label", align: "center", merged: true, frozen: true },
  { key: "number", title: "序号", width: 5, kind: "label", align: "center", frozen: true },
  { key: "name", title: "主要指标", width: 26, kind: "label", align: "left", indented: true, frozen: true },
];

export const unitColumn = (text: TemplateText): ColumnSpec =>
  ({ key: "unit", title: "单位", width: 9, kind: "input", align: "center", input: { rule: { kind: "list", list: "单位" }, strict: false, ...text.unit } });

export const natureColumn = (text: TemplateText): ColumnSpec =>
  ({ key: "nature", title: "指标\n性质", width: 10, kind: "input", align: "center", input: { rule: { kind: "list", list: "性质" }, strict: true, ...text.nature } });

export const baselineColumn = (title: string): ColumnSpec =>
  ({ key: "baseline", title, width: 9, kind: "input", align: "center", extraDecimals: 0 });

export const targetColumn = (title: string, { baseYear }: PlanSpan, text: TemplateText): ColumnSpec => ({
  key: "target", title, width: 16, lines: 2, kind: "input", align: "center", extraDecimals: 0,
  // A percentage typed as 60% arrives as 0.6, which no text would be.
  input: { rule: { kind: "formula", formula: '=OR(ISTEXT({target}),{unit}<>"%",{target}=0,ABS({target})>=1)' }, strict: false, ...text.target(baseYear) },
});

/** The bracket tells readers, and the recogniser, that this is no second target. */
export const targetValueColumn = ({ baseYear, targetYear }: PlanSpan): ColumnSpec => ({
  key: "targetValue", title: "目标数值\n（算差距）", width: 11, kind: "computed", align: "center", extraDecimals: 0, formula: targetValue(baseYear, targetYear),
});

/** A measured figure: a number, not a percentage typed as 43.2% (it arrives as 0.432), or a dash. */
export const figureColumn = (key: string, title: string, prompt: Prompt): ColumnSpec => ({
  key, title, width: 9, kind: "input", align: "center", extraDecimals: 0,
  input: {
    rule: { kind: "formula", formula: `=OR({${key}}="—",{${key}}="-",AND(ISNUMBER({${key}}),OR({unit}<>"%",{${key}}=0,ABS({${key}})>=1)))` },
    strict: false, ...prompt,
  },
});

export const directionColumn: ColumnSpec = { key: "direction", title: "方向", width: 5, kind: "computed", align: "center" };

export const ownerColumn: ColumnSpec = { key: "owner", title: "责任单位", width: 10, kind: "input", align: "center" };
export const remarkColumn: ColumnSpec = { key: "remark", title: "备注", width: 9, kind: "input", align: "center" };

/** What the drop-downs of natures and units offer. */
export const LISTS: readonly ListSpec[] = [
  { id: "性质", title: "指标性质", values: Object.values(NATURES) },
  { id: "单位", title: "单位", values: [...new Set(STANDARDS.flatMap(({ unit }) => unit ?? []))] },
];

/** A baseline or a target that lacks its other half. */
export const HALF_FILLED: readonly ConditionSpec[] = [
  { column: "baseline", formula: '=AND({baseline}="",{target}<>"")', tone: "unknown" },
  { column: "target", formula: '=AND({target}="",{baseline}<>"")', tone: "warning" },
];

/** A status that needs a look; a binding indicator's first. */
export const BY_STATUS: readonly ConditionSpec[] = [
  { column: "status", formula: '=AND({nature}="约束性",OR({status}="滞后",{status}="倒退"))', tone: "riskHigh" },
  { column: "status", formula: '={status}="倒退"', tone: "error" },
  { column: "status", formula: '={status}="滞后"', tone: "warning" },
  { column: "status", formula: '={status}="无法判定"', tone: "unknown" },
];
