import { runRules } from "../../check/run-rules";
import type { Diagnostic, Outcome } from "../../check/diagnostic";
import { toA1 } from "../../grid/area";
import { describe } from "../../report/describe";
import { describeAssessment } from "../../report/describe-assessment";
import { assessBinding } from "../../rules/assess-binding";
import type { Assessment } from "../../rules/assessment";
import type { IndicatorTable } from "../../table/table";
import { tableHeading } from "./read-command";
import { worst, type ExitCode, type Session } from "./session";
import { tablesOf } from "./tables-of";

interface CheckedTable {
  readonly table: IndicatorTable;
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly Outcome[];
  readonly binding: readonly Assessment[];
}

/** `fyp check FILE…`: findings with their cells, and every binding indicator with what decided its risk. */
export async function checkCommand(paths: readonly string[], format: string | undefined, session: Session): Promise<ExitCode> {
  const files = [];
  for (const path of paths) {
    const file = await tablesOf(path, format, session);
    files.push("error" in file ? { ...file, checked: [] } : { path, checked: file.tables.map(check), error: null });
  }
  if (session.json) {
    session.out(JSON.stringify({ files: files.map(({ path, checked, error }) => fileJson(path, checked, error, session)) }));
  } else {
    for (const { checked } of files) for (const table of checked) print(table, session);
  }
  return worst(files.map(({ checked }) => {
    // Without a table nothing was checked, and that must not look like a clean result.
    if (checked.length === 0) return 2;
    return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error")) ? 1 : 0;
  }));
}

const check = (table: IndicatorTable): CheckedTable => ({ table, ...runRules(table), binding: assessBinding(table) });

const fileJson = (path: string, checked: readonly CheckedTable[], error: string | null, session: Session) => ({
  path,
  ...(error === null ? {} : { error }),
  outcomes: checked.flatMap(({ table, outcomes }) => outcomes.map((outcome) => ({ sheet: table.sheet, ...outcome }))),
  diagnostics: checked.flatMap(({ table, diagnostics }) => diagnostics.map((diagnostic) => diagnosticJson(diagnostic, table, session))),
  binding: checked.flatMap(({ binding }) => binding.map((assessment) => bindingJson(assessment, session))),
});

function diagnosticJson(diagnostic: Diagnostic, { indicators }: IndicatorTable, { language }: Session) {
  const { rule, finding, severity, at, facts, indicator, related, key, fix } = diagnostic;
  const words = describe(diagnostic, language);
  return {
    rule, finding, severity,
    indicator: indicator === null ? null : indicators[indicator]?.name ?? null,
    sheet: at.sheet,
    cell: toA1(at),
    message: words.sentence,
    facts,
    related: related.map((area) => ({ sheet: area.sheet, cell: toA1(area) })),
    sources: words.sources,
    key,
    ...(fix === undefined ? {} : { fix: { trust: fix.trust, edits: fix.edits.map((edit) => ({ ...edit, at: toA1(edit.at), sheet: edit.at.sheet })) } }),
  };
}

function bindingJson(assessment: Assessment, { language }: Session) {
  const { name, at, unit, baseline, target, gap, gapUnit, neededPerYear, neededRate } = assessment;
  const words = describeAssessment(assessment, language);
  return {
    indicator: name, sheet: at.sheet, cell: toA1(at), unit, baseline,
    target: { raw: target.raw, year: target.year, resolved: target.bound, fault: target.fault },
    gap, gapUnit, neededPerYear, neededRate, status: words.status, risk: words.risk, reasons: words.reasons,
  };
}

function print({ table, diagnostics, outcomes, binding }: CheckedTable, session: Session): void {
  const { say, language, out } = session;
  out(tableHeading(table, say));
  const count = (wanted: Diagnostic["severity"]): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  out("");
  out(diagnostics.length === 0 ? say.noFindings : say.findings(count("error"), count("warning"), count("info")));
  for (const diagnostic of diagnostics) {
    out(`  ${toA1(diagnostic.at)}  ${say.severity[diagnostic.severity]}  ${describe(diagnostic, language).sentence}`);
  }
  for (const outcome of outcomes) if (outcome.state === "crashed") session.tell(say.crashed(outcome.rule, outcome.error));
  if (binding.length > 0) {
    out("");
    out(say.binding(binding.length));
    for (const assessment of binding) printBinding(assessment, session);
  }
  out("");
}

function printBinding(assessment: Assessment, { language, out }: Session): void {
  const words = describeAssessment(assessment, language);
  out(`  ${toA1(assessment.at)}  ${words.risk}  ${assessment.name}  ${words.step}`);
  if (words.figures.length > 0) out(`      ${words.figures.join(language === "zh" ? "，" : ", ")}`);
  for (const reason of words.reasons) out(`      · ${reason}`);
}
