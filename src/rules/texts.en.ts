// The words of every rule; the type is closed, so that a rule without words does not compile.
import { en as baselineGiven } from "./baseline-given/text.en";
import { en as bindingOnTrack } from "./binding-on-track/text.en";
import { en as bindingTargetDefinite } from "./binding-target-definite/text.en";
import { en as cellsInPlace } from "./cells-in-place/text.en";
import { en as cellsTidy } from "./cells-tidy/text.en";
import { en as columnsComplete } from "./columns-complete/text.en";
import { en as directionAgrees } from "./direction-agrees/text.en";
import { en as growthAgrees } from "./growth-agrees/text.en";
import { en as headingsContinuous } from "./headings-continuous/text.en";
import { en as indicatorsDistinct } from "./indicators-distinct/text.en";
import { en as levelsAgree } from "./levels-agree/text.en";
import { en as namesStandard } from "./names-standard/text.en";
import { en as nationalMet } from "./national-met/text.en";
import { en as natureStated } from "./nature-stated/text.en";
import { en as numberingContinuous } from "./numbering-continuous/text.en";
import { en as numbersAreNumbers } from "./numbers-are-numbers/text.en";
import { en as pacePlausible } from "./pace-plausible/text.en";
import { en as oneIndicatorARow } from "./one-indicator-a-row/text.en";
import { en as onePopulation } from "./one-population/text.en";
import { en as sharesAgree } from "./shares-agree/text.en";
import { en as pairsOrdered } from "./pairs-ordered/text.en";
import { en as partWithinWhole } from "./part-within-whole/text.en";
import { en as placeholdersUniform } from "./placeholders-uniform/text.en";
import { en as progressKept } from "./progress-kept/text.en";
import { en as previousTargetKept } from "./previous-target-kept/text.en";
import { en as scopeStated } from "./scope-stated/text.en";
import { en as stepsAdvance } from "./steps-advance/text.en";
import { en as superiorMet } from "./superior-met/text.en";
import { en as tableGiven } from "./table-given/text.en";
import { en as tablesAgree } from "./tables-agree/text.en";
import { en as targetGiven } from "./target-given/text.en";
import { en as targetMeasurable } from "./target-measurable/text.en";
import { en as targetNotWeaker } from "./target-not-weaker/text.en";
import { en as targetsMet } from "./targets-met/text.en";
import { en as progressAgrees } from "./progress-agrees/text.en";
import { en as textAgrees } from "./text-agrees/text.en";
import { en as textComparisonsHold } from "./text-comparisons-hold/text.en";
import { en as textCountsHold } from "./text-counts-hold/text.en";
import { en as textFulfilmentHolds } from "./text-fulfilment-holds/text.en";
import { en as textConsistent } from "./text-consistent/text.en";
import { en as textGrowthAgrees } from "./text-growth-agrees/text.en";
import { en as textSharesHold } from "./text-shares-hold/text.en";
import { en as textTargetsAdvance } from "./text-targets-advance/text.en";
import { en as textValuesPossible } from "./text-values-possible/text.en";
import { en as unitSaidOnce } from "./unit-said-once/text.en";
import { en as unitsAgree } from "./units-agree/text.en";
import { en as valuesInBounds } from "./values-in-bounds/text.en";
import { en as valuesReadable } from "./values-readable/text.en";
import { en as yearsClear } from "./years-clear/text.en";
import type { RuleTexts } from "./rule-texts";

export const EN: RuleTexts = {
  "baseline-given": baselineGiven,
  "binding-on-track": bindingOnTrack,
  "binding-target-definite": bindingTargetDefinite,
  "cells-in-place": cellsInPlace,
  "cells-tidy": cellsTidy,
  "columns-complete": columnsComplete,
  "years-clear": yearsClear,
  "direction-agrees": directionAgrees,
  "growth-agrees": growthAgrees,
  "headings-continuous": headingsContinuous,
  "indicators-distinct": indicatorsDistinct,
  "levels-agree": levelsAgree,
  "names-standard": namesStandard,
  "national-met": nationalMet,
  "nature-stated": natureStated,
  "numbering-continuous": numberingContinuous,
  "numbers-are-numbers": numbersAreNumbers,
  "pace-plausible": pacePlausible,
  "one-indicator-a-row": oneIndicatorARow,
  "one-population": onePopulation,
  "shares-agree": sharesAgree,
  "pairs-ordered": pairsOrdered,
  "part-within-whole": partWithinWhole,
  "placeholders-uniform": placeholdersUniform,
  "previous-target-kept": previousTargetKept,
  "scope-stated": scopeStated,
  "steps-advance": stepsAdvance,
  "superior-met": superiorMet,
  "table-given": tableGiven,
  "tables-agree": tablesAgree,
  "target-given": targetGiven,
  "target-measurable": targetMeasurable,
  "target-not-weaker": targetNotWeaker,
  "targets-met": targetsMet,
  "progress-agrees": progressAgrees,
  "progress-kept": progressKept,
  "text-agrees": textAgrees,
  "text-comparisons-hold": textComparisonsHold,
  "text-counts-hold": textCountsHold,
  "text-fulfilment-holds": textFulfilmentHolds,
  "text-consistent": textConsistent,
  "text-growth-agrees": textGrowthAgrees,
  "text-shares-hold": textSharesHold,
  "text-targets-advance": textTargetsAdvance,
  "text-values-possible": textValuesPossible,
  "unit-said-once": unitSaidOnce,
  "units-agree": unitsAgree,
  "values-in-bounds": valuesInBounds,
  "values-readable": valuesReadable,
};
