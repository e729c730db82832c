import { MEASURE_DEFAULTS, type MeasureSettings } from "../measures/settings";
import { worstFirst } from "../rules/assess-binding";
import type { Assessment } from "../rules/assessment";
import { contextOf, type CheckContext, type DossierContext } from "../rules/context";
import type { Rule, TableRule, TextRule } from "../rules/define";
import { dossierOf, type Dossier } from "../rules/dossier";
import { RULES } from "../rules/registry";
import type { IndicatorTable } from "../table/table";
import { compareText, inOrder } from "./diagnose";
import type { Run } from "./diagnostic";
import { labelsOf, namesOnSheet, TEXT_LABELS, type Labels } from "./labels";
import { RuleRun, type RowsJudged } from "./rule-run";

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
 * @param onRow called for each row before it is judged, with how many come before it
 */
export const checkDossier = (dossier: Dossier, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES, onRow?: OnRow): DossierRun =>
  checkAgain(dossier, { settings, rules, before: null, ...(onRow && { onRow }) }).run;

/** Told of each row, before it is judged, how many come before it. */
export type OnRow = (judged: number) => void;

export interface Again {
  readonly settings?: MeasureSettings;
  readonly rules?: readonly Rule[];
  /** The last check of the same dossier; null where there was none. */
  readonly before: Checked | null;
  readonly onRow?: OnRow;
}

/** A check, with what the next one of the same dossier can take over from it. */
export interface Checked {
  readonly run: DossierRun;
  readonly context: DossierContext;
  /** What was said of each table's rows, by rule. */
  readonly judged: readonly JudgedBy[];
}

type JudgedBy = ReadonlyMap<string, RowsJudged>;

/** As `checkDossier`, and of rows that have not changed since what was said of them holds: they are not judged again. */
export function checkAgain(dossier: Dossier, { settings = MEASURE_DEFAULTS, rules = RULES, before, onRow }: Again): Checked {
  const context = contextOf(dossier, settings, before?.context);
  let done = 0;
  const counted = onRow && (() => onRow(done++));
  const names = namesOnSheet(context.tables.map(({ table }) => table));
  const checked = context.tables.map((table, index) => runTable(table, rules, names[index], before?.judged[index], counted));
  return { run: { tables: checked.map(({ run }) => run), text: checkText(context, rules) }, context, judged: checked.map(({ judged }) => judged) };
}

/** The one table under review of a dossier, e.g. of a sheet; its text and other tables are only looked into. */
export function checkSubject(dossier: Dossier, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES): TableRun {
  const [subject] = contextOf({ ...dossier, subjects: dossier.subjects.slice(0, 1) }, settings).tables;
  if (subject === undefined) throw new Error("a dossier without a table under review");
  return runTable(subject, rules).run;
}

/** A table of which nothing else is known. */
export const runRules = (table: IndicatorTable, settings: MeasureSettings = MEASURE_DEFAULTS, rules: readonly Rule[] = RULES): TableRun =>
  checkSubject(dossierOf(table), settings, rules);

/** Each rule goes down so many rows before the next one does: they are still at hand in the processor's cache then, and so is the rule. */
const TOGETHER = 256;

function runTable(context: CheckContext, rules: readonly Rule[], name = "", before?: JudgedBy, onRow?: () => void): { readonly run: TableRun; readonly judged: JudgedBy } {
  const { table, rows } = context;
  const labels = labelsOf(table, name);
  const runs = rules.filter(isTableRule).map((rule) => new RuleRun(rule, context, labels, before?.get(rule.id) ?? null));
  const judging = runs.filter(({ judgesRows }) => judgesRows);
  for (let from = 0; from < rows.length; from += TOGETHER) {
    const together = rows.slice(from, from + TOGETHER);
    if (onRow) together.forEach(onRow);
    for (const run of judging) run.judge(together);
  }
  const run = { table, ...ended(runs, labels), binding: worstFirst(context.binding) };
  return { run, judged: new Map(judging.map((each) => [each.id, each.remember(rows)])) };
}

/** Tables of another place than the text's are none beside it. */
function checkText(whole: DossierContext, rules: readonly Rule[] = RULES): Run {
  const context = { ...whole, tables: whole.tables.filter(({ ofText }) => ofText) };
  return ended(rules.filter(isTextRule).map((rule) => new RuleRun(rule, context, TEXT_LABELS, null)), TEXT_LABELS);
}

const isTableRule = (rule: Rule): rule is TableRule => rule.over !== "text";
const isTextRule = (rule: Rule): rule is TextRule => rule.over === "text";

/** What the rules come to once each has looked at the whole. */
function ended<Context>(runs: readonly RuleRun<Context>[], labels: Labels): Run {
  const ends = runs.map((run) => run.finish());
  return {
    diagnostics: inOrder(ends.flatMap(({ found }) => found), labels),
    outcomes: ends.map(({ outcome }) => outcome).sort((a, b) => compareText(a.rule, b.rule)),
  };
}
