import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { fail, ok, type Result } from "../../grid/result";
import { HostFault } from "../../host/workbook";
import type { Source } from "../../tasks/import/source";
import { endingOf, readSource, refuseLarge } from "../sources/read-source";
import type { FileProblem } from "./messages";

/** Standard input, as it is named on the command line. */
const STDIN = "-";

/**
 * What a file holds, by its ending, or standard input in the format that was said.
 * @param format of standard input and of files without an ending
 */
export async function readPath(path: string, format: string | undefined): Promise<Result<Source, FileProblem>> {
  try {
    const bytes = path === STDIN ? await buffer(process.stdin) : await fileBytes(path);
    const ending = endingOf(path === STDIN ? "" : path) || (format ?? "").replace(/^\./, "");
    if (ending === "") return fail({ kind: "noFormat", name: path });
    return ok(await readSource({ name: path, bytes, format: ending }));
  } catch (error) {
    const problem = problemOf(error, path);
    if (problem === null) throw error;
    return fail(problem);
  }
}

async function fileBytes(path: string): Promise<Buffer> {
  refuseLarge(path, (await stat(path)).size);
  return readFile(path);
}

const SYSTEM: Readonly<Record<string, "missing" | "isFolder" | "noPermission">> =
  { ENOENT: "missing", ENOTDIR: "missing", EISDIR: "isFolder", EACCES: "noPermission", EPERM: "noPermission" };

function problemOf(error: unknown, name: string): FileProblem | null {
  if (error instanceof HostFault) return { kind: "host", name, code: error.code, detail: error.detail ?? "" };
  const code = error instanceof Error && "code" in error ? SYSTEM[String(error.code)] : undefined;
  return code === undefined ? null : { kind: code, name };
}
