/** What a reviewer does, as one kind of outcome. Each act's code is loaded when it is first wanted. */
import type { Fixable } from "../../../check/fixes";
import { ok, type Result } from "../../../grid/result";
import type { Language } from "../../../grid/language";
import type { PaintWatch, Workbook } from "../../../host/workbook";
import type { Analyst } from "../../../tasks/analysis/analyst";
import type { Statement } from "../../../tasks/review/explain";
import type { ReportFormat } from "../../../tasks/review/make-report";
import type { RuleOrder } from "../../../tasks/review/set-rule";
import type { CheckReport, TaskFault } from "../../../tasks/tasks";

/** What an act came to. */
export type ReviewDone =
  | { readonly did: "explained"; readonly sheet: string; readonly withdrawn: boolean }
  | { readonly did: "asked"; readonly sheet: string; readonly count: number }
  | { readonly did: "corrected"; readonly corrected: number; readonly stale: number; readonly later: number }
  | { readonly did: "ruleSet" }
  /** `isDrawn`: this host shows charts; else the saved file has it. */
  | { readonly did: "chart"; readonly sheet: string; readonly isDrawn: boolean }
  | { readonly did: "results"; readonly sheet: string; readonly kept: string | null }
  /** `address` leads to the file for as long as it is offered. */
  | { readonly did: "report"; readonly name: string; readonly address: string };

/** What something is made of. */
export interface Making {
  readonly book: Workbook;
  readonly report: CheckReport;
  readonly language: Language;
  readonly analyst: Analyst;
}

export type ActOutcome = Promise<Result<ReviewDone, TaskFault>>;

export async function explainAct(book: Workbook, statements: readonly Statement[], by: string, language: Language): ActOutcome {
  const [{ explain }, { today }] = await Promise.all([import("../../../tasks/review/explain"), import("../../../tasks/review/today")]);
  const result = await explain(book, { statements, by, on: today(), language });
  if (!result.ok) return result;
  const given = statements.filter(({ text }) => text !== null);
  return ok(given.length === 0
    ? { did: "asked", sheet: result.value, count: statements.length }
    : { did: "explained", sheet: result.value, withdrawn: given.every(({ text }) => text === "") });
}

export async function correctAct(book: Workbook, findings: readonly Fixable[]): ActOutcome {
  const { applyFixes } = await import("../../../tasks/review/apply-fixes");
  const result = await applyFixes(book, findings);
  if (!result.ok) return result;
  const { corrected, stale, later } = result.value;
  return ok({ did: "corrected", corrected: corrected.length, stale: stale.length, later: later.length });
}

export async function setRuleAct(book: Workbook, order: RuleOrder): ActOutcome {
  const { setRule } = await import("../../../tasks/review/set-rule");
  const result = await setRule(book, order);
  return result.ok ? ok({ did: "ruleSet" }) : result;
}

export async function resultsAct({ book, report, language, analyst }: Making, watch: PaintWatch): ActOutcome {
  const { writeResults } = await import("../../../tasks/review/write-results");
  const result = await writeResults(book, report, language, analyst, watch);
  return result.ok ? ok({ did: "results", sheet: result.value.sheet, kept: result.value.kept }) : result;
}

export async function chartAct({ book, report, language, analyst }: Making, watch: PaintWatch): ActOutcome {
  const { insertSummaryChart } = await import("../../../tasks/insert-chart/insert-summary-chart");
  const result = await insertSummaryChart(book, report, language, analyst, watch);
  return result.ok ? ok({ did: "chart", sheet: result.value.sheet, isDrawn: !result.value.leftOut.includes("charts") }) : result;
}

export async function reportAct({ report, language, analyst }: Making, format: ReportFormat, { signal }: PaintWatch): ActOutcome {
  const { inputOf } = await import("../../../tasks/review/input-of");
  const { name, type, bytes } = await analyst.report({ input: inputOf(report), format, language }, { signal });
  return ok({ did: "report", name, address: URL.createObjectURL(new Blob([bytes.slice()], { type })) });
}
