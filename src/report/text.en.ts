import type { ReportText } from "./text";

export const en: ReportText = {
  points: " percentage points",
  figures: {
    step: (baseline, target) => `${baseline} → ${target}`,
    gap: (gap) => `gap ${gap}`,
    perYear: (change) => `${change} a year`,
    rate: (rate) => `${rate} growth a year`,
  },
  missing: "none",
  countedFromNothing: "The indicator counts from zero (a growth, a drop or an addition over the plan): it has no baseline, and only met or not met can be told.",
  reasons: {
    noBaseline: () => "no baseline: neither gap nor progress can be told",
    baselineUnread: ({ raw }) => `the baseline “${raw}” cannot be read as a number`,
    noTarget: () => "no target",
    targetUnresolved: ({ raw }) => `the target “${raw}” cannot be worked out to a number`,
    unitsDiffer: () => "baseline and target are in units that cannot be compared",
    directionUnknown: () => "it is not known whether higher or lower is better",
    behind: ({ completion, timeProgress }) => `completion ${completion} lags behind time progress ${timeProgress}`,
    backwards: () => "the latest value is worse than the baseline",
    projectedToMiss: ({ projected }) => `on the present trend it will end at ${projected} and miss the target`,
    paceOverLimit: ({ needed, previous }) => `${needed} a year is needed, far more than the previous period's ${previous} a year`,
    paceAbovePrevious: ({ needed, previous }) => `${needed} a year is needed, more than the previous period's ${previous} a year`,
    steepChange: ({ share, limit }) => `the needed change is ${share} of the baseline (over ${limit} counts as high risk, a convention of this tool)`,
    noPaceKnown: () => "the baseline does not meet the target yet, and there is neither an actual value nor a previous pace to compare with",
    targetWeaker: ({ base, target }) => (base === target
      ? `the target equals the baseline ${base}: only whether it is held can be told`
      : `the baseline ${base} is past the target ${target} already, and there is no gap to close: settle the target first; until then only whether it is held can be told`),
    toBeCorrected: () => "baseline, target or unit holds a slip (see the findings) and is to be corrected before anything can be told",
    approximateTarget: ({ tolerance }) => `the target is approximate and judged with a tolerance of ${tolerance} (a convention of this tool)`,
    paceWithinPrevious: ({ needed, previous }) => `${needed} a year is needed, no more than the previous period's ${previous} a year`,
    onTrack: ({ completion, timeProgress }) => `completion ${completion} at time progress ${timeProgress}`,
    toBeHeld: ({ baseline }) => `the baseline ${baseline} meets the target, which is to be held`,
    growthToBeSeen: () => "the indicator is a growth rate, to be seen year by year; there is no value after the base year yet",
    growthKept: ({ actual, year }) => `growth of ${actual} in ${year} is what the target asks for`,
    growthMissed: ({ actual, year }) => `growth of ${actual} in ${year} is short of the target`,
    alreadyMet: () => "the latest value meets the target",
    baselineFromTable: ({ raw, sheet, cell }) => `the table has no baseline; ${raw} is taken from the completion table (${sheet}!${cell})`,
    baselineFromText: ({ raw, line, assumed }) => `the table has no baseline; ${raw} is taken from line ${line} of the text${assumed === "1" ? ", which gives it no year and is taken to mean the base year" : ""}`,
    textDisagrees: ({ raw, said, line }) => `the table's target is “${raw}”, and line ${line} of the text says “${said}”`,
    looserThanNational: ({ national, wording, source }) => `the target is weaker than the national one of ${national} (${source}: ${wording})`,
  },
};
