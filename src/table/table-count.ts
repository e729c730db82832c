/** How many indicators running text says that the plan's table has: 19项指标，其中约束性14项、预期性5项. JSON-safe. */
export interface TableCount {
  /** Null where only the natures are counted. */
  readonly total: number | null;
  /** One of the two may be null: 其中约束性指标12项. */
  readonly binding: number | null;
  readonly expected: number | null;
  /** The words that say so. */
  readonly quote: string;
  /** Line of the text, from 1. */
  readonly line: number;
}
