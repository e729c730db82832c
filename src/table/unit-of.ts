import { isGrowthRate } from "../catalogue/is-growth-rate";
import type { Standard } from "../catalogue/standard";
import { isUnit } from "../catalogue/unit-words";
import { normaliseUnit, unitFactor } from "../catalogue/units";
import type { TableColumn } from "./columns";
import type { Indicator } from "./table";
import { compact } from "./words";

/** What a row and its table say of the row's unit. */
export interface UnitHints {
  /** In the unit's columns, where they agree. */
  readonly column: string | null;
  /** In the name's brackets. */
  readonly name: string | null;
  /** Behind the values. */
  readonly value: string | null;
  /** Of the row that this one is a 其中 of. */
  readonly whole: string | null;
  /** Over the whole table: 单位：万元、%, or in the headers of its values. */
  readonly table: readonly string[];
}

/** The row's unit and who gives it: the nearest to the value speaks first, the catalogue only where the document is silent. */
export function unitOf(hints: UnitHints, name: string, standard: Standard | null): Pick<Indicator, "unit" | "unitFrom"> {
  if (hints.column !== null) return { unit: hints.column, unitFrom: "column" };
  if (hints.name !== null) return { unit: hints.name, unitFrom: "name" };
  if (hints.value !== null) return { unit: hints.value, unitFrom: "value" };
  if (hints.whole !== null && fits(hints.whole, name)) return { unit: hints.whole, unitFrom: "whole" };
  const shared = tableUnit(hints.table, name, standard);
  if (shared !== null) return { unit: shared, unitFrom: "table" };
  return standard?.unit && !isScalable(standard) ? { unit: standard.unit, unitFrom: "catalogue" } : { unit: null, unitFrom: null };
}

/** The one unit that the headers of values give: 2020年（%） | 2025年（%）; null where none does, or several do. */
export function unitsOfHeaders(columns: readonly TableColumn[]): readonly string[] | null {
  const measured = columns.filter(({ role }) => role === "baseline" || role === "actual" || role === "target");
  const given = new Set(measured.flatMap(({ text }) => [...text.matchAll(/[(（]([^()（）]+)[)）]/g)].flatMap(([, inner = ""]) => (isUnit(inner) ? normaliseUnit(inner) ?? [] : []))));
  return given.size === 1 ? [...given] : null;
}

/** Totals are written in 元 and 亿元, 公里 and 万公里: the catalogue cannot know which. */
const isScalable = ({ name, unit }: Standard): boolean =>
  /元$/.test(unit ?? "") || /^[十百千万亿]*(?:吨.*|公里|个|家|户|人|人次|张|亩|立方米|件)$/.test(unit ?? "") && !/每|人均|平均/.test(name);

type Kind = "share" | "money" | "people" | "area";

const KINDS_OF_NAME: readonly (readonly [RegExp, Kind])[] = [
  [/(?:率|比重|比例|占比|百分比|水平)$/, "share"],
  [/(?:总值|产值|增加值|收入|支出|投资|总额|金额|交易额|销售额|零售额|出口额|成交额|产业规模|利润|税收|费用|资产|存款|贷款余额|GDP)$/, "money"],
  [/(?:人口|人数|人员|人才|人次|就业|参保数)$/, "people"],
  [/面积$/, "area"],
];

const KINDS_OF_UNIT: readonly (readonly [RegExp, Kind])[] = [
  [/^[%‰]$/, "share"], [/元$/, "money"], [/人次?$|^[万亿]?(?:名|户)$/, "people"], [/平方|公顷|亩/, "area"],
];

const kindIn = (kinds: typeof KINDS_OF_NAME, text: string): Kind | null => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** A 其中 row is measured as its whole is, but for a share of it (其中：占比). */
const fits = (unit: string, name: string): boolean => {
  const kind = kindIn(KINDS_OF_NAME, compact(name));
  return kind !== "share" || kindIn(KINDS_OF_UNIT, unit) === "share";
};

/** One unit over a table is every row's that it can measure; of several, only the one that the name's own words ask for. */
function tableUnit(units: readonly string[], name: string, standard: Standard | null): string | null {
  const wanted = standard?.unit ?? null;
  if (wanted !== null) return units.find((unit) => unitFactor(unit, wanted) !== null) ?? null;
  const bare = compact(name).replace(/\([^()]*\)$/, "");
  const kind = isGrowthRate(bare) ? "share" : kindIn(KINDS_OF_NAME, bare);
  const fitting = units.filter((unit) => kindIn(KINDS_OF_UNIT, unit) === kind);
  if (kind !== null && fitting.length > 0) return fitting.length === 1 ? fitting[0] ?? null : null;
  const [only] = units;
  return only !== undefined && units.length === 1 && (kind === null || kindIn(KINDS_OF_UNIT, only) === null) ? only : null;
}
