import { baselineGiven } from "./baseline-given/rule";
import { bindingOnTrack } from "./binding-on-track/rule";
import { bindingTargetDefinite } from "./binding-target-definite/rule";
import { columnsComplete } from "./columns-complete/rule";
import type { Rule } from "./define";
import { directionAgrees } from "./direction-agrees/rule";
import { indicatorsDistinct } from "./indicators-distinct/rule";
import { natureStated } from "./nature-stated/rule";
import { numberingContinuous } from "./numbering-continuous/rule";
import { pairsOrdered } from "./pairs-ordered/rule";
import { partWithinWhole } from "./part-within-whole/rule";
import { targetGiven } from "./target-given/rule";
import { targetNotWeaker } from "./target-not-weaker/rule";
import { unitsAgree } from "./units-agree/rule";
import { valuesInBounds } from "./values-in-bounds/rule";
import { valuesReadable } from "./values-readable/rule";

/** Every rule, by its id. */
export const RULE_SET = {
  "columns-complete": columnsComplete,
  "nature-stated": natureStated,
  "baseline-given": baselineGiven,
  "target-given": targetGiven,
  "indicators-distinct": indicatorsDistinct,
  "numbering-continuous": numberingContinuous,
  "values-readable": valuesReadable,
  "values-in-bounds": valuesInBounds,
  "units-agree": unitsAgree,
  "direction-agrees": directionAgrees,
  "target-not-weaker": targetNotWeaker,
  "part-within-whole": partWithinWhole,
  "pairs-ordered": pairsOrdered,
  "binding-target-definite": bindingTargetDefinite,
  "binding-on-track": bindingOnTrack,
} as const;

export type RuleId = keyof typeof RULE_SET;

export const RULES: readonly Rule[] = Object.values(RULE_SET);
