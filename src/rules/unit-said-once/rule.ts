import { cellAt, type SheetArea } from "../../grid/area";
import { textAt, valueAt } from "../../grid/grid";
import { normaliseUnit } from "../../catalogue/units";
import type { Indicator } from "../../table/table";
import type { Target } from "../../target/target";
import { cleanName } from "../../table/clean-name";
import { defineRule } from "../define";
import { isMisplaced } from "../misplaced";
import type { RowView } from "../row-view";
import { unitIn } from "../units";

/** Things that are counted, one by one; 指数, 系数 and 倍数 are none. */
const COUNT = /(?:[人户家所个张件项次天]|床位|机构|医院|学校|企业|项目|教师|学生|车辆|设施)数$/;
/** 亿元, 万吨: read into the value, so that the reading itself keeps only what is counted. */
const SCALED = /^[十百千万亿]+[^十百千万亿]/;
const SHARES: ReadonlySet<string> = new Set(["%", "‰"]);

/** More cells than these are one habit of the table's, told once. */
const MOST_SINGLY = 5;
const MOST_RELATED = 100;

interface Twice {
  readonly finding: "twice";
  readonly at: SheetArea;
  readonly indicator: number;
  readonly facts: { readonly name: string; readonly raw: string; readonly unit: string };
}

/** A row's unit is said, once, and fits what its name counts. */
export const unitSaidOnce = defineRule({
  id: "unit-said-once",
  sources: ["tableForm", "unitDefinition"],
  findings: {
    twice: { severity: "info", facts: ["name", "raw", "unit"] },
    twiceOften: { severity: "info", facts: ["count", "name", "raw", "unit"] },
    bareShare: { severity: "info", facts: ["name", "raw"] },
    twiceInName: { severity: "info", facts: ["name", "unit", "count"] },
    nameAgainstUnit: { severity: "warning", facts: ["name", "unit"] },
    missing: { severity: "warning", facts: ["name"] },
  },
  *check({ table, grid, rows }) {
    const unitColumns = table.columns.filter(({ role }) => role === "unit").map(({ column }) => column);
    const twice: Twice[] = [];
    let written: number | null = null;
    for (const { indicator, index } of rows) {
      const { name, unit, unitFrom } = indicator;
      const stated = unitFrom === "column" || unitFrom === "name";
      if (stated && unit !== null && SHARES.has(unit) && COUNT.test(name)) {
        yield { finding: "nameAgainstUnit", at: indicator.at, indicator: index, facts: { name, unit } };
      }
      if (stated && unit !== null) for (const { at, raw } of cellsWith(unit, indicator)) {
        // 43.2% of a cell in percentage format is a number: its sign is only how it is shown.
        if (!(grid !== null && typeof valueAt(grid, at) === "number")) twice.push({ finding: "twice", at, indicator: index, facts: { name, raw, unit } });
      }
      const blank = isLacking(indicator) && !isMisplaced(indicator) && grid !== null && unitColumns.find((column) => textAt(grid, { row: indicator.at.row, column }).trim() === "");
      if (typeof blank === "number") yield { finding: "missing", at: cellAt(table.sheet, indicator.at.row, blank), indicator: index, facts: { name } };
      if (unitFrom !== "catalogue" || unit !== "%") continue;
      written ??= rows.filter((row) => row.indicator.unitFrom === "value").length;
      const bare = written < 3 ? null : firstBare(indicator);
      if (bare) yield { finding: "bareShare", at: bare.at, indicator: index, facts: { name, raw: bare.raw } };
    }
    yield* twiceInName(rows, unitColumns.length > 0);
    const [first] = twice;
    if (first === undefined || twice.length <= MOST_SINGLY) yield* twice;
    else yield { finding: "twiceOften", at: first.at, indicator: null, related: twice.slice(1, MOST_RELATED).map(({ at }) => at), facts: { count: twice.length, ...first.facts } };
  },
});

/** 每百名学生拥有终端数（台） beside 台 in the unit column; told once. */
function* twiceInName(rows: readonly RowView[], hasUnitColumn: boolean) {
  if (!hasUnitColumn) return;
  const both = rows.filter(({ indicator: { rawName, unit, unitFrom } }) => unitFrom === "column" && unit !== null && /[)）\]］】〕]/.test(rawName) && normaliseUnit(cleanName(rawName).unit ?? "") === unit);
  const [first, ...rest] = both;
  if (first === undefined) return;
  yield {
    finding: "twiceInName" as const, at: first.indicator.at, indicator: first.index, related: rest.slice(0, MOST_RELATED).map(({ indicator }) => indicator.at),
    facts: { name: first.indicator.name, unit: first.indicator.unit, count: both.length },
  };
}

/** Nothing but the catalogue tells the unit of its numbers; an index, a rank or a ratio of two has none. */
const isLacking = ({ name, unitFrom, targets }: Indicator): boolean =>
  (unitFrom === null || unitFrom === "catalogue") && !/(?:指数|系数|(?<!占)比|比值|生育率|倍差|评分|得分|分值|排名|位次|名次|等级|级别)$/.test(name.replace(/[（(][^（）()]*[）)]$/, ""))
  && targets.some(({ target }) => target.kind === "level" || target.kind === "range");

interface Written {
  readonly at: SheetArea;
  readonly raw: string;
}

/** The cells of a row that say its unit behind their value. */
function cellsWith(unit: string, { baseline, actuals, targets }: Indicator): readonly Written[] {
  const found: Written[] = [];
  if (baseline !== null && baseline.raw !== null && says(baseline.raw, baseline.reading, unit)) found.push({ at: baseline.at, raw: baseline.raw });
  for (const { at, raw, reading } of actuals) if (raw !== null && says(raw, reading, unit)) found.push({ at, raw });
  for (const { at, raw, target } of targets) if (raw !== null && says(raw, target, unit)) found.push({ at, raw });
  return found;
}

const says = (raw: string, reading: Target, unit: string): boolean => unitIn(reading) === unit || raw.trim().endsWith(unit) && SCALED.test(unit);

/** The first value that is written without a unit. */
function firstBare({ baseline, actuals, targets }: Indicator): Written | null {
  const figures = baseline === null ? actuals : [baseline, ...actuals];
  for (const { at, raw, reading } of figures) if (raw !== null && isBare(reading)) return { at, raw };
  for (const { at, raw, target } of targets) if (raw !== null && isBare(target)) return { at, raw };
  return null;
}

const isBare = (reading: Target): boolean => reading.kind === "level" && reading.unit === undefined && reading.value !== 0;
