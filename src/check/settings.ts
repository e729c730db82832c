import type { Severity } from "../rules/define";
import type { Diagnostic } from "./diagnostic";

/** What a workbook says of the rules it is checked by (检查设置). JSON-safe. */
export interface CheckSettings {
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
  /** Severity of all findings of a rule, by its id, where that is not the rule's own. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export const ALL_RULES: CheckSettings = { off: [], severities: {} };

export const isOff = ({ off }: CheckSettings, rule: string): boolean => off.includes(rule);

/** Findings in the severities that the workbook asks for. */
export function withSeverities(diagnostics: readonly Diagnostic[], { severities }: CheckSettings): readonly Diagnostic[] {
  if (Object.keys(severities).length === 0) return diagnostics;
  return diagnostics.map((diagnostic) => {
    const severity = severities[diagnostic.rule];
    return severity === undefined || severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity };
  });
}

/** Settings with one rule switched or changed; `severity: null` is the rule's own. */
export function withRule(settings: CheckSettings, rule: string, change: { readonly on?: boolean; readonly severity?: Severity | null }): CheckSettings {
  const off = settings.off.filter((id) => id !== rule);
  const { [rule]: before, ...severities } = settings.severities;
  const severity = change.severity === undefined ? before ?? null : change.severity;
  const on = change.on ?? !isOff(settings, rule);
  return {
    off: on ? off : [...off, rule],
    severities: severity === null ? severities : { ...severities, [rule]: severity },
  };
}
