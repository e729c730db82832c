// The words of every rule; the type is closed, so that a rule without words does not compile.
import { zh as baselineGiven } from "./baseline-given/text.zh";
import { zh as bindingOnTrack } from "./binding-on-track/text.zh";
import { zh as bindingTargetDefinite } from "./binding-target-definite/text.zh";
import { zh as cellsInPlace } from "./cells-in-place/text.zh";
import { zh as cellsTidy } from "./cells-tidy/text.zh";
import { zh as columnsComplete } from "./columns-complete/text.zh";
import { zh as directionAgrees } from "./direction-agrees/text.zh";
import { zh as growthAgrees } from "./growth-agrees/text.zh";
import { zh as headingsContinuous } from "./headings-continuous/text.zh";
import { zh as indicatorsDistinct } from "./indicators-distinct/text.zh";
import { zh as levelsAgree } from "./levels-agree/text.zh";
import { zh as namesStandard } from "./names-standard/text.zh";
import { zh as nationalMet } from "./national-met/text.zh";
import { zh as natureStated } from "./nature-stated/text.zh";
import { zh as numberingContinuous } from "./numbering-continuous/text.zh";
import { zh as numbersAreNumbers } from "./numbers-are-numbers/text.zh";
import { zh as pacePlausible } from "./pace-plausible/text.zh";
import { zh as oneIndicatorARow } from "./one-indicator-a-row/text.zh";
import { zh as onePopulation } from "./one-population/text.zh";
import { zh as sharesAgree } from "./shares-agree/text.zh";
import { zh as pairsOrdered } from "./pairs-ordered/text.zh";
import { zh as partWithinWhole } from "./part-within-whole/text.zh";
import { zh as placeholdersUniform } from "./placeholders-uniform/text.zh";
import { zh as progressKept } from "./progress-kept/text.zh";
import { zh as previousTargetKept } from "./previous-target-kept/text.zh";
import { zh as scopeStated } from "./scope-stated/text.zh";
import { zh as stepsAdvance } from "./steps-advance/text.zh";
import { zh as superiorMet } from "./superior-met/text.zh";
import { zh as tableGiven } from "./table-given/text.zh";
import { zh as tablesAgree } from "./tables-agree/text.zh";
import { zh as targetGiven } from "./target-given/text.zh";
import { zh as targetMeasurable } from "./target-measurable/text.zh";
import { zh as targetNotWeaker } from "./target-not-weaker/text.zh";
import { zh as targetsMet } from "./targets-met/text.zh";
import { zh as progressAgrees } from "./progress-agrees/text.zh";
import { zh as textAgrees } from "./text-agrees/text.zh";
import { zh as textComparisonsHold } from "./text-comparisons-hold/text.zh";
import { zh as textCountsHold } from "./text-counts-hold/text.zh";
import { zh as textFulfilmentHolds } from "./text-fulfilment-holds/text.zh";
import { zh as textConsistent } from "./text-consistent/text.zh";
import { zh as textGrowthAgrees } from "./text-growth-agrees/text.zh";
import { zh as textSharesHold } from "./text-shares-hold/text.zh";
import { zh as textTargetsAdvance } from "./text-targets-advance/text.zh";
import { zh as textValuesPossible } from "./text-values-possible/text.zh";
import { zh as unitSaidOnce } from "./unit-said-once/text.zh";
import { zh as unitsAgree } from "./units-agree/text.zh";
import { zh as valuesInBounds } from "./values-in-bounds/text.zh";
import { zh as valuesReadable } from "./values-readable/text.zh";
import { zh as yearsClear } from "./years-clear/text.zh";
import type { RuleTexts } from "./rule-texts";

export const ZH: RuleTexts = {
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
