/**
 * 100,000 cells of =FYP.GAP over as many wordings of targets, beside the same sheet with plain formulas, computed by LibreOffice
 * in the same run. Plain formulas can only strip the signs they were told of; they read no wording.
 */
import { zipSync, strToU8 } from "fflate";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callFunction } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";

const CALLS = 100_000;
const ROUNDS = 4;

/** Distinct in every row and every round, so that nothing is remembered from an earlier one. */
const wording = (row: number, round: number): string => `≥${((row + round * CALLS) / 1000 + 60).toFixed(3)}%`;
const baseline = (row: number): number => 40 + (row % 2000) / 100;

interface Time {
  /** Milliseconds on the clock, and of the processor: other programs running at the same time lengthen only the first. */
  readonly wall: number;
  readonly cpu: number;
}

function timed(work: () => void): Time {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

function benchCalls(): Time {
  const gap = functionById("GAP");
  if (gap === null) throw new Error("there is no GAP");
  const rounds = Array.from({ length: ROUNDS }, (_, round) => timed(() => {
    for (let row = 0; row < CALLS; row += 1) {
      const result = callFunction(gap, [baseline(row), wording(row, round), null, null, null, null]);
      if (typeof result !== "number") throw new Error(`${wording(row, round)} gives ${JSON.stringify(result)}`);
    }
  }));
  const best = rounds.reduce((one, other) => (other.wall < one.wall ? other : one));
  const [first] = rounds;
  console.log(`FYP.GAP           ${CALLS.toLocaleString("en")} distinct targets: first ${first?.wall.toFixed(0)} ms, best of ${ROUNDS} ${best.wall.toFixed(0)} ms (processor ${best.cpu.toFixed(0)} ms)`);
  return best;
}

/** Seconds that LibreOffice takes to open a sheet, compute it and write it as text; null where the machine has none. */
function libreOffice(formula: ((row: number) => string) | null): number | null {
  const folder = mkdtempSync(join(tmpdir(), "fyp-bench-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), workbook(formula));
    const profile = `-env:UserInstallation=${pathToFileURL(join(tmpdir(), "fyp-bench-profile")).href}`;
    const start = performance.now();
    const run = spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", join(folder, "out"), join(folder, "in.xlsx")], { timeout: 300_000 });
    const took = performance.now() - start;
    if (run.error || run.status !== 0) return null;
    const [made = ""] = readdirSync(join(folder, "out"));
    const last = readFileSync(join(folder, "out", made), "utf8").trimEnd().split("\n").at(-1)?.split(",").at(-1) ?? "";
    const expected = (Number(wording(CALLS - 1, 0).slice(1, -1)) - baseline(CALLS - 1)).toFixed(3);
    if (formula !== null && Number(last).toFixed(3) !== expected) throw new Error(`LibreOffice gives ${last}, expected ${expected}`);
    return took;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plainFormula = (row: number): string => `ROUND(VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(B${row},"≥",""),"左右",""),"%",""))-A${row},6)`;

/** A workbook of baselines and wordings, with formulas that have no stored result, or without. */
function workbook(formula: ((row: number) => string) | null): Uint8Array {
  const rows = Array.from({ length: CALLS }, (_, index) => {
    const row = index + 1;
    const computed = formula === null ? "" : `<c r="C${row}"><f>${formula(row).replaceAll("&", "&amp;")}</f></c>`;
    return `<row r="${row}"><c r="A${row}"><v>${baseline(index)}</v></c><c r="B${row}" t="inlineStr"><is><t>${wording(index, 0)}</t></is></c>${computed}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)])), { level: 1 });
}

export function benchFunctions(): void {
  const own = benchCalls();
  // The first start makes a profile; its time is nobody's.
  if (libreOffice(null) === null) return console.log("LibreOffice       not on this machine, nothing to compare with");
  const [bare, computed] = [libreOffice(null), libreOffice(plainFormula)];
  if (bare === null || computed === null) return console.log("LibreOffice       did not convert the sheet, nothing to compare with");
  const formulas = computed - bare;
  console.log(`LibreOffice       the same sheet with plain formulas: ${computed.toFixed(0)} ms, of which the formulas ${formulas.toFixed(0)} ms; FYP.GAP takes ${(own.wall / computed).toFixed(2)} of the whole, ${(own.wall / formulas).toFixed(2)} of the formulas' share`);
}
