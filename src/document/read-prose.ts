import type { Comparison } from "../table/comparison";
import type { NumberedLine } from "../table/numbered-line";
import { readComparisons } from "./comparisons/read-comparisons";
import { readOutline } from "./outline/read-outline";
import { readMostStatements } from "./statements/read-statements";
import type { Statement } from "./statements/statement";

/** What running text says that a check holds against tables and against itself. JSON-safe. */
export interface Prose {
  /** The numbers that its sentences claim. */
  readonly claims: readonly Statement[];
  /** Numbered headings and captions; none of a text whose numbers are not all written out. */
  readonly outline: readonly NumberedLine[];
  /** Where it compares the place with the nation. */
  readonly comparisons: readonly Comparison[];
  /** It claims more than MOST_STATEMENTS: the rest was not read. */
  readonly hasMore: boolean;
}

/** The one reading of running text, whether it comes from a file or stands on a sheet. Never throws. */
export function readProse(text: string, numbersApart: boolean): Prose {
  const { statements, hasMore } = readMostStatements(text);
  return { claims: statements, outline: numbersApart ? [] : readOutline(text), comparisons: readComparisons(text), hasMore };
}
