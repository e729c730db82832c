import type { Figure } from "../../table/table";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { isMisplaced } from "../misplaced";
import { isWhole, mayBeComposed, sumOfShares } from "./composition";

/** What stands in a value's cell can be read in one way. */
export const valuesReadable = defineRule({
  id: "values-readable",
  sources: ["tableForm"],
  findings: {
    targetUnread: { severity: "warning", facts: ["name", "raw"] },
    baselineUnread: { severity: "warning", facts: ["name", "raw"] },
    severalTargets: { severity: "warning", facts: ["name", "raw", "count"] },
    targetsByLine: { severity: "info", facts: ["name", "count"] },
    sharesNotWhole: { severity: "warning", facts: ["name", "raw", "sum"] },
    percentOrPoints: { severity: "warning", facts: ["name", "raw"] },
    notExact: { severity: "warning", facts: ["name", "raw"] },
    aboutValue: { severity: "info", facts: ["name", "raw"] },
    wordsBesideNumber: { severity: "info", facts: ["name", "raw"] },
    otherYear: { severity: "info", facts: ["name", "raw", "said", "year"] },
    muchOlder: { severity: "warning", facts: ["name", "raw", "said", "year"] },
  },
  given: ({ table: { columns, plan } }) => ({
    years: Object.fromEntries(columns.map(({ column, role, year }) => [column, year ?? (role === "baseline" ? plan.baseYear : null)])),
  }),
  row(row, report, { years }) {
    const { indicator: { name, baseline, actuals }, goal, bound } = row;
    if (isMisplaced(row.indicator)) return;
    if (mayBeComposed(name)) for (const { at, raw } of [...(baseline === null ? [] : [baseline]), ...actuals, ...row.indicator.targets]) {
      const sum = raw === null ? null : sumOfShares(row.indicator, raw);
      if (sum !== null && !isWhole(sum)) report({ finding: "sharesNotWhole", at, facts: { name, raw, sum } });
    }
    const look = (figure: Figure): void => {
      const { at, raw } = figure;
      const finding = troubleOf(figure, row);
      if (finding !== null) report({ finding, at, facts: { name, raw } });
      const other = otherYear(figure, years[at.column] ?? null);
      if (other !== null) report({ finding: Math.abs(other.said - other.year) > FEW_YEARS ? "muchOlder" : "otherYear", at, facts: { name, raw, ...other } });
    };
    if (baseline !== null) look(baseline);
    actuals.forEach(look);
    if (goal === null || goal.raw === null) return;
    const { at, raw, target } = goal;
    const facts = { name, raw };
    if (target.kind === "unread" && sumOfShares(row.indicator, raw) === null) report({ finding: "targetUnread", at, facts });
    if (target.kind === "parts" && isLineByLine(row, target.parts.length)) report({ finding: "targetsByLine", at, facts: { name, count: target.parts.length } });
    else if (target.kind === "parts") report({ finding: "severalTargets", at, facts: { ...facts, count: target.parts.length } });
    if (!bound.ok && bound.fault === "percentOrPoints") report({ finding: "percentOrPoints", at, facts });
  },
});

/** Labels of two characters and more; a unit, 左右 and the like are none. */
const LABEL = /[\u3400-\u9fff]{2,}/;
const CHINESE = /[\u3400-\u9fff]/;
const NO_LABEL = /[〇零一二两三四五六七八九十百千点]+|左右|以[上下内]|约|人次|分钟|小时|公里|[万亿]元|平方米|立方米|公顷|十分之|百分之|千分之|万分之|[万亿]|\d+年/g;

/** A survey's figure of a year or two ago stands for the base year's; an older one is a slip, or out of date. */
const FEW_YEARS = 3;
const YEAR_IN_BRACKETS = /[（(]\s*((?:19|20)\d\d)\s*年?(?:数据?|值|底|末)?\s*[）)]/;

/** 76.5（2015年） in the column of 2020: a value of another year than its column's. */
function otherYear({ raw }: Figure, year: number | null): { readonly said: number; readonly year: number } | null {
  const said = raw === null || year === null ? undefined : YEAR_IN_BRACKETS.exec(raw)?.[1];
  return said === undefined || year === null || Number(said) === year ? null : { said: Number(said), year };
}

/** Words that give no value, where the target is a number: 见附注. */
const isWorded = ({ kind }: Figure["reading"], { bound, countedFromNothing }: RowView): boolean =>
  (kind === "qualitative" || kind === "peer") && bound.ok && !countedFromNothing;

/** 标准班额比例 / 其中：小学 / 初中 in one cell, and a line of each value for each that it lists, or for the whole as well. */
function isLineByLine({ indicator: { rawName, baseline } }: RowView, count: number): boolean {
  const base = baseline?.raw ?? null;
  return listsSoMany(rawName, count) && (base === null || piecesOf(base) === count);
}

function listsSoMany(rawName: string, count: number): boolean {
  const names = rawName.split(/\n|(?=其中)/).map((line) => line.trim()).filter((line) => line !== "");
  const listed = names.findIndex((line) => line.startsWith("其中"));
  const lines = listed < 1 ? 0 : names.slice(listed).join("、").split(/[、,，;；]/).length;
  return listed >= 1 && (lines === count || lines + 1 === count);
}

const piecesOf = (raw: string): number => raw.split(/[、，,；;\n\/]/).length;

/** >98 beside a target of >98: the line that is kept, as national plans have it. */
const isKept = (reading: Figure["reading"], { goal }: RowView): boolean =>
  reading.kind === "level" && goal?.target.kind === "level" && goal.target.op === reading.op && goal.target.value === reading.value;

function troubleOf({ raw, reading, value }: Figure, row: RowView): "baselineUnread" | "notExact" | "aboutValue" | "wordsBesideNumber" | null {
  if (raw === null) return null;
  // What a composition says of itself is looked at by its sum.
  if (sumOfShares(row.indicator, raw) !== null) return null;
  // As many values as the target has: told of the target.
  if (row.goal?.target.kind === "parts" && piecesOf(raw) === row.goal.target.parts.length) return null;
  // A line for each that its name lists.
  if ((reading.kind === "unread" || reading.kind === "parts") && listsSoMany(row.indicator.rawName, piecesOf(raw))) return null;
  if (reading.kind === "unread" || reading.kind === "parts" || isWorded(reading, row)) return "baselineUnread";
  if (reading.kind === "level" && reading.op === "=" && reading.approx === true) return "aboutValue";
  if (value === null) return (reading.kind === "level" || reading.kind === "range") && !isKept(reading, row) ? "notExact" : null;
  return CHINESE.test(raw) && LABEL.test(raw.replace(/\s+/g, "").replace(NO_LABEL, "")) && reading.kind === "level" && !raw.includes(reading.unit ?? "\u0000") ? "wordsBesideNumber" : null;
}
