import { normaliseUnit, unitFactor } from "../catalogue/units";
import { remembering } from "../table/words";
import type { Target } from "../target/target";

/** Rates: written one for another they change a value tenfold or more without anybody noticing. */
export const RATES: ReadonlySet<string> = new Set(["%", "‰", "1/万", "1/10万", "1/100万"]);

/** The unit that a reading itself names, in one spelling. */
export const unitIn = (reading: Target): string | null =>
  ((reading.kind === "level" || reading.kind === "range") && reading.unit !== undefined ? normaliseUnit(reading.unit) : null);

/** Two units that cannot both be right: different rates. Other units are too freely worded to be held against each other. */
export function clash(unit: string | null, other: string | null): boolean {
  if (unit === null || other === null || unit === other) return false;
  return RATES.has(unit) && RATES.has(other) && unitFactor(unit, other) !== 1;
}

/** What is measured in these is no share of anything. */
const NO_SHARES: ReadonlySet<string> = new Set(["年", "岁", "分钟", "小时", "天", "个", "张", "家", "人", "万人", "人次", "万人次", "平方米", "公里"]);

/** A unit that cannot be an indicator's: another rate than its own, or a share of what is counted or lasts. */
export const clashesWithStandard = (stated: string, { unit, altUnits }: { readonly unit: string | null; readonly altUnits: readonly string[] }): boolean =>
  !altUnits.includes(stated) && (clash(stated, unit) || (stated === "%" && unit !== null && NO_SHARES.has(counted(unit))));

/** 名 and 人 count the same; 每千人口 in the name or 人/千人 in the unit say the same. */
const counted = (unit: string): string => (unit.split("/")[0] ?? unit).replace("名", "人");

/** What is counted or measured in these is nothing else: nobody writes 岁 for 张. 个 counts anything. */
const MEASURED: ReadonlySet<string> = new Set(["年", "岁", "天", "分钟", "小时", "张", "人", "平方米", "公里", "亩"]);

/** The word of a unit that says what is measured: 张 of 万张 and of 张/千人. */
export const measuredIn = remembering((unit): string => counted(unit).replace(/^[十百千万亿]+/, ""));

export const isMeasured = (unit: string): boolean => MEASURED.has(measuredIn(unit));

/** A value in a unit of another kind than its row's: 5.1% among 人, 3500岁 among 张. */
export function isOtherKind(unit: string | null, stated: string | null): boolean {
  if (unit === null || stated === null || unit === stated || unitFactor(unit, stated) !== null) return false;
  if (RATES.has(unit)) return isMeasured(stated);
  return isMeasured(unit) && isMeasured(stated) && measuredIn(unit) !== measuredIn(stated) && !(LASTS.has(measuredIn(unit)) && LASTS.has(measuredIn(stated)));
}

/** 12年 and 12岁 are said for one another. */
const LASTS: ReadonlySet<string> = new Set(["年", "岁", "天", "分钟", "小时"]);

/** A value in the row's unit; a value or row without one is taken to be in the other's. Null where they do not meet. */
export function inUnitOf(row: { readonly unit: string | null }, value: number, unit: string | null | undefined): number | null {
  if (unit === null || unit === undefined || row.unit === null || unit === row.unit) return value;
  const factor = unitFactor(unit, row.unit);
  if (factor !== null) return Number((value * factor).toPrecision(12));
  return counted(unit) !== "" && counted(unit) === counted(row.unit) ? value : null;
}
