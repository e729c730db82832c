import { compareRuns, compareSigns, signOf, type Since } from "../../check/compare-runs";
import type { Diagnostic } from "../../check/diagnostic";
import { HostFault, type Workbook } from "../../host/workbook";

/** What is kept of a sheet's check: its findings, or of a long one only their signs. */
type KeptCheck = { readonly on: string } & ({ readonly findings: readonly Diagnostic[] } | { readonly signs: string });

interface Kept {
  readonly version: 1;
  readonly sheets: Readonly<Record<string, KeptCheck>>;
}

/** Travels with the workbook: the check before may have been somebody else's, days ago. */
const KEY = "last-check";
/** Characters that may be kept: a workbook is not to swell by being checked. */
const LONGEST = 40_000;
/** A sign has seven characters. */
const SIGN = 7;
/** No finding is written in fewer: of more than fit with these it need not be tried. */
const SHORTEST_FINDING = 100;
const NOTHING: Kept = { version: 1, sheets: {} };

/** What a workbook keeps of its checks. */
export const recallChecks = (book: Workbook): Promise<string | null> => book.recall(KEY);

/** Keeps what `checkToKeep` gave. */
export async function keepCheck(book: Workbook, text: string | null): Promise<void> {
  try {
    await book.remember(KEY, text);
  } catch (error) {
    // Others of our texts have filled the room: the next check is then not compared, and nothing else is lost.
    if (!(error instanceof HostFault) || error.code !== "tooLarge") throw error;
  }
}

/** The findings of a sheet beside those of its last check; null where none is known. @param text what the workbook keeps */
export function sinceLast(text: string | null, sheet: string, findings: readonly Diagnostic[]): Since | null {
  const before = keptIn(text).sheets[sheet];
  if (before === undefined) return null;
  return { on: before.on, ...("signs" in before ? compareSigns(signsIn(before.signs), findings) : compareRuns(before.findings, findings)) };
}

export interface FreshCheck {
  readonly sheet: string;
  readonly found: readonly Diagnostic[];
  readonly on: string;
  /** Names of all sheets: checks of others are forgotten with their sheets. */
  readonly sheets: readonly string[];
}

/** What to keep for the next check to be compared with; thousands of findings as signs, more than that not at all. */
export function checkToKeep(text: string | null, { sheet, found, on, sheets }: FreshCheck): string | null {
  const others = Object.fromEntries(Object.entries(keptIn(text).sheets).filter(([name]) => sheets.includes(name)));
  const written = (kept: KeptCheck): string | null => firstFitting([{ ...others, [sheet]: kept }, { [sheet]: kept }]);
  const mayFit = (each: number): boolean => found.length * each <= LONGEST;
  return (mayFit(SHORTEST_FINDING) ? written({ on, findings: found.map(bare) }) : null)
    ?? (mayFit(SIGN) ? written({ on, signs: found.map((finding) => signOf(finding).slice(-SIGN)).join("") }) : null);
}

function firstFitting(choices: readonly Kept["sheets"][]): string | null {
  for (const sheets of choices) {
    const text = JSON.stringify({ version: 1, sheets } satisfies Kept);
    if (text.length <= LONGEST) return text;
  }
  return null;
}

const signsIn = (signs: string): readonly string[] => Array.from({ length: Math.floor(signs.length / SIGN) }, (_, at) => signs.slice(at * SIGN, (at + 1) * SIGN));

/** What is needed to name and word a finding that is gone. */
const bare = ({ rule, finding, severity, at, indicator, table, facts, key }: Diagnostic): Diagnostic =>
  ({ rule, finding, severity, at, indicator, ...(table === undefined ? {} : { table }), facts, key, related: [], sources: [] });

function keptIn(text: string | null): Kept {
  if (text === null) return NOTHING;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : NOTHING;
  } catch {
    // Not written by this version, or cut by another program: the same as nothing.
    return NOTHING;
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && "version" in value && value.version === 1 && "sheets" in value;
