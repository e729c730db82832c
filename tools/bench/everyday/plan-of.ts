/** A plan's table at any size, and what goes with it: a file, a text to import, prose. */
import type { PlacedSheet } from "../../../src/grid/placed-sheet";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { PINGXIANG_DOMAINS, PINGXIANG_HEADER, type PrintedRow } from "../../../src/sheets/examples/pingxiang-data";
import { printedSheet, type PrintedColumn } from "../../../src/sheets/examples/printed-table";

export interface Plan {
  readonly rows: number;
  readonly placed: PlacedSheet;
  readonly xlsx: Uint8Array;
  /** The same table as a page's. */
  readonly html: string;
  /** A sentence an indicator. */
  readonly prose: string;
}

export const SHEET = "主要指标";
const TITLE = "萍乡市“十四五”卫生健康发展规划主要指标";
const [BASELINE, TARGET] = [3, 4];
const LOOKS: readonly (readonly [width: number, look: PrintedColumn["look"]])[] = [
  [11, "domain"], [6, "centered"], [48, "name"], [17, "figure"], [26, "figure"], [11, "centered"],
];

type Row = readonly [domain: string | null, ...PrintedRow];

/** 萍乡's rows, once as they are printed, then for one part of the city after another. */
function rowsOf(count: number): readonly Row[] {
  const rows: Row[] = [];
  for (let part = 0; rows.length < count; part += 1) {
    for (const { domain, rows: printed } of PINGXIANG_DOMAINS) {
      for (const [index, [number, name, ...figures]] of printed.entries()) {
        if (rows.length < count) rows.push([index === 0 ? domain : null, number, part === 0 ? name : `第${part}片区${name}`, ...figures]);
      }
    }
  }
  return rows;
}

/** As a plan's annex comes: merged domains, borders, lines that wrap, and beside it a formula a row. */
export async function planOf(count: number): Promise<Plan> {
  const rows = rowsOf(count);
  const placed = printedSheet({
    sheet: SHEET,
    title: TITLE,
    columns: PINGXIANG_HEADER.map((title, column) => ({ title, width: LOOKS[column]?.[0] ?? 10, look: LOOKS[column]?.[1] ?? "text" })),
    rows,
    notes: ["来源：萍乡市人民政府办公室，2022年5月17日印发"],
    beside: [{ title: "差距（函数）", width: 15, formula: (at) => `=FYP.GAP(${at(BASELINE)},${at(TARGET)})` }],
  });
  const line = (cells: readonly (string | null)[]): string => `<tr>${cells.map((cell) => `<td>${cell ?? ""}</td>`).join("")}</tr>`;
  return {
    rows: count,
    placed,
    xlsx: await writeXlsx([placed]),
    html: `<meta charset="utf-8"><h1>${TITLE}</h1><table>${[PINGXIANG_HEADER, ...rows].map(line).join("\n")}</table>`,
    prose: rows.map(([, , name, baseline, target]) => `2020年，${name}为${baseline}。到2025年，${name}达到${target}。`).join("\n"),
  };
}
