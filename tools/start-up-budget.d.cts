import type { Compiler } from "webpack";

export declare class StartUpBudget {
  constructor(limits: Readonly<Record<string, number>>);
  apply(compiler: Compiler): void;
}
