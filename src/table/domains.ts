import { compact, unbroken } from "./words";

/** A domain's text without its own number and brackets: "一、健康水平" → "健康水平", "（二）创新驱动（5项）" → "创新驱动". */
export function cleanDomain(text: string): string {
  const bare = unbroken(text).replace(/^(?:第[一二三四五六七八九十]+[类、.．部分]*|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．。]+)\s*/, "");
  return bare.replace(/[（(]\d+[个项条][)）]$/, "").replace(/[：:]$/, "") || unbroken(text);
}

const FRAGMENT = 3;
const WHOLE = 4;

/** A cell of the domain column; `whole` when a merged area says where it ends; "" where a domain may have begun that could not be read. */
export interface DomainCell {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * The domain of each row from a column where it may stand once over many rows (null: nothing stands in the row).
 * Short fragments in rows that follow each other at once are one domain written over them:
 * 健康 / 水平, 疾病 / 防控 / 与 / 爱国 / 卫生. With a blank row between they are two: 创新, –, 协调.
 */
export function fillDomains(column: readonly (DomainCell | null)[]): readonly (string | null)[] {
  const filled: (string | null)[] = [];
  let start = 0;
  let open: DomainCell | null = null;
  let name: string | null = null;
  // Where the domain is written again in each row nothing is torn.
  const repeated = column.some((cell, row) => cell && compact(cell.text) === compact(column[row - 1]?.text ?? ""));
  column.forEach((cell, row) => {
    const previous = column[row - 1];
    if (cell?.text === "") [open, name, start] = [null, null, row + 1];
    else if (cell && open && previous && !repeated && joins(open, cell)) {
      open = { text: compact(open.text) + compact(cell.text), whole: false };
      name = cleanDomain(open.text);
      filled.fill(name, start);
    } else if (cell && !(open && compact(open.text) === compact(cell.text))) {
      open = cell;
      name = cleanDomain(open.text);
      start = row;
    }
    filled.push(name);
  });
  return filled;
}

const CONNECTIVE = /[与和及、暨]/;

function joins(open: DomainCell, cell: DomainCell): boolean {
  const [sofar, fragment] = [compact(open.text), compact(cell.text)];
  if (open.whole || cell.whole || sofar === fragment || fragment.length > FRAGMENT || sofar.length > 12) return false;
  if (/^[一二三四五六七八九十\d]{1,3}[、.．]/.test(fragment)) return false;
  const sinceConnective = sofar.split(CONNECTIVE).at(-1) ?? "";
  return sinceConnective.length < WHOLE || CONNECTIVE.test(fragment.charAt(0));
}
