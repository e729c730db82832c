import { defineRule } from "../define";
import { strongerSuperiors, superiorsOf } from "../levels-agree/rule";
import { catchesUp } from "../advance";
import type { RowView } from "../row-view";
import { nationalTarget, strongerNational, type NationalTarget } from "../national-target";

/** Beside the national plan, for reference: figures not yet held against the official text accuse nobody. */
export const nationalMet = defineRule({
  id: "national-met",
  sources: ["healthPlan14"],
  findings: {
    bindingWeaker: { severity: "warning", facts: ["name", "raw", "national", "wording", "source"] },
    weaker: { severity: "info", facts: ["name", "raw", "national", "wording", "source"] },
  },
  given: ({ table: { kind, plan } }) => ({ kind, plan }),
  only: { rows: (row, { plan }) => nationalTarget(row, plan) !== null, else: "noNational" },
  row(row, report, { kind, plan }) {
    if (kind !== "plan") return;
    const national = strongerNational(row, plan);
    // One slip, one finding: of what is weaker than the superior's own target in the table levels-agree speaks.
    if (national === null || row.goal === null || strongerSuperiors(row, plan).length > 0) return;
    // Where the superior's own target stands in the table, that is what counts, and levels-agree holds the row against it.
    const isForReference = row.indicator.nature !== "binding" || superiorsOf(row).length > 0 || isCatchingUp(row, national);
    report({
      finding: isForReference ? "weaker" : "bindingWeaker", at: row.goal.at,
      facts: { name: row.indicator.name, raw: row.goal.raw, national: national.value, wording: national.figure.target, source: national.figure.source },
    });
  },
});

const isCatchingUp = ({ baseline, bound, direction }: RowView, { base, value }: NationalTarget): boolean =>
  baseline !== null && base !== null && bound.ok && catchesUp({ from: baseline, to: bound.value.value }, { from: base, to: value }, direction);
