import { differencesOf } from "../against-table";
import { asksLess } from "../asks-less";
import { changeKey, exactValue, perKey, subjectKey, type ClaimIndex } from "../claims";
import { defineRule, placeOf } from "../define";
import type { Joined } from "../joined-by";
import type { RowView } from "../row-view";
import type { Claim } from "../../table/claim";
import { behindNumber } from "../units-shown";
import { addedOtherwise } from "./added";
import { perOthers } from "./per-others";

/** Money grows in comparable prices, and its amounts are in those of their years: a rate need not be what two amounts make. */
const isPriced = ({ indicator: { name, unit } }: RowView, { measure }: Joined): boolean =>
  (measure === "yearly" || measure === "whole") && (unit?.includes("元") === true || /总值|产值|增加值|收入|消费|投资/.test(name));

/** 5000亿立方米 against 5000万立方米: where the text's unit is another, the table's is named, too. */
function besideOther(raw: string | null, unit: string | null, { raw: said, reading }: Claim): string | null {
  if (raw === null || unit === null || reading.kind !== "level" || reading.unit === undefined || said.includes(unit) || raw.includes(unit) || raw.includes(behindNumber(unit))) return raw;
  return /\d$/.test(raw) ? `${raw}${behindNumber(unit)}` : `${raw}（${unit}）`;
}

/** The table says what the plan's prose says. */
export const textAgrees = defineRule({
  id: "text-agrees",
  sources: ["tableForm"],
  findings: {
    targetDiffers: { severity: "error", facts: ["name", "raw", "said", "line", "agreeing"] },
    targetMayDiffer: { severity: "warning", facts: ["name", "raw", "said", "line", "as", "agreeing"] },
    changeDiffers: { severity: "error", facts: ["name", "from", "raw", "computed", "measure", "said", "line", "agreeing"] },
    changeMayDiffer: { severity: "warning", facts: ["name", "from", "raw", "computed", "measure", "said", "line", "agreeing"] },
    valueDiffers: { severity: "error", facts: ["name", "raw", "said", "line", "year", "agreeing", "weaker"] },
    valueMayDiffer: { severity: "warning", facts: ["name", "raw", "said", "line", "year", "as", "agreeing", "weaker"] },
    addedDiffers: { severity: "warning", facts: ["name", "raw", "baseline", "computed", "said", "line", "as"] },
    peopleDiffer: { severity: "warning", facts: ["name", "raw", "said", "line", "as"] },
    unitDiffers: { severity: "error", facts: ["name", "raw", "said", "line", "unit"] },
  },
  inapplicable: ({ rows, claims }) => (rows.some((row) => speaksOf(row, claims)) ? null : "notSaid"),
  *check(context) {
    for (const row of context.rows) {
      for (const { claim, computed } of addedOtherwise(row, context.claims, context.table.plan)) {
        yield { finding: "addedDiffers", at: row.goal?.at ?? row.indicator.at, indicator: row.index, said: [placeOf(claim)], facts: { name: row.indicator.name, raw: row.goal?.raw ?? null, baseline: row.baseline, computed, said: claim.raw, line: claim.line, as: claim.indicator } };
      }
      for (const { claim, figure } of perOthers(row, context.claims)) {
        yield { finding: "peopleDiffer", at: figure.at, indicator: row.index, said: [placeOf(claim)], facts: { name: row.indicator.name, raw: figure.raw, said: claim.raw, line: claim.line, as: claim.indicator } };
      }
    }
    for (const { row, claim, figure: { at, raw, year }, of, joined = null, isUnitSlip, certain, agreeing } of differencesOf(context)) {
      const { indicator, index } = row;
      const found = { at, indicator: index, said: [claim, ...agreeing].map(placeOf) };
      const named = { name: indicator.name, raw: isUnitSlip ? raw : besideOther(raw, indicator.unit, claim), said: claim.raw, line: claim.line };
      const facts = { ...named, agreeing: [...new Set(agreeing.map(({ line }) => line))].join("、") };
      if (isUnitSlip) yield { ...found, finding: "unitDiffers", facts: { ...named, unit: indicator.unit } };
      else if (joined !== null) yield { ...found, finding: certain && !isPriced(row, joined) ? "changeDiffers" : "changeMayDiffer", facts: { ...facts, from: row.base?.raw ?? null, computed: joined.computed, measure: joined.measure } };
      else if (of === "target" && certain) yield { ...found, finding: "targetDiffers", facts };
      else if (of === "target") yield { ...found, finding: "targetMayDiffer", facts: { ...facts, as: claim.indicator } };
      else {
        // The number that the target has to be better than: where it is the text's, the target may be behind it.
        const value = at === indicator.baseline?.at ? exactValue(claim, indicator) : null;
        const ofValue = { ...facts, year, weaker: value !== null && asksLess(row, value) ? row.goal?.raw ?? "" : "" };
        if (certain) yield { ...found, finding: "valueDiffers", facts: ofValue };
        else yield { ...found, finding: "valueMayDiffer", facts: { ...ofValue, as: claim.indicator } };
      }
    }
  },
});

/** Whether the text says anything of a row: its value, its change, what is added to it, or a rate per other people. */
function speaksOf({ said, indicator: { name, standard } }: RowView, claims: ClaimIndex): boolean {
  if (claims.isEmpty) return false;
  const per = perKey(name);
  return said.length > 0 || claims.changing(changeKey(name)).length > 0 || claims.adding(subjectKey(name, standard)).length > 0 || (per !== null && claims.perPeople(per.key).length > 0);
}
