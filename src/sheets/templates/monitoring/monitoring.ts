import type { ColumnSpec, PathChartsSpec, RowSpec, SheetSpec } from "../../spec";
import type { PlanSpan } from "../../../catalogue/plans";
import {
  baselineColumn, BY_STATUS, directionColumn, figureColumn, HALF_FILLED, LABELS, LISTS, natureColumn, ownerColumn, targetColumn, targetValueColumn, unitColumn,
} from "../columns";
import { directionFormula, lead, SLACK } from "../formulas";
import { NATURES } from "../natures";
import { completionFormula, reasonFormula, statusFormula, type ProgressCells } from "../progress";
import type { TemplateRequest } from "../request";
import { noteFacts, standardRows } from "../rows";
import { templateText, type TemplateText } from "../text";
import { latestValue, latestYear, projected, straightLine, timeProgress } from "./formulas";

/** 年度监测表: yearly actuals between baseline and target; how far each indicator is, against the time that has passed. */
export function monitoringSheet(request: TemplateRequest): SheetSpec {
  const { plan, region, language, paper = "A3" } = request;
  const text = templateText(language);
  const rows = standardRows(request, ({ direction }) => ({ formulas: { direction: directionFormula(direction) } }));
  return {
    name: `${plan.name}年度监测表`,
    title: `${region ?? text.region}“${plan.name}”卫生健康发展规划主要指标年度监测表`,
    subtitle: text.subtitle,
    columns: columns(plan, text),
    rows,
    lists: LISTS,
    conditions: [
      ...HALF_FILLED,
      ...BY_STATUS,
      {
        column: "projected", tone: "warning",
        formula: `=IF(AND(ISNUMBER({projected}),ISNUMBER({targetValue}),{direction}<>""),ROUND(${lead("{projected}", "{targetValue}")}+${SLACK},9)<0,FALSE)`,
      },
    ],
    notes: [text.notesHead, ...text.notes.monitoring(noteFacts(request))],
    print: { paper, orientation: "landscape", footer: text.footer },
    paths: pathCharts(plan, rows, text),
  };
}

/** The years after the base year, each with a column of its own. */
const yearsOf = ({ baseYear, targetYear }: PlanSpan): readonly number[] =>
  Array.from({ length: targetYear - baseYear }, (_, index) => baseYear + 1 + index);

const actualKey = (year: number): string => `actual${year}`;

function columns(plan: PlanSpan, text: TemplateText): readonly ColumnSpec[] {
  const { baseYear, targetYear } = plan;
  const actuals = yearsOf(plan).map((year) => ({ key: actualKey(year), year }));
  const cells: ProgressCells = { actual: "{latest}", year: "{latestYear}", time: "{time}", targetYear };
  const computed = { kind: "computed", align: "center" } as const;
  return [
    ...LABELS,
    unitColumn(text),
    natureColumn(text),
    directionColumn,
    baselineColumn(`${baseYear}年\n基期值`),
    ...actuals.map(({ key, year }) => figureColumn(key, `${year}年\n实际值`, text.measured)),
    targetColumn(`${targetYear}年\n目标值`, plan, text),
    targetValueColumn(plan),
    { ...computed, key: "latest", title: "最新值", width: 9, extraDecimals: 0, formula: latestValue(actuals) },
    { ...computed, key: "latestYear", title: "最新\n年份", width: 7, formula: latestYear(actuals) },
    { ...computed, key: "time", title: "时间进度\n（%）", width: 9, formula: timeProgress(baseYear, targetYear) },
    { ...computed, key: "completion", title: "完成率\n（%）", width: 9, format: "0.0", formula: completionFormula(cells) },
    { ...computed, key: "status", title: "状态", width: 10, formula: statusFormula(cells) },
    { ...computed, key: "reason", title: "判定说明", width: 15, formula: reasonFormula(cells) },
    // 趋势 says that this is no measured value.
    { ...computed, key: "projected", title: `${targetYear}年趋势\n预计值`, width: 10, extraDecimals: 0, formula: projected(baseYear, targetYear) },
    ownerColumn,
  ];
}

/** A chart for every indicator that is binding in the national plan. */
function pathCharts(plan: PlanSpan, rows: readonly RowSpec[], text: TemplateText): PathChartsSpec {
  const { baseYear, targetYear } = plan;
  const years = [baseYear, ...yearsOf(plan)];
  return {
    heading: text.chartsHead,
    figures: "实际值",
    line: "直线路径",
    columns: ["baseline", ...yearsOf(plan).map(actualKey)],
    labels: years.map((year) => `${year}年`),
    formulas: years.map((year) => straightLine(year - baseYear, targetYear - baseYear)),
    rows: rows.flatMap(({ values }, index) =>
      values["nature"] === NATURES.binding ? [{ index, title: `${values["name"] ?? ""}（${values["unit"] ?? ""}）` }] : []),
  };
}
