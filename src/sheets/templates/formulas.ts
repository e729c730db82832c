/**
 * The computed cells that templates share, in formulas that any Excel, WPS and LibreOffice has; {key} stands for the row's
 * cell. Only wordings such as "27%左右" need FYP.TARGET; without the add-in it fails inside IFERROR and the cell stays blank.
 * ROUND takes away floating-point dust (79 − 77.78), far below any digit that is shown.
 */
import type { Direction } from "../../target/target";

/** The unit as it may stand behind a figure: "%", "岁", and of "1/10万" only "/10万", lest "11/10万" become "1". */
const UNIT_BEHIND = 'IF(LEFT({unit},2)="1/",MID({unit},2,9),{unit})';

/** Half-width and full-width, as keyboards give them. */
const ABOVE = ["≥", ">", "＞"];
const BELOW = ["≤", "<", "＜"];

/** "≥60%" without its sign and its unit. */
const BARE_TARGET = [...ABOVE, ...BELOW, "="].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, `SUBSTITUTE({target},${UNIT_BEHIND},"")`);

/** The number a target comes to. NUMBERVALUE, not VALUE: that one takes "5-6" for a date. A sign alone is no number, hence the length. */
export const targetValue = (baseYear: number, targetYear: number): string =>
  `=IF({target}="","",IF(ISNUMBER({target}),{target},IFERROR(FYP.TARGET({target},{baseline},${baseYear},${targetYear},{unit},{name}),`
  + `IFERROR(IF(LEN(${BARE_TARGET})=0,"",NUMBERVALUE(${BARE_TARGET},".")),""))))`;

const UP = "↑";
export const DOWN = "↓";
const ARROWS: Readonly<Record<Direction, string>> = { higher: UP, lower: DOWN, within: "" };

const begins = (...signs: readonly string[]): string => `OR(${signs.map((sign) => `LEFT({target},1)="${sign}"`).join(",")})`;

/** Whether the target's own sign says that more, or less, is better. */
export const TARGET_ABOVE = begins(...ABOVE);
export const TARGET_BELOW = begins(...BELOW);

/** Which way is better: the target's own sign says it, else the catalogue; empty where neither does. */
export const directionFormula = (direction: Direction | null): string =>
  `=IF(${TARGET_ABOVE},"${UP}",IF(${TARGET_BELOW},"${DOWN}","${direction === null ? "" : ARROWS[direction]}"))`;

/** By how much a value is better than another one; below 0 it is worse. */
export const lead = (value: string, over: string): string => `IF({direction}="${DOWN}",-1,1)*(${value}-${over})`;

/** 左右 leaves 1 % of the value on the bad side, as the add-in's own default does (approxTolerance). */
export const SLACK = 'IF(ISNUMBER(SEARCH("左右",{target})),ABS({targetValue})*0.01,0)';

/** ">90" is not reached by 90. */
export const STRICT = `AND(${begins(">", "<", "＞", "＜")},MID({target},2,1)<>"=")`;

/** Whether a value reaches the target; to be asked only where the direction is known or the two are equal. */
export const reaches = (value: string): string =>
  `IF(${STRICT},ROUND(${lead(value, "{targetValue}")},9)>0,ROUND(${lead(value, "{targetValue}")}+${SLACK},9)>=0)`;

/** A number that is neither equal to the target nor known to be on its better or worse side. */
export const undirected = (value: string): string => `AND({direction}="",ROUND(${value}-{targetValue},9)<>0)`;
