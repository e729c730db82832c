import type { PlanSpan } from "../../../catalogue/plans";
import type { ColumnSpec, ConditionSpec, SheetSpec } from "../../spec";
import { baselineColumn, directionColumn, figureColumn, HALF_FILLED, LABELS, LISTS, natureColumn, targetColumn, targetValueColumn, unitColumn } from "../columns";
import { directionFormula } from "../formulas";
import type { TemplateRequest } from "../request";
import { noteFacts, standardRows } from "../rows";
import { templateText, type TemplateText } from "../text";
import { MOST_DISTRICTS, USUAL_DISTRICTS } from "./limits";
import { MEAN, SHORTFALL, shortDistricts, SUM, total, verdict, worseThanNow } from "./formulas";

/** Units of things that are counted: the districts' add up to the whole's. Everything else is a rate or a mean. */
const COUNTED = new Set(["个", "家", "所", "人", "张", "万人", "万元", "亿元", "万亿元"]);

/** 区县分解表: a plan's targets shared out to its districts, and whether their sum or weighted mean still reaches them. */
export function districtsSheet(request: TemplateRequest): SheetSpec {
  const { plan, region, language, paper = "A3" } = request;
  const text = templateText(language);
  const names = namesOf(request.districts ?? USUAL_DISTRICTS);
  return {
    name: `${plan.name}区县分解表`,
    title: `${region ?? text.region}“${plan.name}”卫生健康发展规划主要指标区县分解表`,
    subtitle: text.subtitle,
    columns: columns(plan, { whole: wholeOf(region), names, text }),
    rows: standardRows(request, ({ unit, direction }) => ({
      values: { aggregate: COUNTED.has(unit ?? "") ? SUM : MEAN },
      formulas: { direction: directionFormula(direction) },
    })),
    lists: [...LISTS, { id: "汇总方式", title: "汇总方式", values: [MEAN, SUM] }],
    conditions: [
      ...HALF_FILLED,
      { column: "verdict", formula: '=AND({verdict}="未达到",{nature}="约束性")', tone: "riskHigh" },
      { column: "verdict", formula: '={verdict}="未达到"', tone: "warning" },
      { column: "verdict", formula: '=AND({verdict}<>"",{verdict}<>"达到")', tone: "unknown" },
      ...names.map((_, index): ConditionSpec => ({ column: `target${index + 1}`, formula: worseThanNow(index + 1), tone: "warning" })),
    ],
    notes: [text.notesHead, ...text.notes.districts(noteFacts(request))],
    print: { paper, orientation: "landscape", footer: text.footer },
  };
}

function namesOf(districts: readonly string[] | number): readonly string[] {
  const names = typeof districts === "number" ? Array.from({ length: districts }, (_, index) => `区县${index + 1}`) : districts;
  if (names.length < 1 || names.length > MOST_DISTRICTS) throw new RangeError(`${names.length} districts: there must be 1 to ${MOST_DISTRICTS}.`);
  return names;
}

/** "江西省" → 全省, "通州区" → 全区; 全市 where the region is not named yet. */
function wholeOf(region: string | null): string {
  if (region?.endsWith("自治区")) return "全区";
  return `全${/[省市州盟区县旗]$/.exec(region ?? "")?.[0] ?? "市"}`;
}

interface DistrictFacts {
  readonly whole: string;
  readonly names: readonly string[];
  readonly text: TemplateText;
}

/**
 * The headers of the districts' columns name neither a target nor a baseline: those are the whole's, and the recogniser
 * must not hold a district's target against the whole's baseline.
 */
function columns(plan: PlanSpan, { whole, names, text }: DistrictFacts): readonly ColumnSpec[] {
  const count = names.length;
  const computed = { kind: "computed", align: "center" } as const;
  return [
    ...LABELS,
    unitColumn(text),
    natureColumn(text),
    directionColumn,
    { key: "aggregate", title: "汇总\n方式", width: 9, kind: "input", align: "center", input: { rule: { kind: "list", list: "汇总方式" }, strict: true, ...text.aggregate } },
    baselineColumn(`${plan.baseYear}年\n${whole}基期值`),
    targetColumn(`${plan.targetYear}年\n${whole}目标值`, plan, text),
    targetValueColumn(plan),
    ...names.map((name, index): ColumnSpec => ({
      ...figureColumn(`target${index + 1}`, name, text.districtFigure), group: "各区县分解任务值", titled: "input", width: 7,
    })),
    ...names.map((name, index): ColumnSpec => ({
      ...figureColumn(`level${index + 1}`, name, text.districtFigure), group: "各区县原有水平", titled: { as: `target${index + 1}` }, width: 7,
    })),
    { ...computed, key: "total", title: "区县\n汇总值", width: 9, extraDecimals: 0, formula: total(count) },
    { ...computed, key: "shortfall", title: "缺口", width: 8, extraDecimals: 0, formula: SHORTFALL },
    { ...computed, key: "verdict", title: "汇总\n达标情况", width: 12, formula: verdict(count) },
    { ...computed, key: "short", title: "未达标区县", width: 16, lines: 2, formula: shortDistricts(count) },
    // Needed to compute, not to read: printed, they would make everything else too small.
    ...names.map((name, index): ColumnSpec => ({
      key: `weight${index + 1}`, title: name, group: "各区县权数", titled: { as: `target${index + 1}` }, width: 8, kind: "input", align: "center", printed: false,
      input: { rule: { kind: "formula", formula: `=AND(ISNUMBER({weight${index + 1}}),{weight${index + 1}}>=0)` }, strict: true, ...text.weight },
    })),
  ];
}
