// The words of every rule; the type is closed, so that a rule without words does not compile.
import { zh as baselineGiven } from "./baseline-given/text.zh";
import { zh as bindingOnTrack } from "./binding-on-track/text.zh";
import { zh as bindingTargetDefinite } from "./binding-target-definite/text.zh";
import { zh as columnsComplete } from "./columns-complete/text.zh";
import { zh as directionAgrees } from "./direction-agrees/text.zh";
import { zh as indicatorsDistinct } from "./indicators-distinct/text.zh";
import { zh as natureStated } from "./nature-stated/text.zh";
import { zh as numberingContinuous } from "./numbering-continuous/text.zh";
import { zh as pairsOrdered } from "./pairs-ordered/text.zh";
import { zh as partWithinWhole } from "./part-within-whole/text.zh";
import { zh as targetGiven } from "./target-given/text.zh";
import { zh as targetNotWeaker } from "./target-not-weaker/text.zh";
import { zh as unitsAgree } from "./units-agree/text.zh";
import { zh as valuesInBounds } from "./values-in-bounds/text.zh";
import { zh as valuesReadable } from "./values-readable/text.zh";
import type { RuleTexts } from "./rule-texts";

export const ZH: RuleTexts = {
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
