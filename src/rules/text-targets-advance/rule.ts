import { standardByCode } from "../../catalogue/standards";
import { PLANS } from "../../catalogue/plans";
import type { Standard } from "../../catalogue/standard";
import type { Claim } from "../../table/claim";
import { advance } from "../advance";
import { exactValue, subjectKey } from "../claims";
import type { DossierContext } from "../context";
import { defineTextRule, placeOf, textPlace } from "../define";
import { nationalOf } from "../national-target";
import { inUnitOf } from "../units";

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
    for (const { claim, value, standard } of targets) {
      const { direction } = standard;
      if (direction !== "higher" && direction !== "lower") continue;
      const place = { at: textPlace(claim), indicator: null };
      const facts = { name: claim.indicator, raw: claim.raw, line: claim.line };
      const base = values.get(standard.code);
      if (base !== undefined && isLater(claim, base.claim) && advance(base.value, value, direction) < 0) {
        yield { ...place, finding: "weaker", said: [placeOf(base.claim), placeOf(claim)], facts: { ...facts, value: base.claim.raw, valueLine: base.claim.line } };
      }
      const plan = PLANS.find(({ targetYear }) => targetYear === claim.year);
      const national = plan === undefined ? null : nationalOf(standard, plan);
      if (national === null || advance(national.value, value, direction) >= 0) continue;
      const { target: wording, source } = national.figure;
      yield { ...place, finding: "weakerThanNational", said: [placeOf(claim)], facts: { ...facts, national: national.value, wording, source } };
    }
  },
});

interface Said {
  readonly claim: Claim;
  /** In the standard's unit. */
  readonly value: number;
  readonly standard: Standard;
}

/** Of the standards that no table has a row of: the dated values, by code, and the targets. What is said twice with different numbers is another rule's finding. */
function soleClaims({ said: claims, tables }: DossierContext): { readonly values: ReadonlyMap<string, Said>; readonly targets: readonly Said[] } {
  const inTables = new Set(tables.flatMap(({ table }) => (table.kind === "completion" ? [] : table.indicators).map(({ name, standard }) => subjectKey(name, standard))));
  const values = new Map<string, Said>();
  const targets: Said[] = [];
  for (const claim of claims) {
    const standard = claim.standard === null || inTables.has(claim.standard) ? null : standardByCode(claim.standard);
    const value = standard === null ? null : claim.role === "value" ? exactValue(claim, standard) : levelOf(claim, standard);
    if (standard === null || value === null) continue;
    if (claim.role === "target") targets.push({ claim, value, standard });
    else if (claim.year !== null && claim.year >= (values.get(standard.code)?.claim.year ?? 0)) values.set(standard.code, { claim, value, standard });
  }
  return { values, targets };
}

/** The number of a level, bound or not: ≤4.5‰ allows 4.5‰. */
const levelOf = ({ reading }: Claim, standard: Standard): number | null =>
  (reading.kind === "level" ? inUnitOf(standard, reading.value, reading.unit) : null);

const isLater = (target: Claim, value: Claim): boolean => target.year === null || value.year === null || target.year > value.year;
