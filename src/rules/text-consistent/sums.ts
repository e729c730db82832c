import { cellAt } from "../../grid/area";
import type { Breakdown, Share } from "../../table/breakdown";
import { TEXT_SHEET } from "../define";

/** Parts that come to more wholes than this are hardly parts of this one. */
const FAR_OVER = 2;
/** Measured and rounded, or counted by the ten thousand; all else is counted one by one. */
const ROUNDED = /^[百千万亿]|[元米里亩顷吨克斤升瓦时度方㎡煤]$/;

/** 指标18项，其中约束性指标6项、预期性指标13项: what is counted one by one, and is of one nature. */
const NATURE = /约束性|预期性|倡导性/;

/**
 * 规划总面积68平方公里，其中起步区12平方公里、拓展区36平方公里、协调区22平方公里: parts that nothing can be in twice come to no
 * more than the whole; and to no less, where the words say that they are all.
 */
export function* sumsIn(breakdowns: readonly Breakdown[]) {
  for (const { whole, parts, unit, isComplete, mayOverlap, quote, line } of breakdowns) {
    const sum = Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(12));
    if (sum > FAR_OVER * whole.value) continue;
    const exceeds = (more: number, less: number, rounded: readonly Share[]): boolean => more - less > NOISE * whole.value && more - less >= slackOf(rounded, unit) - NOISE * whole.value;
    const facts = { name: whole.name, whole: whole.name, wholeRaw: whole.raw, line };
    const place = { at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null, said: [{ line, quote }] };
    const added = { ...facts, count: parts.length, sum: `${sum}${unit}` };
    const larger = parts.find((part) => exceeds(part.value, whole.value, [part, whole]));
    const [isOver, isUnder] = [!mayOverlap && exceeds(sum, whole.value, [...parts, whole]), isComplete && exceeds(whole.value, sum, [...parts, whole])];
    if ((isOver || isUnder) && parts.every(({ name }) => NATURE.test(name))) yield { ...place, finding: "naturesAddUpOtherwise" as const, facts: added };
    else if (larger !== undefined) yield { ...place, finding: "partExceeds" as const, facts: { ...facts, part: larger.name, raw: larger.raw } };
    else if (isOver) yield { ...place, finding: "partsExceed" as const, facts: added };
    else if (isUnder) yield { ...place, finding: "partsShort" as const, facts: added };
  }
}

const NOISE = 1e-9;

/** Numbers that were rounded one by one are off by less than half their last digits together. */
const slackOf = (shares: readonly Share[], unit: string): number =>
  ROUNDED.test(unit) || shares.some(({ step }) => step < 1) ? shares.reduce((total, { step }) => total + step, 0) / 2 : 0;
