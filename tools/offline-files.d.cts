import type { Compiler } from "webpack";

export declare class OfflineFiles {
  constructor(options: { readonly entry: string; readonly page: string; readonly worker: string; readonly also: readonly string[] });
  apply(compiler: Compiler): void;
}
