import { toA1, type SheetArea } from "../grid/area";
import { contextOf, type CheckContext } from "../rules/context";
import type { Finding, Rule } from "../rules/define";
import { RULES } from "../rules/registry";
import { MEASURE_DEFAULTS, type MeasureSettings } from "../measures/settings";
import type { IndicatorTable } from "../table/table";
import type { Diagnostic, Outcome, Run } from "./diagnostic";

/**
 * Runs every rule over a table. A rule that throws is reported as crashed and the others go on.
 * The result depends on the table and the settings only, not on the order of the rules.
 */
export function runRules(
  table: IndicatorTable,
  settings: MeasureSettings = MEASURE_DEFAULTS,
  rules: readonly Rule[] = RULES,
): Run {
  const context = contextOf(table, settings);
  const diagnostics: Diagnostic[] = [];
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const { outcome, findings } = runOne(rule, context);
    outcomes.push(outcome);
    for (const finding of findings) diagnostics.push(diagnose(rule, finding, table));
  }
  return {
    diagnostics: numberTwins(diagnostics.sort(byPlace)),
    outcomes: outcomes.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

function runOne(rule: Rule, context: CheckContext): { outcome: Outcome; findings: readonly Finding[] } {
  try {
    const why = rule.inapplicable?.(context) ?? null;
    if (why !== null) return { outcome: { rule: rule.id, state: "inapplicable", why }, findings: [] };
    const findings = [...rule.check(context)];
    return { outcome: { rule: rule.id, state: "ran", found: findings.length }, findings };
  } catch (error) {
    return { outcome: { rule: rule.id, state: "crashed", error: String(error) }, findings: [] };
  }
}

function diagnose(rule: Rule, found: Finding, table: IndicatorTable): Diagnostic {
  const kind = rule.findings[found.finding];
  if (kind === undefined) throw new Error(`${rule.id} yields ${found.finding}, which it does not declare`);
  return {
    rule: rule.id,
    finding: found.finding,
    severity: kind.severity,
    at: found.at,
    related: found.related ?? [],
    indicator: found.indicator,
    facts: found.facts,
    sources: rule.sources,
    key: [rule.id, found.finding, rowLabel(found, table), columnLabel(found.at, table)].join("|"),
    ...(found.fix ? { fix: found.fix } : {}),
  };
}

function rowLabel({ indicator }: Finding, table: IndicatorTable): string {
  const row = indicator === null ? undefined : table.indicators[indicator];
  return row === undefined ? "" : `${row.number ?? ""} ${row.name}`.trim();
}

const columnLabel = (at: SheetArea, table: IndicatorTable): string =>
  table.columns.find((column) => column.column === at.column)?.header ?? "";

/** Findings with the same key (two rows of one name) get a number, so that a key names one finding. */
function numberTwins(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const count = (seen.get(diagnostic.key) ?? 0) + 1;
    seen.set(diagnostic.key, count);
    return count === 1 ? diagnostic : { ...diagnostic, key: `${diagnostic.key}|${count}` };
  });
}

/** Down the sheet, then across; then by rule, so that the order of the rules does not show. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.at.row - b.at.row
    || a.at.column - b.at.column
    || compare(a.rule, b.rule)
    || compare(a.finding, b.finding)
    || compare(toA1(a.at), toA1(b.at));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
