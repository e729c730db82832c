import { rawNameOf, type BodyRow, type RowColumns } from "./body";
import type { Cells } from "./cells";
import { cleanName, cleanNumber, type CleanName } from "./clean-name";
import type { Indicator } from "./table";
import { compact, isBlank } from "./words";

/** Where a table's names stand. */
export interface NameColumns {
  readonly name: number;
  /** Left of the name, where some rows divide it: 主要污染物减少 | 化学需氧量. */
  readonly group: number | null;
  /** A column of names that holds domains. */
  readonly domain: number | null;
}

/**
 * Of several neighbouring name columns the last holds the names. One before it is a domain when every row has a name of
 * its own beside it, else the first part of names that some rows divide (低保标准 | 城镇, 低保标准 | 农村).
 */
export function nameColumnsOf(cells: Cells, keys: RowColumns, rows: readonly BodyRow[]): NameColumns {
  const [first = 0, ...others] = keys.names;
  const last = others.at(-1);
  if (last === undefined) return { name: first, group: null, domain: null };
  const divided = rows.filter(({ row }) => !isOneCell(cells, row, first, last) && cells.text(row, last) !== "");
  const distinct = new Set(divided.map(({ row }) => compact(cells.text(row, last)))).size;
  return divided.length === rows.length && distinct > rows.length * 0.8 && keys.domains.length === 0
    ? { name: last, group: null, domain: first }
    : { name: last, group: first, domain: null };
}

/** Merged over both columns, or said again in both by a converter. */
function isOneCell(cells: Cells, row: number, left: number, right: number): boolean {
  const area = cells.merge(row, left);
  return area !== null && area.column + area.columns > right || cells.text(row, left) === cells.text(row, right) && cells.text(row, left) !== "";
}

/** The group of each row ("" where it has none); a blank below a divided name still belongs to it. */
export function groupsOf(cells: Cells, { name, group }: NameColumns, rows: readonly BodyRow[]): readonly string[] {
  const groups: string[] = [];
  if (group === null) return groups;
  for (const [at, { row }] of rows.entries()) {
    const undivided = isOneCell(cells, row, group, name) || cells.text(row, name) === "";
    groups.push(undivided ? "" : cells.text(row, group) || (groups[at - 1] ?? ""));
  }
  return groups;
}

/** The number in the row's own cell; one that the row above has too, with its group, was merged over both and is not the row's own. */
export function ownNumber(cells: Cells, { number, names }: RowColumns, row: number): string | null {
  if (number === null || !cells.isOwn(row, number)) return null;
  const own = cleanNumber(cells.text(row, number));
  const [group, divided] = names;
  const same = (column: number): boolean => cells.text(row, column) === cells.text(row - 1, column);
  return own !== null && group !== undefined && divided !== undefined && same(number) && same(group) ? null : own;
}

/** A row's name as it was found. */
export interface RowName {
  readonly raw: string;
  readonly clean: CleanName;
  /** The name's cell is blank or the one above: another scope or value of the same indicator. */
  readonly inherited: boolean;
  readonly column: number;
}

/** What a row's name is looked for with. */
export interface NameContext {
  readonly cells: Cells;
  readonly keys: RowColumns;
  readonly names: NameColumns;
  /** The table tells its rows apart by whom they count (户籍, 常住). */
  readonly scoped: boolean;
}

const TOTAL = /^(?:合计|总计|小计|共计|累计)$/;

export function nameOf({ cells, keys, names, scoped }: NameContext, row: BodyRow, group: string, above: Indicator | null): RowName | null {
  const raw = rawNameOf(cells, row, names.name);
  const column = raw === "" && names.group !== null ? names.group : names.name;
  const text = raw === "" && names.group !== null ? cells.text(row.row, names.group) : raw;
  if (text === "" || isBlank(text)) {
    // 合计 stands where a number should.
    if (keys.number !== null && /[\u4e00-\u9fff]/.test(cells.text(row.row, keys.number)) && cells.isOwn(row.row, keys.number)) return null;
    const hasValue = keys.values.some((each) => !isBlank(cells.text(row.row, each)));
    return above && hasValue ? { raw: above.rawName, clean: { ...cleanName(above.rawName), number: null }, inherited: true, column } : null;
  }
  // A sum of the rows is no indicator of its own; beside 城镇 and 农村 of one name it is.
  if (group === "" && text.includes("计") && TOTAL.test(compact(text))) return null;
  const clean = cleanName(text);
  const area = cells.merge(row.row, column);
  const inherited = above !== null && (area !== null && area.row < row.row || scoped && compact(text) === compact(above.rawName));
  if (group !== "" && raw !== "" && group !== raw) {
    const whole = cleanName(group);
    const begins = names.group !== null && cells.isOwn(row.row, names.group) && cells.text(row.row, names.group) === group && cells.text(row.row - 1, names.group) !== group;
    const number = clean.number ?? (begins ? whole.number : null);
    return { raw, clean: { ...clean, name: `${whole.name}：${clean.name}`, unit: clean.unit ?? whole.unit, number, isPart: clean.isPart || !begins && whole.number !== null }, inherited, column };
  }
  return { raw: text, clean: inherited ? { ...clean, number: null } : clean, inherited, column };
}
