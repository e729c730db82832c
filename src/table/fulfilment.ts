/** What running text says of how a plan ended: “十三五”规划主要目标任务全面完成. JSON-safe. */
export interface Fulfilment {
  /** Tasks are more than a table's indicators. */
  readonly of: "targets" | "tasks";
  /** Of the indicators of one nature alone: 约束性指标全部完成; null of all. */
  readonly nature: "binding" | "expected" | null;
  /** `all`: it says of each of them; `done` of them on the whole: 主要目标顺利实现. */
  readonly as: "all" | "done" | "mostly" | "counted";
  /** Of `counted`: 12项主要指标中，10项完成、2项未完成; null what is not said. */
  readonly counts?: { readonly total: number; readonly done: number; readonly undone: number | null };
  /** The plan that is meant, by its name (十三五); null where the sentence names none. */
  readonly plan: string | null;
  /** The clause that says so. */
  readonly quote: string;
  /** Line of the text, from 1. */
  readonly line: number;
}
