import type { Compiler } from "webpack";

export interface Budget {
  readonly what: string;
  /** Entries, chunks by name, or lazy parts by the request that loads them. */
  readonly parts: readonly string[];
  /** Bytes, gzipped. */
  readonly limit: number;
}

export declare class StartUpBudget {
  constructor(budgets: readonly Budget[]);
  apply(compiler: Compiler): void;
}
