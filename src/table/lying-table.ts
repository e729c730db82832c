import { isUnit } from "../catalogue/unit-words";
import { PLANS } from "../catalogue/plans";
import type { SheetArea } from "../grid/area";
import { kindOfCell } from "./cell-kind";
import type { Cells } from "./cells";
import { natureOf } from "./clean-name";
import { isValueHeader, readHeader } from "./header-cell";
import { compact } from "./words";

/** Heads of a first column that goes down by years, or that names what stands to its right. */
const CORNER = /^(?:年份|年度|时间|时期|阶段|年|(?:主要|发展)?指标(?:名称)?|项目|名称|类别)$/;
const DEEPEST = 200;
const MOST_ROWS = 12;

/** What the first column says of a row. */
interface RowHead {
  readonly year: number | null;
  readonly aims: boolean;
}

/**
 * The first row of an indicator table that lies on its side: names along the top, and under them a row each for the
 * baseline, the target, the unit. Null where there is none; statistics year by year are none.
 */
export function lyingTable(cells: Cells): SheetArea | null {
  for (let row = 0; row < Math.min(cells.rows, DEEPEST); row++) {
    const pieces = cells.pieces(row);
    const left = pieces.find(({ text }) => CORNER.test(compact(text)));
    const names = pieces.filter(({ text, column }) => column > (left?.column ?? 0) && isName(text));
    if (names.length >= 2 && names.length >= pieces.length - 1 && hasPlanBelow(cells, row, left?.column ?? 0)) return cells.at(row, left?.column ?? 0);
  }
  return null;
}

const isName = (text: string): boolean => kindOfCell(text) === "words" && /[\u4e00-\u9fff]{2}/.test(text) && readHeader(text).role === "unknown" && text.length <= 40;

function hasPlanBelow(cells: Cells, top: number, column: number): boolean {
  const heads: RowHead[] = [];
  let promises = false;
  for (let row = top + 1; row < Math.min(cells.rows, top + 1 + MOST_ROWS); row++) {
    const head = readHeader(cells.text(row, column));
    const others = cells.pieces(row).filter((piece) => piece.column > column).map(({ text }) => text);
    if (others.length > 0 && (head.role === "nature" || head.role === "unit") && others.every((text) => natureOf(text) !== null || isUnit(text))) promises = true;
    else if (isValueHeader(cells.text(row, column)) && others.some((text) => /\d/.test(text))) heads.push({ year: head.year, aims: head.role === "target" });
  }
  return heads.length >= 2 && (promises || heads.some(({ aims }) => aims) || spansPlan(heads));
}

/** The base and the last year of a plan, and not year by year. */
function spansPlan(heads: readonly RowHead[]): boolean {
  const years = new Set(heads.map(({ year }) => year));
  return PLANS.some(({ baseYear, targetYear }) => years.has(baseYear) && years.has(targetYear) && !years.has(targetYear - 1));
}
