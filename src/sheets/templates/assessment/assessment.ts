import type { PlanSpan } from "../../../catalogue/plans";
import type { ColumnSpec, SheetSpec } from "../../spec";
import {
  baselineColumn, BY_STATUS, directionColumn, figureColumn, HALF_FILLED, LABELS, LISTS, natureColumn, ownerColumn, targetColumn, targetValueColumn, unitColumn,
} from "../columns";
import { directionFormula } from "../formulas";
import { completionFormula, reasonFormula, statusFormula, type ProgressCells } from "../progress";
import type { TemplateRequest } from "../request";
import { noteFacts, standardRows } from "../rows";
import { templateText, type TemplateText } from "../text";

/** 中期评估 looks back on two whole years, as the mid-term reviews of 2023 did; another year can be asked for. */
export const MIDTERM_YEARS = 2;

/** 中期评估表. */
export const midtermSheet = (request: TemplateRequest): SheetSpec =>
  assessmentSheet(request, { name: "中期评估表", year: request.year ?? request.plan.baseYear + MIDTERM_YEARS });

/** 终期评估表. */
export const finalSheet = (request: TemplateRequest): SheetSpec =>
  assessmentSheet(request, { name: "终期评估表", year: request.year ?? request.plan.targetYear });

/** 评估表: what was reached by one year, whether that is enough, and what follows where it is not. */
function assessmentSheet(request: TemplateRequest, { name, year }: { readonly name: string; readonly year: number }): SheetSpec {
  const { plan, region, language, paper = "A4" } = request;
  const { baseYear, targetYear } = plan;
  if (year <= baseYear || year > targetYear) throw new RangeError(`${year} is not a year of the plan ${baseYear}–${targetYear}.`);
  const text = templateText(language);
  return {
    name: `${plan.name}${name}`,
    title: `${region ?? text.region}“${plan.name}”卫生健康发展规划主要指标${name}`,
    subtitle: text.subtitle,
    columns: columns(plan, year, text),
    rows: standardRows(request, ({ direction }) => ({ formulas: { direction: directionFormula(direction) } })),
    lists: LISTS,
    conditions: [
      ...HALF_FILLED,
      ...BY_STATUS,
      { column: "cause", formula: '=AND(OR({status}="滞后",{status}="倒退"),{cause}="")', tone: "warning" },
      { column: "measures", formula: '=AND(OR({status}="滞后",{status}="倒退"),{measures}="")', tone: "warning" },
    ],
    notes: [text.notesHead, ...text.notes.assessment({ ...noteFacts(request), year })],
    print: { paper, orientation: "landscape", footer: text.footer },
  };
}

function columns(plan: PlanSpan, year: number, text: TemplateText): readonly ColumnSpec[] {
  const { baseYear, targetYear } = plan;
  const time = String(((year - baseYear) * 100) / (targetYear - baseYear));
  const cells: ProgressCells = { actual: "{actual}", year: String(year), time, targetYear };
  const computed = { kind: "computed", align: "center" } as const;
  const words = { kind: "input", align: "left", width: 24, lines: 2 } as const;
  return [
    ...LABELS,
    unitColumn(text),
    natureColumn(text),
    directionColumn,
    baselineColumn(`${baseYear}年\n基期值`),
    targetColumn(`${targetYear}年\n目标值`, plan, text),
    figureColumn("actual", `${year}年\n实际值`, text.measured),
    targetValueColumn(plan),
    { ...computed, key: "completion", title: "完成率\n（%）", width: 9, format: "0.0", formula: completionFormula(cells) },
    { ...computed, key: "status", title: "状态", width: 10, formula: statusFormula(cells) },
    { ...computed, key: "reason", title: "判定说明", width: 12, formula: reasonFormula(cells) },
    { ...words, key: "cause", title: "原因分析" },
    { ...words, key: "measures", title: "下一步措施" },
    ownerColumn,
  ];
}
