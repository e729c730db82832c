import { findStandard } from "../catalogue/find-standard";
import { normaliseUnit } from "../catalogue/units";
import { rawNameOf, type Body, type BodyRow, type RowColumns } from "./body";
import type { Cells } from "./cells";
import { cleanName, cleanNumber, natureOf, type CleanName } from "./clean-name";
import type { TableColumn } from "./columns";
import { cleanDomain, fillDomains, type DomainCell } from "./domains";
import type { Indicator, IndicatorTable, Nature, PlanPeriod } from "./table";
import { figureAt, targetAt, unitOfValues } from "./values";
import { isBlank, unbroken } from "./words";

export function rowColumns(columns: readonly TableColumn[]): RowColumns {
  const of = (...roles: readonly TableColumn["role"][]): number[] => columns.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
  const values = of("baseline", "actual", "target", "change", "rate");
  return { number: of("number")[0] ?? null, domains: of("domain"), names: of("name"), values, natures: of("nature"), contents: [...of("unit", "scope", "nature"), ...values] };
}

/** Everything a body's rows are turned into indicators with. */
interface Reader {
  readonly cells: Cells;
  readonly columns: readonly TableColumn[];
  readonly keys: RowColumns;
  readonly plan: PlanPeriod;
  readonly kind: IndicatorTable["kind"];
  /** Rows carry numbers of their own: one without is part of the row above. Fewer numbers than that count the domains. */
  readonly numbered: boolean;
  readonly nameColumn: number;
  /** Left of the name: 主要污染物减少 | 化学需氧量. */
  readonly groupColumn: number | null;
  readonly domains: readonly (string | null)[];
  readonly marked: ReadonlyMap<string, Nature>;
}

/** Reads the rows of one half of a table; `offset` is the number of indicators before them. */
export function readIndicators(
  cells: Cells, columns: readonly TableColumn[], body: Body, plan: PlanPeriod, kind: IndicatorTable["kind"], offset: number,
): readonly Indicator[] {
  const written = rowColumns(columns);
  const names = namesOf(cells, written, body.rows);
  const domainColumn = written.domains[0] ?? names.domain;
  const keys = countsDomains(cells, written, domainColumn, body.rows) ? { ...written, number: null } : written;
  const ownNumbers = keys.number === null ? 0 : body.rows.filter(({ row }) => ownNumber(cells, keys, row) !== null).length;
  const reader: Reader = {
    cells, columns, keys, plan, kind,
    numbered: ownNumbers * 3 >= body.rows.length,
    nameColumn: names.name, groupColumn: names.group,
    domains: domainColumn === null ? [] : fillDomains(body.rows.map((row) => domainCell(cells, row, domainColumn))),
    marked: markedNatures(body.notes),
  };
  const indicators: Indicator[] = [];
  let whole: number | null = null;
  let inPart = false;
  body.rows.forEach((row, at) => {
    const indicator = readRow(reader, row, at, whole === null ? null : indicators[whole - offset] ?? null, inPart);
    if (indicator === null) return;
    if (!indicator.isSub) whole = offset + indicators.length;
    inPart = indicator.isSub;
    indicators.push(indicator.isSub ? { ...indicator, parent: whole } : indicator);
  });
  return indicators;
}

function domainCell(cells: Cells, { row, continued }: BodyRow, column: number): DomainCell | null {
  if (!cells.isOwn(row, column) && cells.merge(row, column)?.row !== row) return null;
  const text = [row, ...continued].map((each) => cells.text(each, column)).join("");
  return isBlank(text) ? null : { text, whole: (cells.merge(row, column)?.rows ?? 1) > 1 };
}

/** 序号 before 领域 may number the domains: it then stands exactly where a domain begins, and some have several rows. */
function countsDomains(cells: Cells, keys: RowColumns, domainColumn: number | null, rows: readonly BodyRow[]): boolean {
  if (domainColumn === null || keys.number === null) return false;
  const begins = rows.filter((row) => domainCell(cells, row, domainColumn) !== null).map(({ row }) => row);
  const numbered = rows.filter(({ row }) => ownNumber(cells, keys, row) !== null).map(({ row }) => row);
  return begins.length > 0 && begins.length < rows.length && begins.length === numbered.length && begins.every((row, at) => row === numbered[at]);
}

const ownNumber = (cells: Cells, keys: RowColumns, row: number): string | null =>
  keys.number === null || !cells.isOwn(row, keys.number) ? null : cleanNumber(cells.text(row, keys.number));

/**
 * Of several neighbouring name columns the last holds the names. One before it is a domain when it stands over many
 * names each, else the first part of a name that some rows divide.
 */
function namesOf(cells: Cells, keys: RowColumns, rows: readonly BodyRow[]): { name: number; group: number | null; domain: number | null } {
  const [first = 0, ...others] = keys.names;
  const last = others.at(-1);
  if (last === undefined) return { name: first, group: null, domain: null };
  const divided = rows.filter(({ row }) => !sameCell(cells, row, first, last) && cells.text(row, last) !== "").length;
  return divided >= rows.length * 0.8 && keys.domains.length === 0
    ? { name: last, group: null, domain: first }
    : { name: last, group: first, domain: null };
}

function sameCell(cells: Cells, row: number, left: number, right: number): boolean {
  const area = cells.merge(row, left);
  return area !== null && area.column + area.columns > right;
}

/** 注：标*的为约束性指标 → what the sign in a name means. */
function markedNatures(notes: readonly string[]): ReadonlyMap<string, Nature> {
  const found = new Map<string, Nature>();
  for (const match of notes.join("\n").matchAll(/([#＃*＊★☆▲△●◆◎※])[”"』]?(?:号|符号|标记|标注)?[的者]?(?:指标)?(?:均?为|是|表示)(约束性|预期性)/g)) {
    const nature = natureOf(match[2] ?? "");
    if (match[1] !== undefined && nature) found.set(match[1].normalize("NFKC"), nature);
  }
  return found;
}

interface RowName {
  readonly raw: string;
  readonly clean: CleanName;
  /** The name's cell is blank or the one above: another scope or value of the same indicator. */
  readonly inherited: boolean;
  readonly column: number;
}

function nameOf({ cells, nameColumn, groupColumn, keys }: Reader, row: BodyRow, above: Indicator | null): RowName | null {
  const raw = rawNameOf(cells, row, nameColumn);
  const group = groupColumn === null || sameCell(cells, row.row, groupColumn, nameColumn) ? "" : cells.text(row.row, groupColumn);
  const column = raw === "" && groupColumn !== null ? groupColumn : nameColumn;
  const text = raw === "" ? group : raw;
  if (text === "" || isBlank(text)) {
    // 合计 stands where a number should.
    if (keys.number !== null && /[\u4e00-\u9fff]/.test(cells.text(row.row, keys.number)) && cells.isOwn(row.row, keys.number)) return null;
    const hasValue = keys.values.some((each) => !isBlank(cells.text(row.row, each)));
    return above && hasValue ? { raw: above.rawName, clean: { ...cleanName(above.rawName), number: null }, inherited: true, column } : null;
  }
  const clean = cleanName(text);
  const area = cells.merge(row.row, column);
  const inherited = area !== null && area.row < row.row && above !== null;
  if (group !== "" && raw !== "" && group !== raw) {
    const whole = cleanName(group);
    return { raw, clean: { ...clean, name: `${whole.name}：${clean.name}`, unit: clean.unit ?? whole.unit }, inherited, column };
  }
  return { raw: text, clean: inherited ? { ...clean, number: null } : clean, inherited, column };
}

function readRow(reader: Reader, row: BodyRow, at: number, above: Indicator | null, inPart: boolean): Indicator | null {
  const { cells, columns, keys, plan } = reader;
  const named = nameOf(reader, row, above);
  if (named === null) return null;
  const { clean } = named;
  const number = ownNumber(cells, keys, row.row) ?? clean.number;
  const unnumbered = number === null && (reader.numbered || inPart && keys.number === null && (above?.number ?? null) !== null);
  const isSub = above !== null && (clean.isPart || named.inherited || unnumbered || isSubNumber(number, above.number) || isBracketedUnder(reader, row, above));
  const columnUnit = textOf(reader, row.row, "unit");
  const given = columnUnit === null ? clean.unit : normaliseUnit(columnUnit);
  const standard = findStandard(clean.name);
  const context = { cells, plan, name: named.raw, unit: given ?? standard?.unit ?? null };
  const of = (...roles: readonly TableColumn["role"][]): TableColumn[] => columns.filter(({ role }) => roles.includes(role));
  const [baselineColumn] = of("baseline");
  const baseline = baselineColumn ? figureAt(context, baselineColumn, row.row, plan.baseYear) : null;
  const actuals = of("actual").map((column) => figureAt(context, column, row.row, reader.kind === "completion" ? plan.targetYear : null));
  // A pace is named only where there is one; it never tells the indicator's own unit.
  const paces = of("change", "rate").map((column) => targetAt(context, column, row.row)).filter(({ raw }) => raw !== null);
  const levels = of("target").map((column) => targetAt(context, column, row.row));
  const targets = [...levels, ...paces].sort((a, b) => a.at.column - b.at.column);
  const valued = unitOfValues(levels, baseline ? [baseline, ...actuals] : actuals);
  const unit = given ?? valued ?? standard?.unit ?? null;
  const rawNature = textOf(reader, row.row, "nature");
  return {
    at: cells.at(row.row, named.column),
    number: named.inherited ? null : number, name: clean.name, rawName: named.raw, unit,
    unitFrom: unit === null ? null : given === null ? (valued === null ? "catalogue" : "value") : columnUnit === null ? "name" : "column",
    domain: reader.domains[at] ?? (row.section === null ? null : cleanDomain(row.section)),
    scope: textOf(reader, row.row, "scope"),
    nature: natureOf(rawNature ?? "") ?? clean.nature ?? markedNature(reader, clean) ?? natureOf(row.section ?? ""),
    rawNature, isSub, parent: null, baseline, actuals, targets, standard: standard?.code ?? null,
  };
}

const isSubNumber = (number: string | null, above: string | null): boolean =>
  number !== null && above !== null && number.length > above.length && /^[.-]/.test(number.slice(above.length)) && number.startsWith(above);

/** （1） under 1; where all numbers stand in brackets it is a number like any other. */
function isBracketedUnder({ cells, keys }: Reader, { row }: BodyRow, above: Indicator): boolean {
  const { number } = keys;
  if (number === null || !/^[（(]\s*\d/.test(cells.text(row, number))) return false;
  return /^\d/.test(cells.text(above.at.row - cells.originRow, number));
}

const markedNature = ({ marked }: Reader, { marks }: CleanName): Nature | null =>
  [...marks].map((mark) => marked.get(mark)).find((nature) => nature !== undefined) ?? null;

function textOf({ cells, columns }: Reader, row: number, role: TableColumn["role"]): string | null {
  const column = columns.find((each) => each.role === role);
  const text = column ? cells.text(row, column.index) : "";
  return isBlank(text) ? null : unbroken(text);
}
