/** Computed cells of the drafting sheet alone; see ../formulas.ts. */
import { TARGET_ABOVE, TARGET_BELOW } from "../formulas";
import type { Direction } from "../../../target/target";

export const GAP = '=IF(AND(ISNUMBER({targetValue}),ISNUMBER({baseline})),ROUND({targetValue}-{baseline},6),"")';

export const yearlyChange = (years: number): string => `=IF(ISNUMBER({gap}),ROUND({gap}/${years},6),"")`;

/** In per cent. A rate has no meaning at or below zero: the dash says that it was not forgotten. */
export const yearlyRate = (years: number): string =>
  `=IF(ISNUMBER({gap}),IF(OR({baseline}<=0,{targetValue}<=0),"—",ROUND((POWER({targetValue}/{baseline},1/${years})-1)*100,6)),"")`;

const compare = (isBetter: string): string =>
  `IF({baseline}={targetValue},"已达标",IF(${isBetter},"目标弱于基期","未达标"))`;

const HIGHER = compare("{baseline}>{targetValue}");
const LOWER = compare("{baseline}<{targetValue}");

/** Whether the baseline meets the target already. Without a known direction the target's own sign decides, and no sign is said to be none. */
export function attainment(direction: Direction | null): string {
  const judged = { higher: HIGHER, lower: LOWER, within: null };
  const byDirection = direction === null ? null : judged[direction];
  const bySign = `IF(${TARGET_ABOVE},${HIGHER},IF(${TARGET_BELOW},${LOWER},"方向未定"))`;
  return `=IF(ISNUMBER({gap}),${byDirection ?? bySign},"")`;
}
