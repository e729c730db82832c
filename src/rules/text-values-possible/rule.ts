import { PLANS } from "../../catalogue/plans";
import { standardByCode } from "../../catalogue/standards";
import { convertUnit, normaliseUnit } from "../../catalogue/units";
import type { Standard } from "../../catalogue/standard";
import type { Claim } from "../../table/claim";
import type { CheckContext } from "../context";
import { defineTextRule, placeOf, textPlace } from "../define";
import { outside, possibleOf } from "../limits";
import { nationalOf } from "../national-target";
import { sameScope } from "../scopes";
import { RATES } from "../units";
import { againstIn } from "./against";
import { reversedIn } from "./reversed";

/** The numbers of the prose are possible for their indicators, and in their units. */
export const textValuesPossible = defineTextRule({
  id: "text-values-possible",
  sources: ["unitDefinition"],
  findings: {
    wrongUnit: { severity: "error", facts: ["name", "raw", "line", "unit", "converted"] },
    impossible: { severity: "error", facts: ["name", "raw", "line", "min", "max", "unit"] },
    operatorAgainst: { severity: "error", facts: ["name", "raw", "line", "direction"] },
    reversed: { severity: "warning", facts: ["name", "raw", "line", "larger", "largerRaw", "largerLine"] },
    implausible: { severity: "warning", facts: ["name", "raw", "line", "min", "max", "unit"] },
  },
  inapplicable: ({ dossier }) => (dossier.claims.length > 0 ? null : "noClaims"),
  *check({ dossier: { claims }, said, tables }) {
    yield* reversedIn(said);
    yield* againstIn(said);
    for (const claim of claims) {
      const standard = claim.standard === null ? null : standardByCode(claim.standard);
      if (standard === null || standard.unit === null || claim.reading.kind !== "level") continue;
      const { value, unit } = claim.reading;
      const scaled = unit === undefined ? value : convertUnit(value, unit, standard.unit) ?? (RATES.has(normaliseUnit(unit) ?? "") ? null : value);
      if (scaled === null) continue;
      const possible = possibleOf(standard);
      const isOther = isOtherUnit(claim, standard, value);
      const limits = [possible, standard.plausible].find((each) => outside(scaled, each)) ?? (isOther && isFarFromNation(scaled, standard) ? standard.plausible : undefined);
      if (limits === undefined) continue;
      const place = { at: textPlace(claim), indicator: null, said: [placeOf(claim)] };
      const facts = { name: claim.indicator, raw: claim.raw, line: claim.line, unit: standard.unit };
      if (isOther && isBesideRow(claim, value, tables)) continue;
      if (isOther) yield { ...place, finding: "wrongUnit", facts: { ...facts, converted: scaled } };
      else yield { ...place, finding: limits === possible ? "impossible" as const : "implausible" as const, facts: { ...facts, min: limits.min, max: limits.max } };
    }
  },
});

/** So many times the nation's own figure is met nowhere: 1.94% is 19.4‰ where the nation asks for ≤5.2‰. */
const FAR = 3;

const isFarFromNation = (value: number, standard: Standard): boolean => standard.direction === "lower" && PLANS.some((plan) => {
  const national = nationalOf(standard, plan);
  return national !== null && value > FAR * national.value;
});

/** A table gives the same digits in the right unit: that text and table differ is said there, and says this as well. */
const isBesideRow = (claim: Claim, value: number, tables: readonly CheckContext[]): boolean => tables.some(({ rows }) => {
  const own = rows.filter(({ standard }) => standard?.code === claim.standard);
  return own.length === 1 && own.every(({ indicator }) => sameScope(`${claim.scope ?? ""}${claim.indicator}`, indicator)
    && [...indicator.actuals, ...(indicator.baseline ? [indicator.baseline] : [])].some((figure) => claim.role === "value" && figure.year === claim.year && figure.value === value));
});

/** Written in another rate than the indicator's, where its digits alone would be plausible: 3.12% for 3.12‰. */
function isOtherUnit({ reading }: Claim, { unit, plausible, bounds }: Standard, value: number): boolean {
  const own = reading.kind === "level" ? normaliseUnit(reading.unit ?? "") : null;
  return own !== null && unit !== null && own !== unit && RATES.has(own) && RATES.has(unit) && !outside(value, plausible) && !outside(value, bounds);
}
