import type { Direction } from "../../../target/target";

/**
 * The computed cells, in formulas that any Excel, WPS and LibreOffice has; {key} stands for the row's cell.
 * Only wordings such as "27%左右" need FYP.TARGET; without the add-in it fails inside IFERROR and the cell stays blank.
 * ROUND takes away floating-point dust (79 − 77.78), far below any digit that is shown.
 */

/** "≥60%" without its sign, and without the unit where the unit is a sign too: "12/10万" must not lose its "/10万". */
const BARE_TARGET = ["≥", "≤", ">", "<"].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","")`,
  'SUBSTITUTE({target},IF(OR({unit}="%",{unit}="‰"),{unit},"≥"),"")',
);

/** NUMBERVALUE, not VALUE: that one takes "5-6" for a date. A sign alone is no number, hence the length. */
export const targetValue = (baseYear: number, targetYear: number): string =>
  `=IF({target}="","",IF(ISNUMBER({target}),{target},IFERROR(FYP.TARGET({target},{baseline},${baseYear},${targetYear},{unit},{name}),`
  + `IFERROR(IF(LEN(${BARE_TARGET})=0,"",NUMBERVALUE(${BARE_TARGET},".")),""))))`;

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
  const judged = {
    higher: HIGHER,
    lower: LOWER,
    within: null,
  };
  const byDirection = direction === null ? null : judged[direction];
  const bySign = `IF(OR(LEFT({target},1)="≥",LEFT({target},1)=">"),${HIGHER},IF(OR(LEFT({target},1)="≤",LEFT({target},1)="<"),${LOWER},"方向未定"))`;
  return `=IF(ISNUMBER({gap}),${byDirection ?? bySign},"")`;
}
