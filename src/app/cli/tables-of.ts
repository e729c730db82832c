import { basename } from "node:path";
import { titleOfDocument } from "../../document/document-title";
import { readProse } from "../../document/read-prose";
import { MOST_STATEMENTS, readMostStatements } from "../../document/statements/read-statements";
import type { Statement } from "../../document/statements/statement";
import type { Review } from "../../check/review";
import { describeFault } from "../../report/describe-fault";
import { isOwnSheet } from "../../report/records/own-sheet";
import { reviewOf } from "../../report/records/review-of";
import { recognise, recogniseTables } from "../../table/recognise";
import type { Dossier, Subject } from "../../rules/dossier";
import type { Source } from "../../tasks/import/source";
import type { IndicatorTable } from "../../table/table";
import { unreadTables, type UnreadTable } from "../../table/unread-tables";
import { mayHoldTables } from "../../tasks/may-hold-tables";
import { readPath } from "./read-file";
import type { Session } from "./session";

export type FileContents =
  | { readonly path: string; readonly tables: readonly Subject[]; readonly statements: readonly Statement[]; readonly unread: readonly UnreadTable[] }
  | { readonly path: string; readonly error: string };

/** What of a file is checked together. */
export interface DossierOfFile {
  readonly path: string;
  readonly dossier: Dossier;
  readonly review: Review;
  /** Its running text stands on a sheet, where each line is a cell. */
  readonly textOnSheet: boolean;
  /** Tables of figures that were not read. */
  readonly unread: readonly UnreadTable[];
  /** What the document calls itself in its first lines. */
  readonly title: string | null;
}

export type FileDossier = Extract<FileContents, { error: string }> | DossierOfFile;

/** Every indicator table of a file and, of running text, the numbers that its sentences claim; problems are told, and kept in the result. */
export async function contentsOf(path: string, format: string | undefined, session: Session): Promise<FileContents> {
  const read = await sourceAt(path, format, session);
  if ("error" in read) return read;
  const tables = tablesIn(read.source);
  const statements = statementsOf(path, read.source, session);
  if (tables.length === 0 && statements.length === 0) tellWhyNone(path, read.source, session);
  return { path, tables, statements, unread: unreadIn(read.source, tables) };
}

/** All that a file gives to be checked together: its tables with their cells, and what its prose claims. */
export async function dossierAt(path: string, format: string | undefined, session: Session): Promise<FileDossier> {
  const read = await sourceAt(path, format, session);
  if ("error" in read) return read;
  const subjects = tablesIn(read.source);
  if (subjects.length === 0) tellWhyNone(path, read.source, session);
  const { text, numbersApart = false, grids, hasAddresses: textOnSheet } = read.source;
  const review = reviewOf(grids);
  const unread = unreadIn(read.source, subjects);
  const title = textOnSheet || text === null ? null : titleOfDocument(text);
  if (text === null) return { path, dossier: { subjects, others: [], claims: [] }, review, textOnSheet, unread, title };
  const { hasMore, places, ...said } = readProse(text, numbersApart);
  if (hasMore) tellOfMore(path, session);
  // A document's text is its own tables'; a workbook's sheet may stand beside those of several places.
  return { path, dossier: { subjects, others: [], ...said, ...(textOnSheet ? { textPlaces: places } : {}) }, review, textOnSheet, unread, title };
}

/** The tables of a superior's plan. Their sheets are named as Excel names those of another workbook: [市规划.xlsx]Sheet1. */
export async function superiorAt(path: string, session: Session): Promise<{ readonly tables: readonly IndicatorTable[] } | { readonly error: string }> {
  const read = await sourceAt(path, undefined, session);
  if ("error" in read) return read;
  const tables = read.source.grids.filter((grid) => !isOwnSheet(grid)).flatMap((grid) => recogniseTables({ ...grid, sheet: `[${basename(path)}]${grid.sheet}` }));
  if (tables.some(({ kind }) => kind === "plan")) return { tables };
  const error = session.say.noSuperior(path);
  session.tell(error);
  return { error };
}

const tablesIn = ({ grids }: Source): readonly Subject[] =>
  grids.filter((grid) => !isOwnSheet(grid)).flatMap((grid) => recogniseTables(grid).map((table) => ({ table, grid })));

const unreadIn = ({ grids }: Source, subjects: readonly Subject[]): readonly UnreadTable[] =>
  grids.filter(mayHoldTables).flatMap((grid) => unreadTables(grid, subjects.filter((subject) => subject.grid === grid).map(({ table }) => table)));

/** Sheets with half a table say what is the matter with them; of the others there is nothing to say but that they have none. */
function tellWhyNone(path: string, { grids }: Source, { say, tell, language }: Session): void {
  const reasons = grids.filter((grid) => !isOwnSheet(grid)).flatMap(({ sheet, ...grid }): readonly string[] => {
    const { fault } = recognise({ sheet, ...grid });
    return fault?.code === "transposed" || fault?.code === "noRows" ? [describeFault({ kind: "noTable", sheet, why: fault }, language)] : [];
  });
  if (reasons.length === 0) tell(say.noTable(path));
  else for (const reason of reasons) tell(say.inFile(path, reason));
}

function statementsOf(path: string, { text }: Source, session: Session): readonly Statement[] {
  if (text === null) return [];
  const { statements, hasMore } = readMostStatements(text);
  if (hasMore) tellOfMore(path, session);
  return statements;
}

const tellOfMore = (path: string, { say, tell }: Session): void => tell(say.tooManyStatements(path, MOST_STATEMENTS));

async function sourceAt(path: string, format: string | undefined, { say, tell }: Session): Promise<{ source: Source } | { path: string; error: string }> {
  const read = await readPath(path, format);
  if (!read.ok) {
    const error = say.fileProblem(read.fault);
    tell(error);
    return { path, error };
  }
  for (const sheet of read.value.hidden) tell(say.hiddenSkipped(path, sheet));
  for (const line of read.value.givenUp ?? []) tell(say.tableGivenUp(path, line));
  return { source: read.value };
}
