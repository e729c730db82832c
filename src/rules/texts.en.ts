// The words of every rule; the type is closed, so that a rule without words does not compile.
import { en as baselineGiven } from "./baseline-given/text.en";
import { en as bindingOnTrack } from "./binding-on-track/text.en";
import { en as bindingTargetDefinite } from "./binding-target-definite/text.en";
import { en as columnsComplete } from "./columns-complete/text.en";
import { en as directionAgrees } from "./direction-agrees/text.en";
import { en as indicatorsDistinct } from "./indicators-distinct/text.en";
import { en as natureStated } from "./nature-stated/text.en";
import { en as numberingContinuous } from "./numbering-continuous/text.en";
import { en as pairsOrdered } from "./pairs-ordered/text.en";
import { en as partWithinWhole } from "./part-within-whole/text.en";
import { en as targetGiven } from "./target-given/text.en";
import { en as targetNotWeaker } from "./target-not-weaker/text.en";
import { en as unitsAgree } from "./units-agree/text.en";
import { en as valuesInBounds } from "./values-in-bounds/text.en";
import { en as valuesReadable } from "./values-readable/text.en";
import type { RuleTexts } from "./rule-texts";

export const EN: RuleTexts = {
  "baseline-given": baselineGiven,
  "binding-on-track": bindingOnTrack,
  "binding-target-definite": bindingTargetDefinite,
  "columns-complete": columnsComplete,
  "direction-agrees": directionAgrees,
  "indicators-distinct": indicatorsDistinct,
  "nature-stated": natureStated,
  "numbering-continuous": numberingContinuous,
  "pairs-ordered": pairsOrdered,
  "part-within-whole": partWithinWhole,
  "target-given": targetGiven,
  "target-not-weaker": targetNotWeaker,
  "units-agree": unitsAgree,
  "values-in-bounds": valuesInBounds,
  "values-readable": valuesReadable,
};
