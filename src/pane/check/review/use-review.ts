import { useCallback, useEffect, useRef, useState } from "react";
import type { Diagnostic } from "../../../check/diagnostic";
import type { Fixable } from "../../../check/fixes";
import type { Language } from "../../../grid/language";
import type { Workbook } from "../../../host/workbook";
import type { Severity } from "../../../rules/define";
import type { Statement } from "../../../tasks/review/explain";
import type { ReportFormat } from "../../../tasks/review/make-report";
import { isInText, nameInText } from "../../../report/in-text";
import { indicatorOf } from "../../../report/indicator-of";
import type { CheckReport } from "../../../tasks/tasks";
import { useAnalyst } from "../../analyst";
import { useTask, type TaskState } from "../../use-task";
import { chartAct, correctAct, explainAct, reportAct, resultsAct, setRuleAct, type ActOutcome, type ReviewDone } from "./acts";
import { useMaking, type MakingState } from "./use-making";

export interface Review {
  readonly state: TaskState<ReviewDone>;
  readonly busy: boolean;
  /** Sheets that come and go at this moment are the act's own. */
  readonly justActed: () => boolean;
  readonly forget: () => void;
  /** What is being made, where that may take long. */
  readonly making: MakingState | null;
  /** Who explains. */
  readonly by: string;
  readonly setBy: (name: string) => void;
  /** What is being written on a finding and not saved yet, by its key. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly setDraft: (key: string, text: string) => void;
  readonly explain: (statements: readonly Statement[]) => void;
  readonly correct: (findings: readonly Fixable[]) => void;
  readonly setRule: (rule: string, change: { readonly on?: boolean; readonly severity?: Severity | null }) => void;
  readonly insertChart: () => void;
  readonly writeResults: () => void;
  readonly makeReport: (format: ReportFormat) => void;
}

interface Parts {
  readonly book: Workbook;
  readonly language: Language;
  readonly report: CheckReport | null;
  /** Checks the same sheet once more. */
  readonly recheck: () => void;
}

/** Milliseconds after which Excel has told of everything that was done. */
const EVENTS_ARRIVE = 2000;

/** Everything a reviewer can do with the results on the screen. What changes the workbook is followed by a new check. */
export function useReview({ book, language, report, recheck }: Parts): Review {
  const { state, run, reset } = useTask<ReviewDone>();
  const analyst = useAnalyst();
  const [by, setBy] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => () => release(state), [state]);

  const acted = useRef(-Infinity);
  const perform = useCallback((act: () => ActOutcome) => run(async () => {
    acted.current = Infinity;
    return act().finally(() => { acted.current = performance.now(); });
  }), [run]);
  const { making, make } = useMaking({ book, report, language, analyst, perform, giveUp: () => {
    acted.current = performance.now();
    reset();
  } });
  const change = useCallback((act: () => ActOutcome) => void perform(act).then(recheck), [perform, recheck]);
  const name = by ?? report?.explanations.explained.at(-1)?.explanation.by ?? "";
  const explain = (statements: readonly Statement[]) => change(async () => {
    const result = await explainAct(book, statements, name, language);
    // What could not be saved stays in its field.
    if (result.ok) setDrafts((known) => new Map([...known].filter(([key]) => !statements.some(({ diagnostic }) => diagnostic.key === key))));
    return result;
  });

  return {
    state,
    busy: state.kind === "running",
    justActed: () => performance.now() - acted.current < EVENTS_ARRIVE,
    forget: reset,
    by: name,
    setBy,
    drafts,
    setDraft: (key, text) => setDrafts((known) => new Map(known).set(key, text)),
    explain,
    correct: (findings) => change(() => correctAct(book, findings)),
    setRule: (rule, wanted) => change(() => setRuleAct(book, { rule, language, ...wanted })),
    making,
    insertChart: () => make("chart", chartAct),
    writeResults: () => make("results", resultsAct),
    makeReport: (format) => make("report", (parts, watch) => reportAct(parts, format, watch)),
  };
}

/** A file that is no longer offered need not be held. */
function release(state: TaskState<ReviewDone>): void {
  if (state.kind === "done" && state.value.did === "report") URL.revokeObjectURL(state.value.address);
}

/** Warnings that nobody has explained yet. */
export const toBeExplained = (report: CheckReport): readonly Statement[] =>
  report.diagnostics.filter(({ severity }) => severity === "warning").map((diagnostic) => ({ diagnostic, indicator: nameOf(report, diagnostic), text: null }));

export const nameOf = ({ tables, text }: CheckReport, diagnostic: Diagnostic): string =>
  (text !== null && isInText(diagnostic) ? nameInText(diagnostic) : indicatorOf(tables, diagnostic)?.name) ?? "";
