/** What running text says of its place beside the nation: 主要健康指标优于全国平均水平. JSON-safe. */
export interface Comparison {
  /** What is compared, as the text writes it. */
  readonly subject: string;
  /** Code of the standard indicator; null of a group (主要健康指标). */
  readonly standard: string | null;
  /** `better` leaves it to the indicator which way that is. */
  readonly as: "better" | "above" | "below";
  /** The clause that says so. */
  readonly quote: string;
  /** Line of the text, from 1. */
  readonly line: number;
}
