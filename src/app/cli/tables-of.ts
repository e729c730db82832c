import { readStatements } from "../../document/statements/read-statements";
import type { Statement } from "../../document/statements/statement";
import { recogniseTables } from "../../table/recognise";
import type { IndicatorTable } from "../../table/table";
import type { Source } from "../../tasks/import/source";
import { readPath } from "./read-file";
import type { Session } from "./session";

export type FileContents =
  | { readonly path: string; readonly tables: readonly IndicatorTable[]; readonly statements: readonly Statement[] }
  | { readonly path: string; readonly error: string };

export type FileTables = Exclude<FileContents, { statements: unknown }> | { readonly path: string; readonly tables: readonly IndicatorTable[] };

/** Every indicator table of a file and, of running text, the numbers that its sentences claim; problems are told, and kept in the result. */
export async function contentsOf(path: string, format: string | undefined, session: Session): Promise<FileContents> {
  const read = await sourceAt(path, format, session);
  if ("error" in read) return read;
  const tables = tablesIn(read.source);
  const statements = read.source.text === null ? [] : readStatements(read.source.text);
  if (tables.length === 0 && statements.length === 0) session.tell(session.say.noTable(path));
  return { path, tables, statements };
}

/** Every indicator table of the visible sheets of a file; problems are told, and kept in the result. */
export async function tablesOf(path: string, format: string | undefined, session: Session): Promise<FileTables> {
  const read = await sourceAt(path, format, session);
  if ("error" in read) return read;
  const tables = tablesIn(read.source);
  if (tables.length === 0) session.tell(session.say.noTable(path));
  return { path, tables };
}

const tablesIn = ({ grids }: Source): readonly IndicatorTable[] => grids.flatMap((grid) => recogniseTables(grid));

async function sourceAt(path: string, format: string | undefined, { say, tell }: Session): Promise<{ source: Source } | { path: string; error: string }> {
  const read = await readPath(path, format);
  if (!read.ok) {
    const error = say.fileProblem(read.fault);
    tell(error);
    return { path, error };
  }
  for (const sheet of read.value.hidden) tell(say.hiddenSkipped(path, sheet));
  return { source: read.value };
}
