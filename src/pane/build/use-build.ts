import { useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { Answers, ParameterId, PlanName, TemplateForm, TemplateId } from "../../tasks/template-form";
import type { InsertedTemplate } from "../../tasks/tasks";
import { useTask, type Task, type TaskState } from "../use-task";

export interface Build {
  readonly book: Workbook;
  readonly template: TemplateId;
  readonly setTemplate: (template: TemplateId) => void;
  readonly plan: PlanName;
  readonly setPlan: (plan: PlanName) => void;
  readonly region: string;
  readonly setRegion: (region: string) => void;
  readonly answers: Answers;
  readonly setAnswer: (parameter: ParameterId, answer: string) => void;
  /** The new sheet's name as the person wants it; null: the template's own. */
  readonly sheetName: string | null;
  readonly setSheetName: (name: string | null) => void;
  readonly state: TaskState<InsertedTemplate>;
  /** With the values of its form, or of the usual ones when null. */
  readonly insert: (values: TemplateForm["values"]) => void;
  /** It was inserted, or refused, from outside the pane. */
  readonly settle: Task<InsertedTemplate>["settle"];
  readonly forget: () => void;
}

/** Choosing and inserting a template. What templates ask is not known here: it comes with the form, or with the insertion. */
export function useBuild(book: Workbook, language: Language): Build {
  const [template, chooseTemplate] = useState<TemplateId>("drafting");
  const [plan, choosePlan] = useState<PlanName>("十四五");
  const [region, setRegion] = useState("");
  const [answers, setAnswers] = useState<Answers>({});
  const [sheetName, setSheetName] = useState<string | null>(null);
  const { state, run, settle, reset } = useTask<InsertedTemplate>();
  const insert = (values: TemplateForm["values"]) => {
    void run(async () => {
      const { insertTemplate } = await import("../../tasks/insert-template");
      const inserted = await insertTemplate(book, { template, plan, region: region.trim(), language, values: values ?? {}, ...(sheetName === null ? {} : { sheetName }) });
      if (inserted.ok) setSheetName(null);
      return inserted;
    });
  };
  const setTemplate = (chosen: TemplateId) => {
    chooseTemplate(chosen);
    setSheetName(null);
  };
  const setAnswer = (parameter: ParameterId, answer: string) => setAnswers((others) => ({ ...others, [parameter]: answer }));
  const setPlan = (chosen: PlanName) => {
    choosePlan(chosen);
    setSheetName(null);
    // Years are years of one plan.
    setAnswer("year", "");
  };
  return {
    book, template, setTemplate, plan, setPlan, region, setRegion, answers, setAnswer, sheetName, setSheetName, state, insert, settle, forget: reset,
  };
}
