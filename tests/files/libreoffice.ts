import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const runs = (program: string, args: readonly string[]): boolean => spawnSync(program, args, { timeout: 300_000 }).status === 0;

/** LibreOffice, an independent judge of our files, where the machine has it. */
export const SOFFICE: string | null = ["soffice", "libreoffice"].find((name) => runs(name, ["--version"])) ?? null;

/** Opens a workbook in LibreOffice, which computes it, and gives what it saves in another format. */
export function convert(bytes: Uint8Array, format: "pdf" | "xlsx"): Buffer {
  if (SOFFICE === null) throw new Error("LibreOffice is not on this machine");
  const folder = mkdtempSync(join(tmpdir(), "fyp-office-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    // A profile of its own, so that an open LibreOffice or another test is not in the way.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { status, stderr } = spawnSync(SOFFICE, [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "out"), join(folder, "in.xlsx")], { timeout: 300_000, encoding: "utf8" });
    const [made] = status === 0 ? readdirSync(join(folder, "out")) : [];
    if (made === undefined) throw new Error(`LibreOffice made no ${format}: ${stderr}`);
    return readFileSync(join(folder, "out", made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages of a PDF: leaves of its page tree. */
export const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
