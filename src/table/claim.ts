import type { Target } from "../target/target";

/**
 * A number that running text claims of an indicator, as a checker needs it. What reads the text (the document room)
 * gives more; whoever compares numbers asks for no more than this. JSON-safe.
 */
export interface Claim {
  /** The name as the text writes it. */
  readonly indicator: string;
  /** Code of the standard indicator; null outside the catalogue. */
  readonly standard: string | null;
  /** The year the number is of, or to be reached in; null where the text does not say. */
  readonly year: number | null;
  readonly yearFrom: "said" | "carried" | "period" | null;
  /** `value`: how it is or was. `target`: how it is to become. */
  readonly role: "value" | "target";
  /** Whose number it is, as the text says it: 全区, 我市, 户籍人口; null or absent where it does not say. */
  readonly scope?: string | null;
  /** Of a change: whether a count grows (床位较2015年增长20%) or a rate (每千人口床位数, a share); null or absent for levels. */
  readonly growth?: "count" | "rate" | null;
  readonly raw: string;
  readonly reading: Target;
  /** The clause that says so. */
  readonly quote: string;
  /** Line of the text, from 1. */
  readonly line: number;
  /** Where the number stands in the text. */
  readonly start: number;
}
