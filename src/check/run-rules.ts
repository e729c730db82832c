import { MEASURE_DEFAULTS, type MeasureSettings } from "../measures/settings";
import { worstFirst } from "../rules/assess-binding";
import type { Assessment } from "../rules/assessment";
import { contextOf, type CheckContext, type DossierContext, type RowView } from "../rules/context";
import type { Rule, TableRule, TextRule } from "../rules/define";
import { dossierOf, type Dossier } from "../rules/dossier";
import { RULES } from "../rules/registry";
import type { IndicatorTable } from "../table/table";
import { compareText, inOrder } from "./diagnose";
import type { Run } from "./diagnostic";
import { labelsOf, namesOnSheet, TEXT_LABELS, type Labels } from "./labels";
import { RuleRun, type RuleOver } from "./rule-run";

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
 * @param onRow called before each row, with how many were judged
 */
export function checkDossier(dossier: Dossier, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES, onRow?: (judged: number) => void): DossierRun {
  const context = contextOf(dossier, settings);
  let judged = 0;
  const counted = onRow && (() => onRow(judged++));
  const names = namesOnSheet(context.tables.map(({ table }) => table));
  return { tables: context.tables.map((table, index) => checkTable(table, rules, names[index], counted)), text: checkText(context, rules) };
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
export function checkTable(context: CheckContext, rules: readonly Rule[] = RULES, name = "", onRow?: () => void): TableRun {
  const { table } = context;
  return { table, ...runAll(rules.filter(isTableRule), context, context.rows, labelsOf(table, name), onRow), binding: worstFirst(context.binding) };
}

export const checkText = (context: DossierContext, rules: readonly Rule[] = RULES): Run => runAll(rules.filter(isTextRule), context, [], TEXT_LABELS);

const isTableRule = (rule: Rule): rule is TableRule => rule.over !== "text";
const isTextRule = (rule: Rule): rule is TextRule => rule.over === "text";

function runAll<Context>(rules: readonly RuleOver<Context>[], context: Context, rows: readonly RowView[], labels: Labels, onRow?: () => void): Run {
  const runs = rules.map((rule) => new RuleRun(rule, context, labels));
  const judging = runs.filter(({ judgesRows }) => judgesRows);
  for (const row of rows) {
    onRow?.();
    for (const run of judging) run.judge(row);
  }
  const ended = runs.map((run) => run.finish());
  return {
    diagnostics: inOrder(ended.flatMap(({ found }) => found), labels),
    outcomes: ended.map(({ outcome }) => outcome).sort((a, b) => compareText(a.rule, b.rule)),
  };
}
