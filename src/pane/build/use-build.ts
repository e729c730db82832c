import { useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host";
import type { InsertedTemplate } from "../../tasks/tasks";
import { useTask, type Task, type TaskState } from "../use-task";

/** Plan periods there is a template for. */
export const PLANS = ["十四五", "十五五"] as const;
export type PlanName = (typeof PLANS)[number];

export interface Build {
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
  const [plan, setPlan] = useState<PlanName>(PLANS[0]);
  const [region, setRegion] = useState("");
  const { state, run, settle, reset } = useTask<InsertedTemplate>();
  const insert = () => void run(async () => {
    const { insertTemplate } = await import("../../tasks/insert-template");
    return insertTemplate(book, { template: "drafting", plan, region: region.trim(), language });
  });
  return { plan, setPlan, region, setRegion, state, insert, settle, forget: reset };
}
