/** One row's formula: the function's parameters filled with the row's cells, its result worked out with the same code. */
import { findStandard } from "../../catalogue/find-standard";
import { standardByCode } from "../../catalogue/standards";
import { callFunction, isFunctionError } from "../../functions/call";
import { functionById, NAMESPACE } from "../../functions/catalogue";
import type { FunctionArgument, FunctionParam, FunctionResult, FunctionSpec } from "../../functions/define";
import { columnName } from "../../grid/area";
import { textAt, valueAt, type CellValue, type Grid } from "../../grid/grid";
import { directionOfIndicator } from "../../table/direction-of-indicator";
import type { Indicator } from "../../table/table";
import { KINDS, type ColumnKind, type Slot } from "./kinds";

/** What all rows of the new column have in common. */
export interface ColumnSetting {
  readonly kind: ColumnKind;
  /** Columns of the sheet; null where a slot has none. */
  readonly columns: Readonly<Record<Slot, number | null>>;
  readonly unitColumn: number | null;
  readonly nameColumn: number | null;
  /** Every column of yearly values, for the projection: next to each other and each with its year; else empty. */
  readonly yearly: readonly { readonly column: number; readonly year: number }[];
  readonly baseYear: number;
  readonly targetYear: number;
  /** The year the function is asked about. */
  readonly year: number | null;
  /** Taken where neither catalogue nor target says which way is better. */
  readonly direction: "higher" | "lower" | null;
}

/** An argument: as it stands in the formula, and as the function is given it. */
interface Argument {
  readonly text: string;
  readonly value: FunctionArgument;
}

export interface RowFormula {
  readonly formula: string;
  readonly result: FunctionResult;
}

const DEFAULT_BASE_YEAR = 2020;
const PLAN_YEARS = 5;
const DIRECTION_WORDS = { higher: "越高越好", lower: "越低越好" } as const;
const PERCENT_FORMAT = "0%";

/** The formula for an indicator's row; null where its cells are partly in percentage format, so that no one unit holds. */
export function rowFormula(grid: Grid, indicator: Indicator, setting: ColumnSetting): RowFormula | null {
  const row = new RowCells(grid, indicator.at.row, setting);
  const spec = functionById(KINDS[setting.kind].functionId);
  if (spec === null) throw new Error(`no function for ${setting.kind}`);
  const shares = row.percentFormats();
  if (shares === "some") return null;
  if (shares === "all") return call(spec, row, indicator, literal(PERCENT_FORMAT));
  const plain = call(spec, row, indicator, null);
  const unit = row.unit();
  return unit !== null && lacksUnit(plain.result) ? call(spec, row, indicator, unit) : plain;
}

const lacksUnit = (result: FunctionResult): boolean =>
  isFunctionError(result) && (result.code === "percentOrShare" || result.code === "scaleUnknown");

function call(spec: FunctionSpec, row: RowCells, indicator: Indicator, unit: Argument | null): RowFormula {
  const found = spec.params.map((param) => (param.id === "unit" ? unit : row.argument(param, indicator)));
  const last = found.findLastIndex((argument) => argument !== null);
  const args = found.slice(0, last + 1);
  const { finish } = KINDS[row.setting.kind];
  const text = `${NAMESPACE}.${spec.id}(${args.map((argument) => argument?.text ?? "").join(",")})`;
  const result = callFunction(spec, args.map((argument) => argument?.value ?? null));
  const isPlain = isFunctionError(result) || Array.isArray(result);
  return {
    formula: `=${finish ? finish.formula(text) : text}`,
    result: finish && !isPlain ? finish.value(result as CellValue) : result,
  };
}

const literal = (value: string | number): Argument =>
  ({ text: typeof value === "string" ? `"${value.replaceAll("\"", "\"\"")}"` : String(value), value });

/** The cells of one row, by what they are in the table. */
class RowCells {
  readonly setting: ColumnSetting;
  private readonly grid: Grid;
  private readonly row: number;

  constructor(grid: Grid, row: number, setting: ColumnSetting) {
    this.grid = grid;
    this.row = row;
    this.setting = setting;
  }

  argument({ id }: FunctionParam, indicator: Indicator): Argument | null {
    const { columns, baseYear, targetYear, year } = this.setting;
    switch (id) {
      case "baseline": case "target": return this.cell(columns[id]);
      case "actual": case "value": return this.cell(columns.actual);
      case "actuals": return this.actuals();
      case "years": return this.years();
      // Of a row without an actual the year says nothing.
      case "year": return year === null || (columns.actual === null && KINDS[this.setting.kind].year === "actual") ? null : literal(year);
      case "baseYear": return baseYear === DEFAULT_BASE_YEAR ? null : literal(baseYear);
      case "targetYear": return targetYear === baseYear + PLAN_YEARS ? null : literal(targetYear);
      case "indicator": return this.indicator(indicator);
      case "unit": case "previous": case "text": case "name": case "field": case "plan": case "range": case "header": return null;
    }
  }

  unit(): Argument | null {
    const cell = this.cell(this.setting.unitColumn);
    return cell?.value === null ? null : cell;
  }

  /** Whether the row's plain numbers are shown as percentages. */
  percentFormats(): "none" | "some" | "all" {
    const { slots } = KINDS[this.setting.kind];
    const used = [...slots.map((slot) => this.setting.columns[slot]), ...(this.setting.kind === "projection" ? this.setting.yearly.map(({ column }) => column) : [])];
    const shown = [...new Set(used)].flatMap((column) => {
      if (column === null || typeof this.valueOf(column) !== "number") return [];
      return [/[%％]\s*$/.test(textAt(this.grid, { row: this.row, column }))];
    });
    if (!shown.includes(true)) return "none";
    return shown.includes(false) ? "some" : "all";
  }

  /** The name's cell where the functions know the indicator by it; else its clean name, or the direction that was chosen. */
  private indicator(indicator: Indicator): Argument | null {
    const cell = this.cell(this.setting.nameColumn);
    const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
    if (standard !== null) {
      const isKnownBy = (name: string): boolean => findStandard(name.normalize("NFKC").trim())?.code === standard.code;
      if (cell !== null && isKnownBy(String(cell.value ?? ""))) return cell;
      return literal(isKnownBy(indicator.name) ? indicator.name : standard.name);
    }
    const { direction } = this.setting;
    return direction !== null && directionOfIndicator(indicator) === null ? literal(DIRECTION_WORDS[direction]) : cell;
  }

  private actuals(): Argument | null {
    const { yearly, columns } = this.setting;
    const [first, last] = [yearly[0], yearly.at(-1)];
    if (first === undefined || last === undefined || first === last) return this.cell(columns.actual);
    return {
      text: `${this.address(first.column)}:${this.address(last.column)}`,
      value: [yearly.map(({ column }) => this.valueOf(column))],
    };
  }

  private years(): Argument | null {
    const { yearly, year } = this.setting;
    if (yearly.length < 2) return year === null ? null : literal(year);
    return { text: `{${yearly.map((one) => one.year).join(",")}}`, value: [yearly.map((one) => one.year)] };
  }

  private cell(column: number | null): Argument | null {
    return column === null ? null : { text: this.address(column), value: this.valueOf(column) };
  }

  private valueOf(column: number): CellValue {
    return valueAt(this.grid, { row: this.row, column });
  }

  private address(column: number): string {
    return `${columnName(column)}${this.row + 1}`;
  }
}
