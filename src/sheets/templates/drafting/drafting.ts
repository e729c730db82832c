import type { PlanSpan } from "../../../catalogue/plans";
import { STANDARDS } from "../../../catalogue/standards";
import type { Language } from "../../../grid/language";
import type { ColumnSpec, SheetSpec } from "../../spec";
import { templateText, type TemplateText } from "../text";
import { GAP, targetValue, yearlyChange, yearlyRate } from "./formulas";
import { References } from "./reference";
import { draftingRows, NATURES } from "./rows";

export interface TemplateRequest {
  readonly plan: PlanSpan;
  /** "萍乡市"; null leaves a place to fill in. */
  readonly region: string | null;
  readonly language: Language;
}

/**
 * 指标编制表: the sheet on which a district drafts its targets for a plan. The standard national indicators with unit,
 * scope and nature; baselines and targets to fill in; gap, pace and attainment computed; national figures for reference.
 */
export function draftingSheet({ plan, region, language }: TemplateRequest): SheetSpec {
  const text = templateText(language);
  const references = new References();
  const rows = draftingRows(plan, text, references);
  const { baseYear, targetYear } = plan;
  return {
    name: `${plan.name}指标编制表`,
    title: `${region ?? text.region}“${plan.name}”卫生健康发展规划主要指标`,
    subtitle: text.subtitle,
    columns: columns(plan, text),
    rows,
    lists: [
      { id: "性质", title: "指标性质", values: Object.values(NATURES) },
      { id: "单位", title: "单位", values: [...new Set(STANDARDS.flatMap(({ unit }) => unit ?? []))] },
    ],
    conditions: [
      { column: "baseline", formula: '=AND({baseline}="",{target}<>"")', tone: "unknown" },
      { column: "target", formula: '=AND({target}="",{baseline}<>"")', tone: "warning" },
      { column: "attainment", formula: '={attainment}="目标弱于基期"', tone: "warning" },
    ],
    notes: [text.notesHead, ...text.notes({ baseYear, targetYear, sources: references.list() })],
    print: { paper: "A4", orientation: "landscape", footer: text.footer },
  };
}

/** Headers are the document's own words, whoever reads it; years stand in them so that a table is known by itself. */
function columns({ baseYear, targetYear }: PlanSpan, text: TemplateText): readonly ColumnSpec[] {
  const years = targetYear - baseYear;
  return [
    { key: "domain", title: "领域", width: 10, kind: "label", align: "center", merged: true, frozen: true },
    { key: "number", title: "序号", width: 5, kind: "label", align: "center", frozen: true },
    { key: "name", title: "主要指标", width: 30, kind: "label", align: "left", indented: true, frozen: true },
    { key: "unit", title: "单位", width: 9, kind: "input", align: "center", input: { rule: { kind: "list", list: "单位" }, strict: false, ...text.unit } },
    { key: "scope", title: "统计口径", width: 13, kind: "input", align: "center" },
    { key: "baseline", title: `${baseYear}年基期值`, width: 13, kind: "input", align: "center", extraDecimals: 0 },
    {
      key: "target", title: `${targetYear}年目标值`, width: 18, kind: "input", align: "center", extraDecimals: 0,
      // A percentage typed as 60% arrives as 0.6, which no text would be.
      input: {
        rule: { kind: "formula", formula: '=OR(ISTEXT({target}),{unit}<>"%",{target}=0,ABS({target})>=1)' }, strict: false, ...text.target(baseYear),
      },
    },
    { key: "nature", title: "指标性质", width: 10, kind: "input", align: "center", input: { rule: { kind: "list", list: "性质" }, strict: true, ...text.nature } },
    { key: "source", title: "数据来源", width: 11, kind: "input", align: "center" },
    { key: "owner", title: "责任单位", width: 11, kind: "input", align: "center" },
    // The bracket tells readers, and the recogniser, that this is no second target.
    { key: "targetValue", title: "目标数值\n（算差距用）", width: 14, kind: "computed", align: "center", extraDecimals: 0, formula: targetValue(baseYear, targetYear) },
    { key: "gap", title: "差距", width: 8, kind: "computed", align: "center", extraDecimals: 0, formula: GAP },
    { key: "change", title: "年均变化", width: 10, kind: "computed", align: "center", extraDecimals: 1, formula: yearlyChange(years) },
    { key: "rate", title: "年均增速\n（%）", width: 10, kind: "computed", align: "center", extraDecimals: 0, formula: yearlyRate(years) },
    { key: "attainment", title: "达标情况", width: 11, kind: "computed", align: "center" },
    { key: "reference", title: "全国参考", width: 30, kind: "label", align: "left" },
    { key: "remark", title: "备注", width: 11, kind: "input", align: "center" },
  ];
}
