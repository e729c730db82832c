import type { Doubt } from "./draft";

/** The words of a draft. */
export interface DraftText {
  readonly title: (plan: string) => string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: (year: number) => string;
  readonly target: (year: number) => string;
  readonly nature: string;
  readonly source: string;
  readonly remark: string;
  readonly from: Readonly<Record<"baseline" | "target", (line: number, quote: string) => string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** Between two doubts. */
  readonly and: string;
}
