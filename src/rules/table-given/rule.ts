import { defineTextRule, textPlace } from "../define";

/** A plan that names targets has them in a table. */
export const tableGiven = defineTextRule({
  id: "table-given",
  sources: ["tableForm"],
  findings: { noTable: { severity: "warning", facts: ["targets"] } },
  inapplicable: ({ dossier }) => (dossier.claims.length > 0 ? null : "noClaims"),
  *check({ dossier: { subjects, claims } }) {
    const targets = claims.filter(({ role }) => role === "target");
    const [first] = targets;
    if (subjects.length > 0 || first === undefined) return;
    yield { finding: "noTable", at: textPlace(first), indicator: null, facts: { targets: targets.length } };
  },
});
