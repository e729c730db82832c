import { cellAt } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import type { TableCount } from "../../table/table-count";
import { defineTextRule, TEXT_SHEET } from "../define";

/** A text that counts so many more or fewer means another table, or a part of this one. */
const NEAR = 3;

/** So many of a table's rows may leave their nature open, and it still says how many there are of each at most. */
const MOSTLY = 0.75;

/** What the text counts of the plan's indicators is what its table has. */
export const textCountsHold = defineTextRule({
  id: "text-counts-hold",
  sources: ["outline11", "tableForm"],
  findings: {
    naturesDiffer: { severity: "error", facts: ["line", "binding", "expected", "ownBinding", "ownExpected", "open"] },
    bindingDiffers: { severity: "error", facts: ["line", "binding", "ownBinding", "open"] },
    expectedDiffers: { severity: "error", facts: ["line", "expected", "ownExpected", "open"] },
    totalDiffers: { severity: "error", facts: ["line", "total", "own", "subs"] },
    totalFarOff: { severity: "warning", facts: ["line", "total", "own", "subs"] },
  },
  inapplicable: ({ dossier: { counts = [] }, tables }) => {
    if (counts.length === 0) return "notSaid";
    return tables.some(({ table }) => isCounted(table) || table.kind === "plan" && counts.some(({ total }) => total !== null)) ? null : "noNatures";
  },
  *check({ dossier: { counts = [] }, tables }) {
    const all = tables.map(({ table }) => table).filter(({ kind, indicators }) => kind === "plan" && indicators.length > 0);
    const plans = all.filter(isCounted);
    const ways = [...plans.flatMap((plan) => [plan.indicators, plan.indicators.filter(({ isSub }) => !isSub)]), ...(plans.length > 1 ? [plans.flatMap(({ indicators }) => indicators)] : [])].map(countOf);
    const [only = null] = plans.length === 1 ? ways : [];
    for (const said of counts) {
      // A single table is the one that is counted; of several nobody knows which.
      const [sole = null] = all.length === 1 && !isOfOtherPlan(said, all) ? all : [];
      const found = (isOfOtherPlan(said, all) ? null : natureDiffering(said, ways, only)) ?? (sole === null ? null : totalDiffering(said, sole, ways));
      const { line, quote } = said;
      if (found !== null) yield { ...found, at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null, said: [{ line, quote }] };
    }
  },
});

/** “十四五”规划设置了20项指标, in a plan of the 十五五. */
const isOfOtherPlan = ({ quote }: TableCount, plans: readonly IndicatorTable[]): boolean => {
  const [period] = /十[一二三四五六]五/.exec(quote) ?? [];
  return period !== undefined && plans.every(({ plan }) => plan.assumed !== true && plan.name !== period);
};

/** A plan's table of which nearly every row says its nature, and none has a third one. */
const isCounted = ({ kind, indicators }: IndicatorTable): boolean =>
  kind === "plan" && indicators.length > 0 && indicators.every(({ nature }) => nature !== "advocated") && indicators.filter(({ nature }) => nature !== null).length >= MOSTLY * indicators.length;

interface Count {
  readonly total: number;
  readonly binding: number;
  readonly expected: number;
  /** Rows that say no nature, and may be of either. */
  readonly open: number;
}

const countOf = (indicators: IndicatorTable["indicators"]): Count => {
  const [binding, expected] = (["binding", "expected"] as const).map((wanted) => indicators.filter(({ nature }) => nature === wanted).length);
  return { total: indicators.length, binding: binding ?? 0, expected: expected ?? 0, open: indicators.length - (binding ?? 0) - (expected ?? 0) };
};

/** Whether so many of one nature can be what the table has. */
const canBe = (said: number | null, own: number, open: number): boolean => said === null || said >= own && said <= own + open;

const totalOf = ({ total, binding, expected }: TableCount): number | null => total ?? (binding === null || expected === null ? null : binding + expected);

const fitsNatures = ({ binding, expected }: TableCount, way: Count): boolean => canBe(binding, way.binding, way.open) && canBe(expected, way.expected, way.open);

function natureDiffering(said: TableCount, ways: readonly Count[], only: Count | null) {
  const { binding, expected, line } = said;
  const total = totalOf(said);
  if (binding === null && expected === null || ways.some((way) => (total === null || way.total === total) && fitsNatures(said, way))) return null;
  const same = total === null ? only : ways.find((way) => way.total === total) ?? null;
  if (same === null) return null;
  const { binding: ownBinding, expected: ownExpected, open } = same;
  if (binding !== null && expected !== null) return { finding: "naturesDiffer" as const, facts: { line, binding, expected, ownBinding, ownExpected, open } };
  // One nature alone, far from the table's: another table's, or those of a chapter.
  if (Math.abs((binding ?? ownBinding) - ownBinding) > NEAR || Math.abs((expected ?? ownExpected) - ownExpected) > NEAR) return null;
  return binding !== null ? { finding: "bindingDiffers" as const, facts: { line, binding, ownBinding, open } } : { finding: "expectedDiffers" as const, facts: { line, expected, ownExpected, open } };
}

/** How often a total that is far from the table's may go into it, or it into that, and still mean this table. */
const FAR = 2;

/**
 * 其中 rows may be counted or not, and rows without a number may be items of one that has: any number between the fewest
 * and all of them can be meant. Natures that are the table's show that a total is meant of it, however far it is off.
 */
function totalDiffering(said: TableCount, { indicators }: IndicatorTable, ways: readonly Count[]) {
  const total = totalOf(said);
  const own = indicators.filter(({ isSub }) => !isSub).length;
  const numbers = indicators.flatMap(({ number }) => (number === null ? [] : [number]));
  const fewest = numbers.length === 0 ? own : Math.min(own, numbers.length);
  const isWithin = total !== null && total >= fewest && total <= indicators.length;
  if (total === null || isWithin || numbers.includes(String(total)) && numbers.at(-1) === String(total)) return null;
  const facts = { line: said.line, total, own, subs: indicators.length - own };
  const off = Math.min(Math.abs(total - own), Math.abs(total - indicators.length));
  const isBoth = said.binding !== null && said.expected !== null && ways.some((way) => fitsNatures(said, way));
  if (off <= NEAR || isBoth) return { finding: "totalDiffers" as const, facts };
  return said.binding === null && said.expected === null && total <= FAR * own && own <= FAR * total ? { finding: "totalFarOff" as const, facts } : null;
}
