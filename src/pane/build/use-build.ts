import { useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { TemplateOrder } from "../../tasks/insert-template";
import type { InsertedTemplate } from "../../tasks/tasks";
import { useTask, type Task, type TaskState } from "../use-task";

/** Plan periods there is a template for. */
export const PLANS = ["十四五", "十五五"] as const;
export type PlanName = (typeof PLANS)[number];

/** In the order of a plan's life. */
export const TEMPLATES = ["drafting", "districts", "monitoring", "midterm", "final"] as const satisfies readonly TemplateOrder["template"][];
export type TemplateName = (typeof TEMPLATES)[number];

/** Years that a mid-term review may look back on; the first is the usual one. */
export const MIDTERM_YEARS = { 十四五: [2022, 2023], 十五五: [2027, 2028] } as const satisfies Readonly<Record<PlanName, readonly number[]>>;

/** How many districts a sheet has room for. */
export const DISTRICTS = { usual: 5, most: 15 } as const;

export interface Build {
  readonly template: TemplateName;
  readonly setTemplate: (template: TemplateName) => void;
  readonly districts: number;
  readonly setDistricts: (districts: number) => void;
  /** Of a mid-term review. */
  readonly year: number;
  readonly setYear: (year: number) => void;
  readonly plan: PlanName;
  readonly setPlan: (plan: PlanName) => void;
  readonly region: string;
  readonly setRegion: (region: string) => void;
  readonly state: TaskState<InsertedTemplate>;
  readonly insert: () => void;
  /** It was inserted, or refused, from outside the pane. */
  readonly settle: Task<InsertedTemplate>["settle"];
  readonly forget: () => void;
}

/** Choosing and inserting a template. */
export function useBuild(book: Workbook, language: Language): Build {
  const [template, setTemplate] = useState<TemplateName>(TEMPLATES[0]);
  const [districts, setDistricts] = useState<number>(DISTRICTS.usual);
  const [plan, choosePlan] = useState<PlanName>(PLANS[0]);
  const [year, setYear] = useState<number>(MIDTERM_YEARS[PLANS[0]][0]);
  const [region, setRegion] = useState("");
  const { state, run, settle, reset } = useTask<InsertedTemplate>();
  const insert = () => void run(async () => {
    const { insertTemplate } = await import("../../tasks/insert-template");
    return insertTemplate(book, {
      template, plan, region: region.trim(), language,
      ...(template === "districts" ? { districts } : {}),
      ...(template === "midterm" ? { year } : {}),
    });
  });
  const setPlan = (chosen: PlanName) => {
    choosePlan(chosen);
    setYear(MIDTERM_YEARS[chosen][0]);
  };
  return { template, setTemplate, districts, setDistricts, year, setYear, plan, setPlan, region, setRegion, state, insert, settle, forget: reset };
}
