/** What crosses the border between a test in Node and the page that holds the spreadsheet. */
import type { HostFaultCode, Workbook, WorkbookEvent } from "../../src/host/workbook";

export type PortMethod = Exclude<keyof Workbook, "capabilities" | "watch">;

/** Faults travel as data: an Error that crosses the border loses its fields. */
export type CallOutcome =
  | { readonly value: unknown }
  | { readonly fault: { readonly code: HostFaultCode; readonly subject: string | null; readonly detail: string | null } };

/** `window.hostPage` of the contract page. */
export interface HostPage {
  /** A workbook of one empty sheet. */
  fresh(): Promise<void>;
  call(method: PortMethod, args: readonly unknown[]): Promise<CallOutcome>;
  watch(): Promise<number>;
  /** Events since the last call. */
  events(watch: number): readonly WorkbookEvent[];
  stop(watch: number): Promise<void>;
  open(bytes: readonly number[], name: string): Promise<CallOutcome>;
  save(): Promise<readonly number[]>;
  /** Draws what is in view once more, from now on as the library does it by itself. */
  drawPlainly(): void;
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}
