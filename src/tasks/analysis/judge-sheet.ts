/** Judging a sheet, from its cells alone: pure, and what has not changed since the last time is not worked out anew. */
import type { CheckSettings } from "../../check/settings";
import { mergeRuns, type MergedRun } from "../../check/merge-runs";
import { reviewed } from "../../check/review";
import { rulesOn } from "../../check/rules-on";
import { checkAgain, type Checked } from "../../check/run-rules";
import type { Run } from "../../check/diagnostic";
import type { Grid } from "../../grid/grid";
import { fail, ok, type Result } from "../../grid/result";
import { marksOf } from "../../report/marks";
import { TEXT_SHEET } from "../../rules/define";
import type { Dossier } from "../../rules/dossier";
import { mayBeTextOf } from "../../rules/place-of";
import type { Claim } from "../../table/claim";
import type { TableCorrection } from "../../table/correction";
import type { IndicatorTable, NoTable } from "../../table/table";
import type { KeptCorrection } from "../corrections/kept";
import { correctionFor } from "../corrections/standing";
import { checkToKeep, sinceLast } from "../review/last-check";
import { sortBeside, type SheetBeside } from "../review/read-workbook";
import { mayHoldTables } from "../may-hold-tables";
import type { CheckReport } from "../tasks";
import type { Progress } from "./analyst";
import { proseBeside, type SheetProse } from "./prose-beside";
import { recognised } from "./recognised";
import { reuse, sameList } from "./reuse";

/** What a check needs of a workbook. JSON-safe. */
export interface CheckInput {
  readonly grid: Grid;
  /** In the place of what the workbook keeps for the sheet. */
  readonly correction: TableCorrection | null;
  readonly corrections: readonly KeptCorrection[];
  readonly beside: readonly SheetBeside[];
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  /** What the workbook keeps of the checks before. */
  readonly before: string | null;
  /** The day of this check. */
  readonly on: string;
}

/** What a check comes to before anything of it is shown in the workbook. JSON-safe. */
export interface Judgement extends Omit<CheckReport, "table" | "dossier" | "marked" | "marksFault"> {
  /** Tables of other sheets, which were looked into. */
  readonly others: readonly IndicatorTable[];
  /** What the workbook's own text claims. */
  readonly claims: readonly Claim[];
  /** What is to be kept for the next check to be compared with. */
  readonly keep: string | null;
}

export function judgeSheet(input: CheckInput, onProgress: (progress: Progress) => void = () => undefined): Result<Judgement, NoTable> {
  const { grid, corrections, sheets, on } = input;
  const { tables, why, unread } = recognised({ grid, correction: input.correction ?? correctionFor(grid, corrections) }, "whole");
  if (tables.length === 0) return fail(why ?? { code: "noHeader" });
  const { grids, review } = sortBeside(input.beside);
  // A completion table on another sheet gives baselines, the superior's plan what is asked.
  const besides = grids.map((other, index) => {
    onProgress({ of: "sheets", done: index + 1, all: grids.length + 1 });
    const found = recognised({ grid: other, correction: correctionFor(other, corrections) }, "whole");
    return { tables: found.tables, unread: mayHoldTables(other) ? found.unread : [] };
  });
  const others = besides.flatMap((beside) => beside.tables);
  const prose = proseBeside(input.beside);
  const elsewhere = prose === null || tables.some((table) => mayBeTextOf(table, prose.places)) ? null : prose.places[0] ?? null;
  const { settings, settingTable } = review;
  const { diagnostics, outcomes, binding } = runOf({ grid, tables, others, prose, settings }, onProgress);
  const { open, gone, ...explanations } = reviewed(diagnostics, review, prose === null ? [grid.sheet] : [grid.sheet, TEXT_SHEET], sheets);
  const found = [...open, ...explanations.explained.map(({ diagnostic }) => diagnostic)];
  return ok({
    tables, others, diagnostics: open, on, settings, outcomes, binding,
    claims: elsewhere === null ? prose?.claims ?? [] : [],
    // What was said of the text may have been said beside another table.
    explanations: { ...explanations, gone: gone.filter(({ sheet }) => sheet === grid.sheet || others.length === 0) },
    text: prose && { lines: prose.lines, claims: prose.claims.length, hasMore: prose.hasMore, elsewhere },
    since: sinceLast(input.before, grid.sheet, found),
    unreadSettings: settingTable?.unread ?? [],
    unread: [...unread, ...besides.flatMap((beside) => beside.unread)],
    // Only the sheet that is checked is marked.
    marks: marksOf(open.filter(({ at }) => at.sheet === grid.sheet), binding),
    keep: checkToKeep(input.before, { sheet: grid.sheet, found, on, sheets }),
  });
}

/** Rows between two tellings of how far the rules are. */
const EVERY = 100;

interface Judged {
  readonly grid: Grid;
  readonly tables: readonly IndicatorTable[];
  readonly others: readonly IndicatorTable[];
  readonly prose: SheetProse | null;
  readonly settings: CheckSettings;
}

/** A table that is used again was recognised in a grid that holds the same. */
const runOf = ({ grid, tables, others, prose, settings }: Judged, onProgress: (progress: Progress) => void): MergedRun =>
  reuse<readonly unknown[], Known>("run", [tables.length, JSON.stringify(settings), prose, ...tables, ...others], sameList, (_, before) => {
    const said = prose === null ? { claims: [] } : { claims: prose.claims, outline: prose.outline, comparisons: prose.comparisons, fulfilments: prose.fulfilments, breakdowns: prose.breakdowns, counts: prose.counts, textPlaces: prose.places };
    const dossier: Dossier = { subjects: tables.map((table) => ({ table, grid })), others, ...said };
    const all = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
    const onRow = (done: number): void => { if (done % EVERY === 0) onProgress({ of: "rows", done, all }); };
    const checked = checkAgain(dossier, { rules: rulesOn(settings), before: before?.checked ?? null, onRow });
    const merged = mergeRuns(checked.run.tables);
    return { checked, merged: prose === null ? merged : withText(merged, checked.run.text) };
  }).merged;

/** What was found in the text alone comes after what was found in the tables. */
const withText = ({ diagnostics, outcomes, binding }: MergedRun, text: Run): MergedRun =>
  ({ diagnostics: [...diagnostics, ...text.diagnostics], outcomes: [...outcomes, ...text.outcomes], binding });

interface Known {
  /** Rows that are the same at the next check are not judged again. */
  readonly checked: Checked;
  readonly merged: MergedRun;
}
