import type { IndicatorTable } from "../../table/table";
import { recogniseTables } from "../../table/recognise";
import { readSheets } from "./read-file";
import type { Session } from "./session";

export type FileTables =
  | { readonly path: string; readonly tables: readonly IndicatorTable[] }
  | { readonly path: string; readonly error: string };

/** Every indicator table of the visible sheets of a file; problems are told, and kept in the result. */
export async function tablesOf(path: string, format: string | undefined, { say, tell }: Session): Promise<FileTables> {
  const read = await readSheets(path, format);
  if (!read.ok) {
    const error = say.fileProblem(read.fault);
    tell(error);
    return { path, error };
  }
  for (const sheet of read.value.hidden) tell(say.hiddenSkipped(path, sheet));
  const tables = read.value.grids.flatMap((grid) => recogniseTables(grid));
  if (tables.length === 0) tell(say.noTable(path));
  return { path, tables };
}
