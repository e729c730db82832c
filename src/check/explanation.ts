import type { FactValue } from "../rules/define";
import type { Diagnostic } from "./diagnostic";

/** What somebody wrote about a finding (填写说明). JSON-safe. */
export interface Explanation {
  /** Sheet of the finding. */
  readonly sheet: string;
  /** The finding's key. */
  readonly key: string;
  /** What the finding's numbers were (see `digestOf`); null where nobody recorded it. */
  readonly digest: string | null;
  readonly indicator: string;
  /** The finding as it was worded then. */
  readonly problem: string;
  /** Empty: asked for, not given yet. */
  readonly text: string;
  readonly by: string;
  /** "2026-11-22" */
  readonly on: string;
}

/** Why an explanation leaves its finding open. */
export type WhyOpen =
  /** An error has to be corrected. */
  | "error"
  /** The finding's numbers are no longer those that were explained. */
  | "changed";

export interface Explained {
  readonly diagnostic: Diagnostic;
  readonly explanation: Explanation;
}

/** Findings and explanations, held against each other; none of either is lost. */
export interface Weighed {
  /** Findings that stand. */
  readonly open: readonly Diagnostic[];
  /** Warnings and remarks that an explanation has cleared. */
  readonly explained: readonly Explained[];
  /** Open findings that have an explanation all the same. */
  readonly notCleared: readonly (Explained & { readonly why: WhyOpen })[];
  /** Explanations whose finding is no longer there. */
  readonly gone: readonly Explanation[];
}

/** Facts that say where something stands: they change with inserted rows, and nothing is different. */
const PLACE = /(row|line|cell|number)$/i;

/** A short sign of a finding's facts: another one means other numbers. */
export function digestOf(facts: Readonly<Record<string, FactValue>>): string {
  const said = Object.entries(facts).filter(([name]) => !PLACE.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  // FNV-1a: no secret is kept here, only a change noticed.
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(said)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, "0");
}

/** What tells one finding of a workbook from every other. */
export const findingId = (sheet: string, key: string): string => `${sheet}\n${key}`;

/**
 * Holds explanations against findings. A warning or a remark is cleared, an error never; neither is a finding
 * whose numbers have changed since. Explanations of sheets that were not checked are left alone.
 * @param present names of all sheets: an explanation of a sheet that is none of them belongs to one that was renamed,
 * and counts for the same finding with the same numbers
 */
export function weigh(diagnostics: readonly Diagnostic[], explanations: readonly Explanation[], sheets: readonly string[], present?: readonly string[]): Weighed {
  if (explanations.length === 0) return { open: diagnostics, explained: [], notCleared: [], gone: [] };
  const given = explanations.filter(({ sheet, text }) => text.trim() !== "" && sheets.includes(sheet));
  // Of two for one finding the later row counts.
  const byFinding = new Map(given.map((explanation) => [findingId(explanation.sheet, explanation.key), explanation]));
  const renamed = present === undefined ? [] : explanations.filter(({ sheet, text, digest }) => text.trim() !== "" && digest !== null && !present.includes(sheet));
  const byKey = new Map(renamed.map((explanation) => [explanation.key, explanation]));
  const open: Diagnostic[] = [];
  const explained: Explained[] = [];
  const notCleared: (Explained & { why: WhyOpen })[] = [];
  for (const diagnostic of diagnostics) {
    const id = findingId(diagnostic.at.sheet, diagnostic.key);
    const explanation = byFinding.get(id) ?? sameNumbers(byKey.get(diagnostic.key), diagnostic);
    byFinding.delete(id);
    const why = explanation === undefined ? null : whyOpen(diagnostic, explanation);
    if (explanation !== undefined && why === null) explained.push({ diagnostic, explanation });
    else open.push(diagnostic);
    if (explanation !== undefined && why !== null) notCleared.push({ diagnostic, explanation, why });
  }
  return { open, explained, notCleared, gone: [...byFinding.values()] };
}

const sameNumbers = (explanation: Explanation | undefined, { facts }: Diagnostic): Explanation | undefined =>
  (explanation !== undefined && explanation.digest === digestOf(facts) ? explanation : undefined);

function whyOpen({ severity, facts }: Diagnostic, { digest }: Explanation): WhyOpen | null {
  if (severity === "error") return "error";
  return digest === null || digest === digestOf(facts) ? null : "changed";
}
