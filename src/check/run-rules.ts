import { toA1 } from "../grid/area";
import { MEASURE_DEFAULTS, type MeasureSettings } from "../measures/settings";
import { worstFirst } from "../rules/assess-binding";
import type { Assessment } from "../rules/assessment";
import { contextOf, type CheckContext, type DossierContext } from "../rules/context";
import type { Finding, Rule, TableRule, TextRule } from "../rules/define";
import { dossierOf, type Dossier } from "../rules/dossier";
import { RULES } from "../rules/registry";
import type { IndicatorTable } from "../table/table";
import type { Diagnostic, Outcome, Run } from "./diagnostic";
import { labelsOf, namesOnSheet, TEXT_LABELS, type Labels } from "./labels";

/** What the check of one table came to. */
export interface TableRun extends Run {
  readonly table: IndicatorTable;
  /** Every binding indicator, worst first. */
  readonly binding: readonly Assessment[];
}

/** What the check of a dossier came to: a run for each of its tables, and one for what is found in its text. */
export interface DossierRun {
  readonly tables: readonly TableRun[];
  readonly text: Run;
}

/**
 * Runs every rule over a dossier. A rule that throws is reported as crashed and the others go on.
 * The result depends on the dossier and the settings only, not on the order of the rules.
 */
export function checkDossier(dossier: Dossier, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES): DossierRun {
  const context = contextOf(dossier, settings);
  const names = namesOnSheet(context.tables.map(({ table }) => table));
  return { tables: context.tables.map((table, index) => checkTable(table, rules, names[index])), text: checkText(context, rules) };
}

/** The one table under review of a dossier, e.g. of a sheet; its text and other tables are only looked into. */
export function checkSubject(dossier: Dossier, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES): TableRun {
  const [subject] = contextOf({ ...dossier, subjects: dossier.subjects.slice(0, 1) }, settings).tables;
  if (subject === undefined) throw new Error("a dossier without a table under review");
  return checkTable(subject, rules);
}

/** A table of which nothing else is known. */
export const runRules = (table: IndicatorTable, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES): TableRun =>
  checkSubject(dossierOf(table), settings, rules);

/** One table of a dossier whose context is known already; `name` tells it from others of its sheet. */
export function checkTable(context: CheckContext, rules: readonly Rule[] = RULES, name = ""): TableRun {
  const { table } = context;
  return { table, ...runAll(rules.filter(isTableRule), context, labelsOf(table, name)), binding: worstFirst(context.binding) };
}

export const checkText = (context: DossierContext, rules: readonly Rule[] = RULES): Run => runAll(rules.filter(isTextRule), context, TEXT_LABELS);

const isTableRule = (rule: Rule): rule is TableRule => rule.over !== "text";
const isTextRule = (rule: Rule): rule is TextRule => rule.over === "text";

interface RuleOver<Context> extends Pick<Rule, "id" | "sources" | "findings"> {
  readonly inapplicable?: (context: Context) => string | null;
  readonly check: (context: Context) => Iterable<Finding>;
}

function runAll<Context>(rules: readonly RuleOver<Context>[], context: Context, labels: Labels): Run {
  const diagnostics: Diagnostic[] = [];
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const { outcome, findings } = runOne(rule, context);
    outcomes.push(outcome);
    for (const finding of findings) diagnostics.push(diagnose(rule, finding, labels));
  }
  return {
    // Rules go down the rows: there are as many runs to merge as rules, however many findings.
    diagnostics: numberTwins(diagnostics.sort(byPlace), labels),
    outcomes: outcomes.sort((a, b) => compare(a.rule, b.rule)),
  };
}

function runOne<Context>(rule: RuleOver<Context>, context: Context): { outcome: Outcome; findings: readonly Finding[] } {
  try {
    const why = rule.inapplicable?.(context) ?? null;
    if (why !== null) return { outcome: { rule: rule.id, state: "inapplicable", why }, findings: [] };
    const findings = [...rule.check(context)];
    return { outcome: { rule: rule.id, state: "ran", found: findings.length }, findings };
  } catch (error) {
    return { outcome: { rule: rule.id, state: "crashed", error: String(error) }, findings: [] };
  }
}

function diagnose(rule: Pick<Rule, "id" | "sources" | "findings">, found: Finding, labels: Labels): Diagnostic {
  const kind = rule.findings[found.finding];
  if (kind === undefined) throw new Error(`${rule.id} yields ${found.finding}, which it does not declare`);
  const diagnostic: Writable<Diagnostic> = {
    rule: rule.id,
    finding: found.finding,
    severity: kind.severity,
    at: found.at,
    related: found.related ?? NOWHERE,
    indicator: found.indicator,
    facts: onOneLine(found.facts),
    sources: rule.sources,
    key: `${rule.id}|${found.finding}|${labels.row(found)}|${labels.column(found.at)}${labels.table}`,
  };
  if (found.said) diagnostic.said = found.said;
  if (found.fix) diagnostic.fix = found.fix;
  return diagnostic;
}

type Writable<Item> = { -readonly [Name in keyof Item]: Item[Name] };
const NOWHERE: Diagnostic["related"] = [];

function hasLineBreak(facts: Finding["facts"]): boolean {
  for (const name in facts) {
    const value = facts[name];
    if (typeof value === "string" && value.includes("\n")) return true;
  }
  return false;
}

/** Facts go into sentences: a cell's line breaks are spaces there. */
function onOneLine(facts: Finding["facts"]): Finding["facts"] {
  if (!hasLineBreak(facts)) return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === "string" ? value.replace(/\s*\n\s*/g, " ") : value]));
}

/** Findings with the same key (two rows of one name) get a number, so that a key names one finding. */
function numberTwins(diagnostics: readonly Diagnostic[], { isOwn }: Labels): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic, index) => {
    // Most rows and columns have a name of their own: then only the finding before it can have the same key.
    if (isOwn(diagnostic) && !isTwin(diagnostic, diagnostics[index - 1]) && !isTwin(diagnostic, diagnostics[index + 1])) return diagnostic;
    const count = (seen.get(diagnostic.key) ?? 0) + 1;
    seen.set(diagnostic.key, count);
    return count === 1 ? diagnostic : { ...diagnostic, key: `${diagnostic.key}|${count}` };
  });
}

const isTwin = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  b !== undefined && a.at.row === b.at.row && a.at.column === b.at.column && a.rule === b.rule && a.finding === b.finding;

/** Down the sheet, then across; then by rule, so that the order of the rules does not show. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.at.row - b.at.row
    || a.at.column - b.at.column
    || compare(a.rule, b.rule)
    || compare(a.finding, b.finding)
    || compare(toA1(a.at), toA1(b.at));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
