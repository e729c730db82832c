import { placesIn } from "../catalogue/places";
import type { Breakdown } from "../table/breakdown";
import type { Comparison } from "../table/comparison";
import type { Fulfilment } from "../table/fulfilment";
import type { NumberedLine } from "../table/numbered-line";
import type { TableCount } from "../table/table-count";
import { readBreakdowns } from "./breakdowns/read-breakdowns";
import { readComparisons } from "./comparisons/read-comparisons";
import { readFulfilments } from "./fulfilments/read-fulfilments";
import { readOutline } from "./outline/read-outline";
import { readMostStatements } from "./statements/read-statements";
import type { Statement } from "./statements/statement";
import { readTableCounts } from "./table-counts/read-table-counts";

/** What running text says that a check holds against tables and against itself. JSON-safe. */
export interface Prose {
  /** The numbers that its sentences claim. */
  readonly claims: readonly Statement[];
  /** Numbered headings and captions; none of a text whose numbers are not all written out. */
  readonly outline: readonly NumberedLine[];
  /** Where it compares the place with the nation. */
  readonly comparisons: readonly Comparison[];
  /** Where it says that a plan's targets were reached. */
  readonly fulfilments: readonly Fulfilment[];
  /** Where it gives a whole and its parts. */
  readonly breakdowns: readonly Breakdown[];
  /** Where it counts the indicators of the plan's table. */
  readonly counts: readonly TableCount[];
  /** Whose plan its first lines say it is: 上海市青浦区; empty where they name no place. */
  readonly places: readonly string[];
  /** It claims more than MOST_STATEMENTS: the rest was not read. */
  readonly hasMore: boolean;
}

/** The one reading of running text, whether it comes from a file or stands on a sheet. Never throws. */
export function readProse(text: string, numbersApart: boolean): Prose {
  const { statements, hasMore } = readMostStatements(text);
  return {
    claims: statements, outline: numbersApart ? [] : readOutline(text), comparisons: readComparisons(text), fulfilments: readFulfilments(text),
    breakdowns: readBreakdowns(text), counts: readTableCounts(text),
    places: placesOfHead(text), hasMore,
  };
}

/** The title, and who issued it, stand in the first lines that hold anything. */
const HEAD = 12;
/** What is looked through for them, however long its lines are. */
const REACH = 2000;

function placesOfHead(text: string): readonly string[] {
  const lines = text.slice(0, REACH).split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return [...new Set(lines.slice(0, HEAD).map((line) => placesIn(line).join("")).filter((place) => place !== ""))];
}
