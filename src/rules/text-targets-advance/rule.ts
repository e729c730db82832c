import { PLANS } from "../../catalogue/plans";
import type { Claim } from "../../table/claim";
import { advance } from "../advance";
import { defineTextRule, placeOf, textPlace } from "../define";
import { nationalOf } from "../national-target";
import { sameScopes } from "../scopes";
import { inUnitOf } from "../units";
import { soleClaims } from "./sole-claims";

/** Targets that stand in the text alone ask for no less than what the text says is there, nor than the nation does. */
export const textTargetsAdvance = defineTextRule({
  id: "text-targets-advance",
  sources: ["tableForm", "healthPlan14"],
  findings: {
    weaker: { severity: "warning", facts: ["name", "raw", "line", "value", "valueLine"] },
    weakerThanNational: { severity: "info", facts: ["name", "raw", "line", "national", "wording", "source"] },
  },
  inapplicable: ({ dossier }) => (dossier.claims.length > 0 ? null : "noClaims"),
  *check(context) {
    const { values, targets } = soleClaims(context);
    for (const { claim, key, value, unit, standard, direction } of targets) {
      if (direction !== "higher" && direction !== "lower") continue;
      const place = { at: textPlace(claim), indicator: null };
      const facts = { name: claim.indicator, raw: claim.raw, line: claim.line };
      const base = values.get(key);
      const begun = base === undefined ? null : inUnitOf({ unit }, base.value, base.unit);
      if (base !== undefined && begun !== null && isLater(claim, base.claim) && sameScopes(scopeOf(claim), scopeOf(base.claim)) && advance(begun, value, direction) < 0) {
        yield { ...place, finding: "weaker", said: [placeOf(base.claim), placeOf(claim)], facts: { ...facts, value: base.claim.raw, valueLine: base.claim.line } };
      }
      if (standard === null) continue;
      const plan = PLANS.find(({ targetYear }) => targetYear === claim.year);
      const national = plan === undefined ? null : nationalOf(standard, plan);
      if (national === null || advance(national.value, value, direction) >= 0) continue;
      const { target: wording, source } = national.figure;
      yield { ...place, finding: "weakerThanNational", said: [placeOf(claim)], facts: { ...facts, national: national.value, wording, source } };
    }
  },
});

const scopeOf = ({ scope, indicator }: Claim): string => `${scope ?? ""}${indicator}`;

const isLater = (target: Claim, value: Claim): boolean => target.year === null || value.year === null || target.year > value.year;
