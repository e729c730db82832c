import { baselineGiven } from "./baseline-given/rule";
import { bindingOnTrack } from "./binding-on-track/rule";
import { bindingTargetDefinite } from "./binding-target-definite/rule";
import { cellsInPlace } from "./cells-in-place/rule";
import { cellsTidy } from "./cells-tidy/rule";
import { columnsComplete } from "./columns-complete/rule";
import { directionAgrees } from "./direction-agrees/rule";
import { growthAgrees } from "./growth-agrees/rule";
import { headingsContinuous } from "./headings-continuous/rule";
import { indicatorsDistinct } from "./indicators-distinct/rule";
import { levelsAgree } from "./levels-agree/rule";
import { namesStandard } from "./names-standard/rule";
import { nationalMet } from "./national-met/rule";
import { natureStated } from "./nature-stated/rule";
import { numberingContinuous } from "./numbering-continuous/rule";
import { numbersAreNumbers } from "./numbers-are-numbers/rule";
import { pacePlausible } from "./pace-plausible/rule";
import { oneIndicatorARow } from "./one-indicator-a-row/rule";
import { onePopulation } from "./one-population/rule";
import { sharesAgree } from "./shares-agree/rule";
import { pairsOrdered } from "./pairs-ordered/rule";
import { partWithinWhole } from "./part-within-whole/rule";
import { placeholdersUniform } from "./placeholders-uniform/rule";
import { progressKept } from "./progress-kept/rule";
import { previousTargetKept } from "./previous-target-kept/rule";
import { scopeStated } from "./scope-stated/rule";
import { superiorMet } from "./superior-met/rule";
import { stepsAdvance } from "./steps-advance/rule";
import { tableGiven } from "./table-given/rule";
import { tablesAgree } from "./tables-agree/rule";
import { targetGiven } from "./target-given/rule";
import { targetMeasurable } from "./target-measurable/rule";
import { targetNotWeaker } from "./target-not-weaker/rule";
import { targetsMet } from "./targets-met/rule";
import { progressAgrees } from "./progress-agrees/rule";
import { textAgrees } from "./text-agrees/rule";
import { textComparisonsHold } from "./text-comparisons-hold/rule";
import { textCountsHold } from "./text-counts-hold/rule";
import { textConsistent } from "./text-consistent/rule";
import { textFulfilmentHolds } from "./text-fulfilment-holds/rule";
import { textGrowthAgrees } from "./text-growth-agrees/rule";
import { textSharesHold } from "./text-shares-hold/rule";
import { textValuesPossible } from "./text-values-possible/rule";
import { textTargetsAdvance } from "./text-targets-advance/rule";
import { unitSaidOnce } from "./unit-said-once/rule";
import { unitsAgree } from "./units-agree/rule";
import { valuesInBounds } from "./values-in-bounds/rule";
import { valuesReadable } from "./values-readable/rule";
import { yearsClear } from "./years-clear/rule";
import type { Rule } from "./define";

/** Every rule, by its id: form, values, targets, relations, levels, text, risk. */
export const RULE_SET = {
  "columns-complete": columnsComplete,
  "years-clear": yearsClear,
  "nature-stated": natureStated,
  "scope-stated": scopeStated,
  "baseline-given": baselineGiven,
  "target-given": targetGiven,
  "indicators-distinct": indicatorsDistinct,
  "one-indicator-a-row": oneIndicatorARow,
  "numbering-continuous": numberingContinuous,
  "names-standard": namesStandard,
  "unit-said-once": unitSaidOnce,
  "cells-in-place": cellsInPlace,
  "cells-tidy": cellsTidy,
  "placeholders-uniform": placeholdersUniform,
  "numbers-are-numbers": numbersAreNumbers,
  "pace-plausible": pacePlausible,
  "values-readable": valuesReadable,
  "values-in-bounds": valuesInBounds,
  "units-agree": unitsAgree,
  "direction-agrees": directionAgrees,
  "target-not-weaker": targetNotWeaker,
  "previous-target-kept": previousTargetKept,
  "target-measurable": targetMeasurable,
  "targets-met": targetsMet,
  "progress-agrees": progressAgrees,
  "progress-kept": progressKept,
  "part-within-whole": partWithinWhole,
  "pairs-ordered": pairsOrdered,
  "one-population": onePopulation,
  "shares-agree": sharesAgree,
  "growth-agrees": growthAgrees,
  "levels-agree": levelsAgree,
  "superior-met": superiorMet,
  "national-met": nationalMet,
  "steps-advance": stepsAdvance,
  "tables-agree": tablesAgree,
  "text-agrees": textAgrees,
  "text-consistent": textConsistent,
  "text-comparisons-hold": textComparisonsHold,
  "text-fulfilment-holds": textFulfilmentHolds,
  "text-counts-hold": textCountsHold,
  "text-growth-agrees": textGrowthAgrees,
  "text-shares-hold": textSharesHold,
  "text-values-possible": textValuesPossible,
  "text-targets-advance": textTargetsAdvance,
  "table-given": tableGiven,
  "headings-continuous": headingsContinuous,
  "binding-target-definite": bindingTargetDefinite,
  "binding-on-track": bindingOnTrack,
} as const;

export type RuleId = keyof typeof RULE_SET;

export const RULES: readonly Rule[] = Object.values(RULE_SET);
