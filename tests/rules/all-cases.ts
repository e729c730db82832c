/** The cases of every rule; the type is closed, so that a rule without cases does not compile. */
import { cases as baselineGiven } from "../../src/rules/baseline-given/cases";
import { cases as bindingOnTrack } from "../../src/rules/binding-on-track/cases";
import { cases as bindingTargetDefinite } from "../../src/rules/binding-target-definite/cases";
import { cases as cellsInPlace } from "../../src/rules/cells-in-place/cases";
import { cases as cellsTidy } from "../../src/rules/cells-tidy/cases";
import { cases as columnsComplete } from "../../src/rules/columns-complete/cases";
import { cases as directionAgrees } from "../../src/rules/direction-agrees/cases";
import { cases as growthAgrees } from "../../src/rules/growth-agrees/cases";
import { cases as headingsContinuous } from "../../src/rules/headings-continuous/cases";
import { cases as indicatorsDistinct } from "../../src/rules/indicators-distinct/cases";
import { cases as levelsAgree } from "../../src/rules/levels-agree/cases";
import { cases as namesStandard } from "../../src/rules/names-standard/cases";
import { cases as nationalMet } from "../../src/rules/national-met/cases";
import { cases as natureStated } from "../../src/rules/nature-stated/cases";
import { cases as numberingContinuous } from "../../src/rules/numbering-continuous/cases";
import { cases as numbersAreNumbers } from "../../src/rules/numbers-are-numbers/cases";
import { cases as pacePlausible } from "../../src/rules/pace-plausible/cases";
import { cases as oneIndicatorARow } from "../../src/rules/one-indicator-a-row/cases";
import { cases as onePopulation } from "../../src/rules/one-population/cases";
import { cases as sharesAgree } from "../../src/rules/shares-agree/cases";
import { cases as pairsOrdered } from "../../src/rules/pairs-ordered/cases";
import { cases as partWithinWhole } from "../../src/rules/part-within-whole/cases";
import { cases as placeholdersUniform } from "../../src/rules/placeholders-uniform/cases";
import { cases as progressKept } from "../../src/rules/progress-kept/cases";
import { cases as previousTargetKept } from "../../src/rules/previous-target-kept/cases";
import { cases as scopeStated } from "../../src/rules/scope-stated/cases";
import { cases as stepsAdvance } from "../../src/rules/steps-advance/cases";
import { cases as superiorMet } from "../../src/rules/superior-met/cases";
import { cases as tableGiven } from "../../src/rules/table-given/cases";
import { cases as tablesAgree } from "../../src/rules/tables-agree/cases";
import { cases as targetGiven } from "../../src/rules/target-given/cases";
import { cases as targetMeasurable } from "../../src/rules/target-measurable/cases";
import { cases as targetNotWeaker } from "../../src/rules/target-not-weaker/cases";
import { cases as targetsMet } from "../../src/rules/targets-met/cases";
import { cases as progressAgrees } from "../../src/rules/progress-agrees/cases";
import { cases as textAgrees } from "../../src/rules/text-agrees/cases";
import { cases as textComparisonsHold } from "../../src/rules/text-comparisons-hold/cases";
import { cases as textCountsHold } from "../../src/rules/text-counts-hold/cases";
import { cases as textFulfilmentHolds } from "../../src/rules/text-fulfilment-holds/cases";
import { cases as textConsistent } from "../../src/rules/text-consistent/cases";
import { cases as textGrowthAgrees } from "../../src/rules/text-growth-agrees/cases";
import { cases as textSharesHold } from "../../src/rules/text-shares-hold/cases";
import { cases as textTargetsAdvance } from "../../src/rules/text-targets-advance/cases";
import { cases as textValuesPossible } from "../../src/rules/text-values-possible/cases";
import { cases as unitSaidOnce } from "../../src/rules/unit-said-once/cases";
import { cases as unitsAgree } from "../../src/rules/units-agree/cases";
import { cases as valuesInBounds } from "../../src/rules/values-in-bounds/cases";
import { cases as valuesReadable } from "../../src/rules/values-readable/cases";
import { cases as yearsClear } from "../../src/rules/years-clear/cases";
import type { RuleCase } from "../../src/rules/define";
import type { RuleId } from "../../src/rules/registry";

export const CASES: Readonly<Record<RuleId, readonly RuleCase[]>> = {
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
