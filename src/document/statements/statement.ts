import type { Target } from "../../target/target";

/** A number that a plan's prose claims of an indicator. JSON-safe. */
export interface Statement {
  /** The name as the text writes it, without what introduces it (到2025年, 全区, 力争 …). */
  readonly indicator: string;
  /** Code of the standard indicator; null outside the catalogue. */
  readonly standard: string | null;
  /** The year the number is of, or to be reached in; null where the text does not say. */
  readonly year: number | null;
  /**
   * How the year is known: said with the number or in its sentence, carried over from an earlier sentence of the
   * paragraph, or as the last year of a period that is named (“十三五”期间). Null without a year.
   */
  readonly yearFrom: "said" | "carried" | "period" | null;
  /** `value`: how it is or was. `target`: how it is to become. */
  readonly role: "value" | "target";
  /** The number with the words that belong to it: "36%", "不低于50%", "控制在14/10万以内". */
  readonly raw: string;
  readonly reading: Target;
  /** The clause, or the clauses, that say so. */
  readonly quote: string;
  /** Line of the text, from 1. */
  readonly line: number;
  /** Where the number stands in the text: first character and the one behind the last. */
  readonly start: number;
  readonly end: number;
}
