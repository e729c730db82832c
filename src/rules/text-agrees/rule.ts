import type { Claim } from "../../table/claim";
import type { Figure } from "../../table/table";
import { meets } from "../../target/meets";
import { nameKey } from "../../catalogue/name-key";
import { subjectKey } from "../claims";
import type { CheckContext, RowView } from "../context";
import { defineRule, placeOf } from "../define";
import { fitsRounding } from "../rounding";
import { namesScope, sameScope } from "../scopes";
import { otherTargets } from "../other-targets";
import { inUnitOf } from "../units";

/** The table says what the plan's prose says. */
export const textAgrees = defineRule({
  id: "text-agrees",
  sources: ["tableForm"],
  findings: {
    targetDiffers: { severity: "error", facts: ["name", "raw", "said", "line"] },
    targetMayDiffer: { severity: "warning", facts: ["name", "raw", "said", "line", "as"] },
    valueDiffers: { severity: "error", facts: ["name", "raw", "said", "line", "year"] },
    valueMayDiffer: { severity: "warning", facts: ["name", "raw", "said", "line", "year", "as"] },
    unitDiffers: { severity: "error", facts: ["name", "raw", "said", "line", "unit"] },
  },
  inapplicable: ({ claims, rows }) => (rows.some(({ indicator }) => claims.of(indicator).length > 0) ? null : "notSaid"),
  *check(context) {
    for (const { row, speaksOf } of rowsWithClaims(context.rows)) {
      yield* targetsOf(row, context, speaksOf);
      const { indicator } = row;
      for (const figure of indicator.baseline ? [indicator.baseline, ...indicator.actuals] : indicator.actuals) yield* valuesOf(row, figure, context, speaksOf);
    }
  },
});

function* targetsOf(row: RowView, context: CheckContext, speaksOf: SpeaksOf) {
  const { indicator, index, goal } = row;
  if (goal === null) return;
  for (const { claim } of otherTargets(row, context.table.plan)) {
    if (!speaksOf(claim)) continue;
    const found = { at: goal.at, indicator: index, said: [placeOf(claim)] };
    const facts = { name: indicator.name, raw: goal.raw, said: claim.raw, line: claim.line };
    // Another wording may be another scope, and a number without a year another year's; a binding target leaves no such room.
    const certain = claim.year !== null && (indicator.nature === "binding" || sameWording(claim, row));
    if (certain) yield { ...found, finding: "targetDiffers" as const, facts };
    else yield { ...found, finding: "targetMayDiffer" as const, facts: { ...facts, as: claim.indicator } };
  }
}

function* valuesOf(row: RowView, { at, raw, value, year, reading }: Figure, { claims }: CheckContext, speaksOf: SpeaksOf) {
  const { indicator, index } = row;
  if (raw === null || value === null) return;
  const own = inUnitOf(indicator, value, reading.kind === "level" ? reading.unit : null);
  for (const claim of claims.of(indicator)) {
    if (claim.role !== "value" || claim.year === null || claim.year !== year || claim.reading.kind !== "level" || !speaksOf(claim)) continue;
    const { value: number, unit, op } = claim.reading;
    const said = inUnitOf(indicator, number, unit);
    if (said === null || own === null || isOfPeriod(claim)) continue;
    const agrees = op === "=" ? fitsRounding(own, said, raw, claim.raw) : meets({ op, value: said }, own, { direction: null, tolerance: 0 });
    if (agrees !== false || claim.reading.approx === true && Math.abs(own - said) <= 0.05 * Math.abs(said)) continue;
    const found = { at, indicator: index, said: [placeOf(claim)] };
    const facts = { name: indicator.name, raw, said: claim.raw, line: claim.line };
    // 3.12% in the text and 3.12‰ in the table: the digits agree, the unit does not.
    if (said !== number && fitsRounding(value, number, raw, claim.raw)) yield { ...found, finding: "unitDiffers" as const, facts: { ...facts, unit: indicator.unit } };
    else if (claim.yearFrom === "said" && sameWording(claim, row)) yield { ...found, finding: "valueDiffers" as const, facts: { ...facts, year } };
    else yield { ...found, finding: "valueMayDiffer" as const, facts: { ...facts, year, as: claim.indicator } };
  }
}

/** “十四五”期间新增就业6.1万人 is added up over years, and no year's value. */
const isOfPeriod = ({ yearFrom, indicator }: Claim): boolean => yearFrom === "period" && /新增|净增|累计/.test(indicator);

const sameWording = (claim: Claim, { indicator }: RowView): boolean => nameKey(claim.indicator) === nameKey(indicator.name);

/** Whether a claim of an indicator is about this row of it. */
type SpeaksOf = (claim: Claim) => boolean;

/** Of several rows of one indicator (户籍, 常住) the text means the one whose population it names; else nobody knows which. */
function rowsWithClaims(rows: readonly RowView[]): readonly { readonly row: RowView; readonly speaksOf: SpeaksOf }[] {
  const byKey = new Map<string, RowView[]>();
  for (const row of rows) {
    const key = subjectKey(row.indicator.name, row.indicator.standard);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()].flatMap((twins) => twins.map((row) => ({
    row,
    speaksOf: (claim: Claim): boolean => {
      const said = `${claim.scope ?? ""}${claim.indicator}`;
      return twins.length === 1 ? sameScope(said, row.indicator) : twins.every((twin) => namesScope(said, twin.indicator) === (twin === row));
    },
  })));
}
