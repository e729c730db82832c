import { cellAt, toA1, type Area } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { CellStyle, PlacedCell, PlacedSheet } from "../../grid/placed-sheet";
import { linesIn } from "../../grid/text-lines";
import { STYLES, decimalFormat } from "../styles";
import {
  PINGXIANG_DOMAINS, PINGXIANG_HEADER, PINGXIANG_SOURCE, PINGXIANG_TITLE, type PrintedRow,
} from "./pingxiang-data";

const SHEET = "萍乡市主要指标";
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const BASELINE = 3;
const TARGET = 4;
/** In characters; a Chinese one counts as two. */
const WIDTHS = [11, 6, 48, 17, 26, 11, 3, 15, 19] as const;
/** Points. */
const LINE = 16;
/** An empty column keeps the computed ones apart from the plan's own. */
const GAP = 7;
const YEARLY = 8;

/**
 * The 23-indicator table of 萍乡's plan as printed, and beside it, apart, two columns of =FYP.… formulas.
 * Numbers printed bare are numbers whose format shows them as printed (2.0); all else is text.
 */
export function pingxiangSheet(): PlacedSheet {
  const rows = PINGXIANG_DOMAINS.flatMap(({ domain, rows: own }) =>
    own.map((row, index) => ({ row, domain: index === 0 ? domain : null })));
  const sourceRow = FIRST_ROW + rows.length;
  const cells = [
    ...headCells(),
    ...rows.flatMap(({ row, domain }, index) => rowCells(FIRST_ROW + index, domain, row)),
    cell(sourceRow, 0, PINGXIANG_SOURCE, "note"),
  ];
  return {
    name: SHEET,
    cells,
    styles: stylesOf(cells),
    merges: [
      { row: 0, column: 0, rows: 1, columns: PINGXIANG_HEADER.length },
      ...domainMerges(),
      { row: sourceRow, column: 0, rows: 1, columns: PINGXIANG_HEADER.length },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, height: 30 },
      { row: HEADER_ROW, height: 24 },
      ...rows.map(({ row }, index) => ({ row: FIRST_ROW + index, height: 4 + LINE * linesOf(row) })),
    ],
    validations: [],
    conditions: [],
    names: [],
    freeze: { row: FIRST_ROW, column: 3 },
    print: {
      paper: "A4",
      orientation: "portrait",
      headerRows: { first: 0, last: HEADER_ROW },
      // The functions' columns stay on the screen: what is printed is the plan's table.
      area: { row: 0, column: 0, rows: sourceRow + 1, columns: PINGXIANG_HEADER.length },
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
  };
}

/** Lines the row's longest text takes; some room is left, since fonts differ between hosts. */
const linesOf = ([, name, , target]: PrintedRow): number =>
  Math.max(linesIn(name, WIDTHS[2] - 4), linesIn(target, WIDTHS[TARGET] - 2));

const cell = (row: number, column: number, content: CellContent, style: string): PlacedCell =>
  ({ row, column, content, style });

const headCells = (): PlacedCell[] => [
  cell(0, 0, PINGXIANG_TITLE, "title"),
  ...PINGXIANG_HEADER.map((title, column) => cell(HEADER_ROW, column, title, "header")),
  cell(HEADER_ROW, GAP, "差距（函数）", "computedHeader"),
  cell(HEADER_ROW, YEARLY, "年均变化（函数）", "computedHeader"),
];

function rowCells(row: number, domain: string | null, [number, name, baseline, target, nature]: PrintedRow): PlacedCell[] {
  const isSub = number === "";
  const at = (column: number): string => toA1(cellAt(SHEET, row, column));
  return [
    cell(row, 0, domain, "domain"),
    cell(row, 1, isSub ? null : Number(number), "centered"),
    cell(row, 2, name, isSub ? "subText" : "text"),
    printed(row, BASELINE, baseline),
    printed(row, TARGET, target),
    cell(row, 5, nature, "centered"),
    cell(row, GAP, { formula: `=FYP.GAP(${at(BASELINE)},${at(TARGET)})` }, "computed"),
    cell(row, YEARLY, { formula: `=FYP.ANNUALCHANGE(${at(BASELINE)},${at(TARGET)},2020,2025)` }, "computed"),
  ];
}

/** "2.0" becomes the number 2 in the format 0.0; "≤12/10万" and "43.2%" stay the text they are. */
function printed(row: number, column: number, text: string): PlacedCell {
  const decimals = /^\d+(?:\.(\d+))?$/.exec(text);
  if (!decimals) return cell(row, column, text, "figure");
  return cell(row, column, Number(text), `figure${decimals[1]?.length ?? 0}`);
}

function domainMerges(): Area[] {
  const merges: Area[] = [];
  let row = FIRST_ROW;
  for (const { rows } of PINGXIANG_DOMAINS) {
    if (rows.length > 1) merges.push({ row, column: 0, rows: rows.length, columns: 1 });
    row += rows.length;
  }
  return merges;
}

/** The looks that are used: those named in `STYLES`, and figures by their decimals ("figure2"). */
function stylesOf(cells: readonly PlacedCell[]): Record<string, CellStyle> {
  const used = new Set(cells.flatMap(({ style }) => (style === undefined ? [] : [style])));
  const named = Object.entries(STYLES).filter(([id]) => used.has(id));
  const figures = [0, 1, 2].map((decimals) => [`figure${decimals}`, { ...STYLES.figure, format: decimalFormat(decimals) }] as const);
  return Object.fromEntries([...named, ...figures]);
}
