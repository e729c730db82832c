import type { RowView } from "../rules/context";
import type { Finding, RowFinding, Rule, TableRule } from "../rules/define";
import { diagnose } from "./diagnose";
import type { Diagnostic, Outcome } from "./diagnostic";
import type { Labels } from "./labels";

/** A rule as the engine runs it, over a table or over a text. */
export interface RuleOver<Context> extends Pick<Rule, "id" | "sources" | "findings">, Pick<TableRule, "only" | "row"> {
  readonly inapplicable?: (context: Context) => string | null;
  readonly given?: (context: Context) => unknown;
  readonly check?: (context: Context) => Iterable<Finding>;
}

/** One rule at work on one context. Whatever it throws ends it, and it alone. */
export class RuleRun<Context> {
  readonly #rule: RuleOver<Context>;
  readonly #context: Context;
  readonly #labels: Labels;
  #found: Diagnostic[] = [];
  #outcome: Outcome | null = null;
  #given: unknown = null;
  #index = 0;
  /** Whether a row of the kind it is about has come. */
  #isConcerned: boolean;

  constructor(rule: RuleOver<Context>, context: Context, labels: Labels) {
    [this.#rule, this.#context, this.#labels] = [rule, context, labels];
    this.#isConcerned = rule.only === undefined;
    try {
      const why = rule.inapplicable?.(context) ?? null;
      if (why !== null) this.#outcome = { rule: rule.id, state: "inapplicable", why };
      else this.#given = rule.given === undefined ? undefined : rule.given(context);
    } catch (error) {
      this.#crash(error);
    }
  }

  /** Whether it has anything to say of single rows. */
  get judgesRows(): boolean {
    return this.#outcome === null && this.#rule.row !== undefined && this.#given !== null;
  }

  judge(row: RowView): void {
    if (this.#outcome !== null) return;
    this.#index = row.index;
    try {
      if (this.#rule.only?.rows(row, this.#given) === false) return;
      this.#isConcerned = true;
      this.#rule.row?.(row, this.#report, this.#given);
    } catch (error) {
      this.#crash(error);
    }
  }

  readonly #report = (found: RowFinding): void => {
    this.#found.push(diagnose(this.#rule, found, this.#index, this.#labels));
  };

  /** Looks at the context as a whole, and ends. */
  finish(): { readonly outcome: Outcome; readonly found: readonly Diagnostic[] } {
    if (this.#outcome === null && !this.#isConcerned) this.#outcome = { rule: this.#rule.id, state: "inapplicable", why: this.#rule.only?.else ?? "" };
    if (this.#outcome === null) {
      try {
        for (const found of this.#rule.check?.(this.#context) ?? []) this.#found.push(diagnose(this.#rule, found, found.indicator, this.#labels));
      } catch (error) {
        this.#crash(error);
      }
    }
    return { outcome: this.#outcome ?? { rule: this.#rule.id, state: "ran", found: this.#found.length }, found: this.#found };
  }

  /** What a rule found before it crashed is not to be relied upon. */
  #crash(error: unknown): void {
    this.#found = [];
    this.#outcome = { rule: this.#rule.id, state: "crashed", error: String(error) };
  }
}
