import type { RowView } from "../rules/row-view";
import type { Finding, RowFinding, Rule, TableRule } from "../rules/define";
import { diagnosing } from "./diagnose";
import type { Diagnostic, Outcome } from "./diagnostic";
import type { Labels } from "./labels";

/** A rule as the engine runs it, over a table or over a text. */
export interface RuleOver<Context> extends Pick<Rule, "id" | "sources" | "findings">, Pick<TableRule, "only" | "row"> {
  readonly inapplicable?: (context: Context) => string | null;
  readonly given?: (context: Context) => unknown;
  readonly check?: (context: Context) => Iterable<Finding>;
}

/** What a rule has said of the rows of a table one by one: it still holds of those that come again as they were. */
export interface RowsJudged {
  readonly rows: readonly RowView[];
  /** What the rule was given, as text. */
  readonly given: string;
  /** Down the rows. */
  readonly found: readonly Diagnostic[];
}

/** One rule at work on one context. Whatever it throws ends it, and it alone. */
export class RuleRun<Context> {
  readonly #rule: RuleOver<Context>;
  readonly #context: Context;
  readonly #diagnose: (found: RowFinding, indicator: number | null) => Diagnostic;
  #found: Diagnostic[] = [];
  #outcome: Outcome | null = null;
  #given: unknown = null;
  #written: string | null = null;
  #index = 0;
  /** Of the last check, where it was given the same; and how much of that has been said again. */
  #before: RowsJudged | null = null;
  #repeated = 0;
  /** How many of its findings are of single rows. */
  #ofRows = 0;
  /** Whether a row of the kind it is about has come, where it is about one kind alone. */
  #isConcerned = true;

  constructor(rule: RuleOver<Context>, context: Context, labels: Labels, before: RowsJudged | null) {
    [this.#rule, this.#context, this.#diagnose] = [rule, context, diagnosing(rule, labels)];
    try {
      const why = rule.inapplicable?.(context) ?? null;
      if (why !== null) this.#outcome = { rule: rule.id, state: "inapplicable", why };
      else this.#given = rule.given === undefined ? undefined : rule.given(context);
      this.#isConcerned = rule.only === undefined || !this.judgesRows;
      if (before !== null && before.given === this.#givenText) this.#before = before;
    } catch (error) {
      this.#crash(error);
    }
  }

  get id(): string {
    return this.#rule.id;
  }

  /** Whether it has anything to say of single rows. */
  get judgesRows(): boolean {
    return this.#outcome === null && this.#rule.row !== undefined && this.#given !== null;
  }

  /** Judges rows that follow each other in the table. */
  judge(rows: readonly RowView[]): void {
    if (this.#outcome !== null) return;
    try {
      if (this.#before === null && this.#rule.only === undefined) this.#judgeAll(rows);
      else for (const row of rows) this.#judgeOne(row);
    } catch (error) {
      this.#crash(error);
    }
  }

  /** Nothing is known of the rows, and the rule is about all of them. */
  #judgeAll(rows: readonly RowView[]): void {
    for (const row of rows) {
      this.#index = row.index;
      this.#rule.row?.(row, this.#report, this.#given);
    }
  }

  #judgeOne(row: RowView): void {
    const isKnown = this.#before?.rows[row.index] === row;
    this.#index = row.index;
    if (!(isKnown && this.#isConcerned) && this.#rule.only?.rows(row, this.#given) === false) return;
    this.#isConcerned = true;
    if (isKnown) this.#repeat(this.#before?.found ?? []);
    else this.#rule.row?.(row, this.#report, this.#given);
  }

  /** Says of the row what was said of it the last time. */
  #repeat(found: readonly Diagnostic[]): void {
    while ((found[this.#repeated]?.indicator ?? Infinity) < this.#index) this.#repeated += 1;
    for (let again = found[this.#repeated]; again?.indicator === this.#index; again = found[this.#repeated]) {
      const found = this.#diagnose(again, this.#index);
      // The very same finding, where its names are too: what is known of it by now still holds.
      this.#found.push(found.key === again.key ? again : found);
      this.#repeated += 1;
    }
  }

  /** To hold the next check's against; written out once, and only where there is a next one or was a last. */
  get #givenText(): string {
    return (this.#written ??= JSON.stringify(this.#given) ?? "");
  }

  readonly #report = (found: RowFinding): void => {
    this.#found.push(this.#diagnose(found, this.#index));
  };

  /** Looks at the context as a whole, and ends. */
  finish(): { readonly outcome: Outcome; readonly found: readonly Diagnostic[] } {
    this.#ofRows = this.#found.length;
    if (this.#outcome === null && !this.#isConcerned) this.#outcome = { rule: this.#rule.id, state: "inapplicable", why: this.#rule.only?.else ?? "" };
    if (this.#outcome === null) {
      try {
        for (const found of this.#rule.check?.(this.#context) ?? []) this.#found.push(this.#diagnose(found, found.indicator));
      } catch (error) {
        this.#crash(error);
      }
    }
    return { outcome: this.#outcome ?? { rule: this.#rule.id, state: "ran", found: this.#found.length }, found: this.#found };
  }

  /** What it leaves for the next check, once it has ended: nothing where it came to no good end. */
  remember(rows: readonly RowView[]): RowsJudged {
    return { rows: this.judgesRows ? rows : [], given: this.#givenText, found: this.#found.slice(0, this.#ofRows) };
  }

  /** What a rule found before it crashed is not to be relied upon. */
  #crash(error: unknown): void {
    this.#found = [];
    this.#outcome = { rule: this.#rule.id, state: "crashed", error: String(error) };
  }
}
