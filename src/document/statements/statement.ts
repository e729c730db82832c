import type { Claim } from "../../table/claim";

/**
 * A number that a plan's prose claims of an indicator, as the reader of texts gives it: the name without what introduces
 * it (到2025年, 全区, 力争 …), the number with the words that belong to it (不低于50%, 控制在14/10万以内). The year is known
 * because it is said with the number or in its sentence, carried over from an earlier sentence of the paragraph, or the
 * last one of a period that is named (“十三五”期间). JSON-safe.
 */
export interface Statement extends Claim {
  /** The character behind the number's last. */
  readonly end: number;
}
