/** Formulas of 完成率 and 状态: the same method as the add-in's FYP.PROGRESS and FYP.STATUS, in the sheet's own cells. */
import { lead, reaches, STRICT, undirected } from "./formulas";

/** Points of completion before or behind time progress that still count as 符合预期: this project's convention, said in the sheet. */
const BAND = 10;

/** The cells (or numbers) that a row's progress is worked out from. */
export interface ProgressCells {
  readonly actual: string;
  readonly year: string;
  /** In per cent. */
  readonly time: string;
  readonly targetYear: number;
}

/** No way to go: the baseline is at the target, or past it in the known direction. */
const BASELINE_REACHES = `IF({direction}="",{baseline}={targetValue},ROUND(${lead("{baseline}", "{targetValue}")},9)>=0)`;

/** A target that must be passed and a baseline that stands at it: neither reached nor any way to go. */
const AT_THE_EDGE = `AND(${STRICT},{baseline}={targetValue})`;

/** In per cent, below 0 when the value moved the wrong way; a dash where there is no way to go. */
export const completionFormula = ({ actual }: ProgressCells): string =>
  `=IF(AND(ISNUMBER(${actual}),ISNUMBER({baseline}),ISNUMBER({targetValue})),`
  + `IF(${BASELINE_REACHES},"—",ROUND((${actual}-{baseline})/({targetValue}-{baseline})*100,6)),"")`;

export const statusFormula = ({ actual, year, time, targetYear }: ProgressCells): string => {
  const ahead = `ROUND({completion}-${time},6)`;
  return `=IF(AND({baseline}="",{target}="",${actual}=""),"",`
    + `IF(OR(NOT(ISNUMBER({targetValue})),NOT(ISNUMBER(${actual}))),"无法判定",`
    + `IF(${undirected(actual)},"无法判定",`
    + `IF(${reaches(actual)},"已达标",`
    + `IF(NOT(ISNUMBER({baseline})),"无法判定",`
    + `IF(NOT(ISNUMBER({completion})),IF(${AT_THE_EDGE},"无法判定","倒退"),`
    + `IF({completion}<0,"倒退",`
    // When the time is over, whatever is missing is missing: the band is for the way, not for the end.
    + `IF(${year}>=${targetYear},"滞后",`
    + `IF(${ahead}>${BAND},"快于预期",IF(${ahead}<-${BAND},"滞后","符合预期"))))))))))`;
};

/** What decided a status: the distance to time progress, or what is missing. */
export const reasonFormula = ({ actual, year, time, targetYear }: ProgressCells): string =>
  `=IF({status}="","",IF({status}="已达标","",IF({status}="无法判定",`
  + `IF({target}="","缺目标值",IF(NOT(ISNUMBER({targetValue})),"目标值未能换算",IF(NOT(ISNUMBER(${actual})),"缺实际值",`
  + `IF(${undirected(actual)},"方向未定",IF(NOT(ISNUMBER({baseline})),"缺基期值","基期等于目标"))))),`
  + `IF(NOT(ISNUMBER({completion})),"基期已达标",IF(${year}>=${targetYear},"期满未达标",TEXT({completion}-${time},"+0.0;-0.0;0.0")&"个百分点")))))`;
