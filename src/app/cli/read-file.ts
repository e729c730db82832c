import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { gridsOfText } from "../../document/read-text-tables";
import type { Grid } from "../../grid/grid";
import { fail, ok, type Result } from "../../grid/result";
import { HostFault } from "../../host";
import { decodeText } from "../../hosts/xlsx/decode-text";
import { LIMITS } from "../../hosts/xlsx/guard";
import { readDelimited } from "../../hosts/xlsx/read-delimited";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import type { FileProblem } from "./messages";

export interface FileContent {
  readonly grids: readonly Grid[];
  /** Names of the hidden sheets, which are left out. */
  readonly hidden: readonly string[];
}

/** Standard input, as it is named on the command line. */
export const STDIN = "-";

/**
 * The sheets of a file, by its ending, or of standard input in the format that was said.
 * @param format of standard input, without a dot
 */
export async function readSheets(path: string, format: string | undefined): Promise<Result<FileContent, FileProblem>> {
  try {
    const bytes = path === STDIN ? await buffer(process.stdin) : await fileBytes(path);
    const ending = ((path === STDIN ? "" : extname(path).slice(1)) || (format ?? "")).toLowerCase().replace(/^\./, "");
    if (ending === "") return fail({ kind: "noFormat", name: path });
    const content = await sheetsOf(new Uint8Array(bytes), path, ending);
    return content === null ? fail({ kind: "unknownFormat", name: path, format: `.${ending}` }) : ok(content);
  } catch (error) {
    const problem = problemOf(error, path);
    if (problem === null) throw error;
    return fail(problem);
  }
}

async function fileBytes(path: string): Promise<Buffer> {
  if ((await stat(path)).size > LIMITS.fileBytes) throw new HostFault("tooLarge", path);
  return readFile(path);
}

/** Null for a format that cannot be read yet. */
async function sheetsOf(bytes: Uint8Array, name: string, ending: string): Promise<FileContent | null> {
  switch (ending) {
    case "xlsx": case "xlsm": {
      const sheets = await readXlsx(bytes, name);
      return { grids: sheets.filter(({ visible }) => visible), hidden: sheets.filter(({ visible }) => !visible).map(({ sheet }) => sheet) };
    }
    case "tsv": return { grids: [readDelimited(bytes, name, "\t")], hidden: [] };
    case "csv": return { grids: [readDelimited(bytes, name)], hidden: [] };
    case "txt": return { grids: gridsOfText(decodeText(bytes, name), basename(name, extname(name))), hidden: [] };
    default: return null;
  }
}

const SYSTEM: Readonly<Record<string, "missing" | "isFolder" | "noPermission">> =
  { ENOENT: "missing", ENOTDIR: "missing", EISDIR: "isFolder", EACCES: "noPermission", EPERM: "noPermission" };

function problemOf(error: unknown, name: string): FileProblem | null {
  if (error instanceof HostFault) return { kind: "host", name, code: error.code, detail: error.detail ?? "" };
  const code = error instanceof Error && "code" in error ? SYSTEM[String(error.code)] : undefined;
  return code === undefined ? null : { kind: code, name };
}
