import { useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { FilledColumn } from "../../tasks/fill-column/fill-column";
import type { ColumnKind, Slot } from "../../tasks/fill-column/kinds";
import type { ColumnPlan, ColumnRequest } from "../../tasks/fill-column/plan-column";
import { sheetOfFault } from "../../report/task-fault";
import { useAnalyst } from "../analyst";
import { useWorkbookEvents } from "../use-workbook-events";
import { useTask, valueOf, type TaskState } from "../use-task";

/** What a person has chosen; everything else the table decides. */
interface Choices {
  readonly kind: ColumnKind;
  readonly columns: Partial<Record<Slot, number | null>>;
  readonly year: number | null;
  readonly direction: "higher" | "lower" | null;
}

export interface ColumnWizard {
  readonly choices: Choices;
  readonly planning: TaskState<ColumnPlan>;
  /** What is previewed, also while it is worked out anew; null before the first preview. */
  readonly plan: ColumnPlan | null;
  readonly writing: TaskState<FilledColumn>;
  readonly preview: () => void;
  readonly setKind: (kind: ColumnKind) => void;
  readonly setColumn: (slot: Slot, column: number | null) => void;
  readonly setYear: (year: number | null) => void;
  readonly setDirection: (direction: Choices["direction"]) => void;
  readonly write: () => void;
  readonly forget: () => void;
}

/** 插入函数列: choose, preview, correct, write. Every choice after the first preview shows the results anew. */
export function useColumnWizard(book: Workbook, language: Language): ColumnWizard {
  const [choices, setChoices] = useState<Choices>({ kind: "gap", columns: {}, year: null, direction: null });
  const analyst = useAnalyst();
  const planning = useTask<ColumnPlan>();
  const writing = useTask<FilledColumn>();
  const plan = valueOf(planning.state);
  // Why another sheet has no table is of no use on this one.
  useWorkbookEvents(book, (event) => {
    if (planning.state.kind === "failed" && event.kind === "selected" && event.at.sheet !== sheetOfFault(planning.state.fault)) planning.reset();
  });

  const show = (next: Choices, sheet?: string) => void planning.run(async () => {
    const { planColumn } = await import("../../tasks/fill-column/plan-column");
    return planColumn(book, requestOf(next, language, sheet), analyst);
  });
  const choose = (next: Choices) => {
    setChoices(next);
    writing.reset();
    if (plan) show(next, plan.table.sheet);
  };
  const write = () => {
    if (plan) void writing.run(async () => {
      const { fillColumn } = await import("../../tasks/fill-column/fill-column");
      const filled = await fillColumn(book, requestOf(choices, language), plan, analyst);
      if (filled.ok && filled.value.kind === "changed") planning.settle({ ok: true, value: filled.value.plan });
      else if (filled.ok) planning.reset();
      return filled;
    });
  };
  return {
    choices, planning: planning.state, plan, writing: writing.state, write,
    preview: () => {
      // Another table may be in view: its own columns count again.
      const fresh = { ...choices, columns: {} };
      setChoices(fresh);
      writing.reset();
      show(fresh);
    },
    setKind: (kind) => choose({ ...choices, kind }),
    setColumn: (slot, column) => choose({ ...choices, columns: { ...choices.columns, [slot]: column } }),
    setYear: (year) => choose({ ...choices, year }),
    setDirection: (direction) => choose({ ...choices, direction }),
    forget: writing.reset,
  };
}

const requestOf = ({ kind, columns, year, direction }: Choices, language: Language, sheet?: string): ColumnRequest => ({
  kind, language, columns,
  ...(sheet === undefined ? {} : { sheet }),
  ...(year === null ? {} : { year }),
  ...(direction === null ? {} : { direction }),
});
