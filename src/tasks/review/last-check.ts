import { compareRuns, type Since } from "../../check/compare-runs";
import type { Diagnostic } from "../../check/diagnostic";
import { HostFault, type Workbook } from "../../host/workbook";

interface Kept {
  readonly version: 1;
  readonly sheets: Readonly<Record<string, { readonly on: string; readonly findings: readonly Diagnostic[] }>>;
}

/** Travels with the workbook: the check before may have been somebody else's, days ago. */
const KEY = "last-check";
/** Characters that may be kept: a workbook is not to swell by being checked. Thousands of findings are not compared. */
const LONGEST = 40_000;
const NOTHING: Kept = { version: 1, sheets: {} };

/** The findings of a sheet beside those of its last check; null where none is known. */
export async function sinceLast(book: Workbook, sheet: string, findings: readonly Diagnostic[]): Promise<Since | null> {
  const before = (await recallChecks(book)).sheets[sheet];
  return before === undefined ? null : { on: before.on, ...compareRuns(before.findings, findings) };
}

/** Keeps what was found, for the next check to be compared with. */
export async function keepCheck(book: Workbook, sheet: string, findings: readonly Diagnostic[], on: string): Promise<void> {
  const { sheets } = await recallChecks(book);
  const own = { on, findings: findings.map(bare) };
  const whole = JSON.stringify({ version: 1, sheets: { ...sheets, [sheet]: own } } satisfies Kept);
  const alone = JSON.stringify({ version: 1, sheets: { [sheet]: own } } satisfies Kept);
  const text = [whole, alone].find(({ length }) => length <= LONGEST) ?? null;
  try {
    await book.remember(KEY, text);
  } catch (error) {
    // Others of our texts have filled the room: the next check is then not compared, and nothing else is lost.
    if (!(error instanceof HostFault) || error.code !== "tooLarge") throw error;
  }
}

/** What is needed to name and word a finding that is gone. */
const bare = ({ rule, finding, severity, at, indicator, table, facts, key }: Diagnostic): Diagnostic =>
  ({ rule, finding, severity, at, indicator, ...(table === undefined ? {} : { table }), facts, key, related: [], sources: [] });

async function recallChecks(book: Workbook): Promise<Kept> {
  const text = await book.recall(KEY);
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
