import type { PlanSpan } from "../../../catalogue/plans";
import type { ColumnSpec, SheetSpec } from "../../spec";
import { baselineColumn, HALF_FILLED, LABELS, LISTS, natureColumn, ownerColumn, remarkColumn, targetColumn, targetValueColumn, unitColumn } from "../columns";
import { GATHERED, References } from "../reference";
import type { TemplateRequest } from "../request";
import { noteFacts, standardRows } from "../rows";
import { templateText, type TemplateText } from "../text";
import { attainment, GAP, yearlyChange, yearlyRate } from "./formulas";

/**
 * 指标编制表: the sheet on which a district drafts its targets for a plan. The standard national indicators with unit,
 * scope and nature; baselines and targets to fill in; gap, pace and attainment computed; national figures for reference.
 */
export function draftingSheet(request: TemplateRequest): SheetSpec {
  const { plan, region, language, paper = "A4" } = request;
  const text = templateText(language);
  const references = new References();
  const rows = standardRows(request, (standard) => ({
    values: { reference: references.of(standard, plan) },
    formulas: { attainment: attainment(standard.direction) },
  }));
  return {
    name: `${plan.name}指标编制表`,
    title: `${region ?? text.region}“${plan.name}”卫生健康发展规划主要指标`,
    subtitle: text.subtitle,
    columns: columns(plan, text),
    rows,
    lists: LISTS,
    conditions: [...HALF_FILLED, { column: "attainment", formula: '={attainment}="目标弱于基期"', tone: "warning" }],
    notes: [text.notesHead, ...text.notes.drafting({ ...noteFacts(request), sources: references.list(), gathered: GATHERED })],
    print: { paper, orientation: "landscape", footer: text.footer },
  };
}

function columns(plan: PlanSpan, text: TemplateText): readonly ColumnSpec[] {
  const { baseYear, targetYear } = plan;
  const years = targetYear - baseYear;
  return [
    ...LABELS,
    unitColumn(text),
    { key: "scope", title: "统计口径", width: 12, kind: "input", align: "center" },
    baselineColumn(`${baseYear}年\n基期值`),
    targetColumn(`${targetYear}年\n目标值`, plan, text),
    natureColumn(text),
    { key: "source", title: "数据来源", width: 10, kind: "input", align: "center" },
    ownerColumn,
    targetValueColumn(plan),
    // The brackets of the next two tell the recogniser that no pace was set here as a target.
    { key: "gap", title: "差距", width: 8, kind: "computed", align: "center", extraDecimals: 0, formula: GAP },
    { key: "change", title: `年均变化\n（差距÷${years}）`, width: 11, kind: "computed", align: "center", extraDecimals: 1, formula: yearlyChange(years) },
    { key: "rate", title: "年均增速%\n（按差距）", width: 11, kind: "computed", align: "center", extraDecimals: 0, formula: yearlyRate(years) },
    { key: "attainment", title: "达标情况", width: 10, kind: "computed", align: "center" },
    remarkColumn,
    // For the one who drafts, not for the one who gets the printed table.
    { key: "reference", title: "全国参考", width: 42, kind: "label", align: "left", printed: false },
  ];
}
