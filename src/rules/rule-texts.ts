import type { TextOf } from "./define";
import type { RULE_SET, RuleId } from "./registry";

/** Words of all rules in one language. */
export type RuleTexts = { readonly [Id in RuleId]: TextOf<(typeof RULE_SET)[Id]> };

/** The same words as whoever shows a finding sees them: facts by name, whatever the rule. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly inapplicable?: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>>;
}
