import { normaliseUnit } from "../catalogue/units";
import { isAdditive } from "./additive";
import type { Body, BodyRow, RowColumns } from "./body";
import type { Cells } from "./cells";
import { cleanName, natureOf } from "./clean-name";
import type { TableColumn, TableSense } from "./columns";
import { headsDrops } from "./direction-of-indicator";
import { cleanDomain, fillDomains, type DomainCell } from "./domains";
import { namedStandard } from "./named-standard";
import { groupsOf, nameColumnsOf, nameOf, ownNumber, type NameContext } from "./row-names";
import { natureOfSigns, signsIn, type Signs } from "./signs";
import type { Indicator } from "./table";
import { unitOf } from "./unit-of";
import { figureAt, signatureOfName, targetAt, unitOfValues } from "./values";
import { compact, isBlank, unbroken } from "./words";
import { totalOfYears, withTotal } from "./year-totals";

export function rowColumns(columns: readonly TableColumn[]): RowColumns {
  const of = (...roles: readonly TableColumn["role"][]): number[] => columns.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
  const values = of("baseline", "actual", "target", "change", "rate");
  return { number: of("number")[0] ?? null, domains: of("domain"), names: of("name"), values, natures: of("nature"), contents: [...of("unit", "scope", "nature"), ...values] };
}

/** What a table says of all its rows. */
export interface RowSense extends TableSense {
  /** From the line 单位：万元、% above the header. */
  readonly units: readonly string[];
}

/** Columns by what they are read for. */
type ByRole = Readonly<Record<"baseline" | "actual" | "target" | "pace" | "unit" | "scope" | "nature", readonly TableColumn[]>>;

/** Everything a body's rows are turned into indicators with. */
interface Reader extends NameContext {
  readonly by: ByRole;
  readonly sense: RowSense;
  /** Rows carry numbers of their own: one without is part of the row above. Fewer numbers than that count the domains. */
  readonly numbered: boolean;
  /** Of each row, in the number's column. */
  readonly numbers: readonly (string | null)[];
  readonly groups: readonly string[];
  readonly domains: readonly (string | null)[];
  readonly signs: Signs;
  /** The column that adds up the years beside it, and those; columns of the sheet. */
  readonly total: { readonly total: number; readonly years: readonly number[] } | null;
}

/** Reads the rows of one half of a table; `offset` is the number of indicators before them. */
export function readIndicators(
  cells: Cells, columns: readonly TableColumn[], body: Body, sense: RowSense, offset: number,
): readonly Indicator[] {
  const written = rowColumns(columns);
  const names = nameColumnsOf(cells, written, body.rows);
  const domainColumn = written.domains[0] ?? names.domain;
  const domainCells = domainColumn === null ? [] : body.rows.map((row, at) =>
    domainCell(cells, row, domainColumn, written) ?? (at > 0 && row.section !== body.rows[at - 1]?.section ? UNKNOWN : null));
  const numbersGiven = body.rows.map(({ row }) => ownNumber(cells, written, row));
  const counting = countsDomains(domainCells, numbersGiven);
  const keys = counting ? { ...written, number: null } : written;
  const numbers = counting ? [] : numbersGiven;
  const reader: Reader = {
    cells, keys, names, sense, numbers,
    by: byRole(columns),
    scoped: columns.some(({ role }) => role === "scope"),
    numbered: numbers.filter((number) => number !== null).length * 3 >= body.rows.length,
    groups: groupsOf(cells, names, body.rows),
    domains: fillDomains(domainCells),
    signs: signsIn(body.notes),
    total: totalOnSheet(cells, columns),
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

function totalOnSheet(cells: Cells, columns: readonly TableColumn[]): Reader["total"] {
  const found = totalOfYears(columns);
  const onSheet = (at: number): number => cells.originColumn + (columns[at]?.index ?? 0);
  return found && { total: onSheet(found.total), years: found.years.map(onSheet) };
}

function byRole(columns: readonly TableColumn[]): ByRole {
  const of = (...roles: readonly TableColumn["role"][]): readonly TableColumn[] => columns.filter(({ role }) => roles.includes(role));
  return {
    baseline: of("baseline"), actual: of("actual"), target: of("target"), pace: of("change", "rate"),
    unit: of("unit"), scope: of("scope"), nature: of("nature"),
  };
}

/** 序号 before 领域 may number the domains: it then stands exactly where a domain begins, and some have several rows. */
function countsDomains(domains: readonly (DomainCell | null)[], numbers: readonly (string | null)[]): boolean {
  const begun = domains.filter((cell) => cell !== null).length;
  return begun > 0 && begun < domains.length && domains.every((cell, at) => (cell === null) === (numbers[at] === null));
}

/** Behind a section or a row that was not read the domain above no longer holds. */
const UNKNOWN: DomainCell = { text: "", whole: false };

/** Cells that found no place in the columns may have begun a domain: that of the rows below is not known. */
const isOutside = (cells: Cells, row: number, { number, domains, names, contents }: RowColumns): boolean =>
  [...(number === null ? [] : [number]), ...domains, ...names, ...contents].every((column) => cells.text(row, column) === "");

function domainCell(cells: Cells, { row, continued }: BodyRow, column: number, keys: RowColumns): DomainCell | null {
  if (!cells.isOwn(row, column) && cells.merge(row, column)?.row !== row) return null;
  const text = continued.length === 0 ? cells.text(row, column) : [row, ...continued].map((each) => cells.text(each, column)).join("");
  if (isBlank(text)) return isOutside(cells, row, keys) ? UNKNOWN : null;
  return { text, whole: (cells.merge(row, column)?.rows ?? 1) > 1 };
}

function readRow(reader: Reader, row: BodyRow, at: number, above: Indicator | null, inPart: boolean): Indicator | null {
  const { cells, by, keys, signs, sense: { plan, kind, units } } = reader;
  const named = nameOf(reader, row, reader.groups[at] ?? "", above);
  if (named === null) return null;
  const { clean } = named;
  const number = reader.numbers[at] ?? clean.number;
  const unnumbered = number === null && (reader.numbered || inPart && keys.number === null && (above?.number ?? null) !== null);
  const isPart = clean.isPart || inPart && isIndented(reader, row);
  const isSub = above !== null && (isPart || named.inherited || unnumbered || isSubNumber(number, above.number) || isBracketedUnder(reader, row, above));
  const columnUnit = unitInColumns(reader, row.row);
  const { name, standard } = namedStandard(clean.name);
  const domain = reader.domains[at] ?? (row.section === null ? null : cleanDomain(row.section));
  const heading = row.section ?? domain;
  // 〔10〕 of 化学需氧量 under 排放总量减少 is a drop.
  const told = headsDrops(heading) ? `${named.raw}${compact(heading ?? "")}` : named.raw;
  const context = { cells, plan, name: told, signature: signatureOfName(told), unit: columnUnit ?? clean.unit ?? standard?.unit ?? null, sign: clean.sign, yearsOfSigns: signs.years };
  const [baselineColumn] = by.baseline;
  const baseline = baselineColumn ? figureAt(context, baselineColumn, row.row, plan.baseYear, clean.marks) : null;
  const actuals = by.actual.map((column) => figureAt(context, column, row.row, kind === "completion" ? plan.targetYear : null));
  // A pace is named only where there is one; it never tells the indicator's own unit.
  const paces = by.pace.length === 0 ? [] : by.pace.map((column) => targetAt(context, column, row.row)).filter(({ raw }) => raw !== null);
  const levels = by.target.map((column) => targetAt(context, column, row.row));
  const stated = paces.length === 0 ? levels : [...levels, ...paces].sort((a, b) => a.at.column - b.at.column);
  const value = unitOfValues(levels, baseline ? [baseline, ...actuals] : actuals);
  const rawNature = textOf(reader, row.row, "nature");
  const { unit, unitFrom } = unitOf({ column: columnUnit, name: clean.unit, value, whole: isPart && isSub ? above.unit : heading === null ? null : unitOfSection(heading), table: units }, name, standard);
  const targets = reader.total === null ? stated : withTotal(stated, reader.total.total, reader.total.years, isAdditive({ name, unit }), told);
  return {
    at: cells.at(row.row, named.column),
    number: named.inherited ? null : number, name, rawName: named.raw,
    unit, unitFrom,
    domain,
    scope: textOf(reader, row.row, "scope"),
    nature: natureOf(rawNature ?? "") ?? clean.nature ?? natureOfSigns(signs, clean.marks) ?? natureOf(row.section ?? ""),
    rawNature, isSub, parent: null, baseline, actuals, targets, standard: standard?.code ?? null,
  };
}

/** 主要污染物排放总量减少（%） over 化学需氧量, 氨氮 … */
const unitOfSection = (section: string): string | null => (/[)）]\s*$/.test(section) ? cleanName(section).unit : null);

const isSubNumber = (number: string | null, above: string | null): boolean =>
  number !== null && above !== null && number.length > above.length && /^[.-]/.test(number.slice(above.length)) && number.startsWith(above);

/** （1） under 1; where all numbers stand in brackets it is a number like any other. */
function isBracketedUnder({ cells, keys }: Reader, { row }: BodyRow, above: Indicator): boolean {
  const { number } = keys;
  if (number === null || !/^[（(]\s*\d/.test(cells.text(row, number))) return false;
  return /^\d/.test(cells.text(above.at.row - cells.originRow, number));
}

/** The unit's column, or columns (数值 | 单位 under 现状 and under 目标); units that contradict each other are none. */
function unitInColumns({ cells, by }: Reader, row: number): string | null {
  let unit: string | null = null;
  for (const { index } of by.unit) {
    const text = cells.text(row, index);
    const here = isBlank(text) ? null : normaliseUnit(unbroken(text));
    if (here !== null && unit !== null && here !== unit) return null;
    unit = here ?? unit;
  }
  return unit;
}

/** Set in under the 其中 row above. */
const isIndented = ({ cells, names }: Reader, { row }: BodyRow): boolean => cells.indent(row, names.name) >= 2;

function textOf({ cells, by }: Reader, row: number, role: "scope" | "nature"): string | null {
  const [column] = by[role];
  const text = column ? cells.text(row, column.index) : "";
  return isBlank(text) ? null : unbroken(text);
}
