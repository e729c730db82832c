import {
  ArrayValueObject, AsyncObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, IDescriptionService, IFunctionService,
  NullValueObject, NumberValueObject, SetTriggerFormulaCalculationStartMutation, StringValueObject,
  type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { CellValue, Grid } from "../../grid/grid";
import { plainValue, referencedGrid } from "./referenced-grid";
import { shiftCells } from "./save/shift-cells";
import type { Session } from "./session";
import type { SheetShift } from "./shifts";

export type FunctionArgument = CellValue | CellValue[][];

export interface FunctionError {
  readonly error: "#N/A" | "#VALUE!" | "#NUM!";
  /** Why, in the reader's language. */
  readonly message: string;
}

/** A custom function, as every host can offer it. */
export interface FunctionDefinition {
  /** With its namespace: "FYP.GAP". */
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean; readonly repeating?: boolean }[];
  /** It takes areas of the sheet as they are seen there, and errors in them as values. */
  readonly takesGrids?: true;
  /** It takes long: the formula waits for its promise, and the page lives meanwhile. */
  readonly answersLater?: true;
  /**
   * An argument that was left out is absent or null; an area arrives as rows of values.
   * @param grids where `takesGrids`: for each argument the cells it refers to, null for a value
   */
  run(args: readonly FunctionArgument[], grids: readonly (Grid | null)[]): FunctionResult | Promise<FunctionResult>;
}

type FunctionResult = CellValue | CellValue[][] | FunctionError;

const ERRORS = { "#N/A": ErrorType.NA, "#VALUE!": ErrorType.VALUE, "#NUM!": ErrorType.NUM };

/** Why formulas gave an error when they were computed last, by cell. */
export class FormulaFaults {
  private readonly sheets = new Map<string, Map<number, Map<number, string>>>();

  note(sheetId: string, row: number, column: number, message: string | null): void {
    const cells = this.sheets.get(sheetId) ?? new Map<number, Map<number, string>>();
    const line = cells.get(row) ?? new Map<number, string>();
    if (message === null) line.delete(column);
    else this.sheets.set(sheetId, cells.set(row, line.set(column, message)));
  }

  clear(): void {
    this.sheets.clear();
  }

  /** Rows or columns were put in or taken out: what is said of a cell goes with it. */
  follow({ sheetId, shift }: SheetShift): void {
    const cells = this.sheets.get(sheetId);
    if (cells) this.sheets.set(sheetId, shiftCells(cells, shift));
  }

  at(sheetId: string, row: number, column: number): string | null {
    return this.sheets.get(sheetId)?.get(row)?.get(column) ?? null;
  }
}

/** Univer's own kind of function: it may return real errors, and its texts are not taken for numbers. */
class HostFunction extends BaseFunction {
  private readonly definition: FunctionDefinition;
  private readonly faults: FormulaFaults;
  private readonly session: Session;

  constructor(definition: FunctionDefinition, faults: FormulaFaults, session: Session) {
    super(definition.name);
    this.definition = definition;
    this.faults = faults;
    this.session = session;
    this.needsReferenceObject = definition.takesGrids === true;
    this.minParams = definition.params.filter((param) => !param.optional).length;
    this.maxParams = definition.params.some((param) => param.repeating) ? 255 : definition.params.length;
  }

  /** The engine passes references only where they are asked for, which its types do not say. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject | AsyncObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed;
    const grids = variants.map((variant) => (isReference(variant) ? referencedGrid(this.session, variant) : null));
    const result = this.definition.run(variants.map((variant, index) => grids[index]?.values.map((row) => [...row]) ?? argumentOf(variant)), grids);
    const noted = this.noteFor(this.subUnitId ?? "", this.row, this.column);
    return result instanceof Promise ? new AsyncObject(result.then(noted)) : noted(result);
  }

  override isAsync(): boolean {
    return this.definition.answersLater === true;
  }

  /** Remembers why a cell got an error. By then another cell may be calculated by this same object. */
  private noteFor(sheetId: string, row: number, column: number): (result: FunctionResult) => BaseValueObject {
    return (result) => {
      this.faults.note(sheetId, row, column, isError(result) ? result.message : null);
      return isError(result) ? ErrorValueObject.create(ERRORS[result.error]) : resultOf(result);
    };
  }
}

const isError = (result: FunctionResult): result is FunctionError => typeof result === "object" && result !== null && "error" in result;

function argumentOf(variant: BaseValueObject): FunctionArgument {
  if (isReference(variant)) return null;
  if (!variant.isArray()) return plainValue(variant);
  const rows: CellValue[][] = [];
  (variant as ArrayValueObject).iterator((value, row, column) => {
    (rows[row] ??= [])[column] = value && !isReference(value) ? plainValue(value) : null;
  });
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? rows : only;
}

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject => variant.isReferenceObject();

function resultOf(result: CellValue | CellValue[][]): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(valueObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "", sheetId: "", row: -1, column: -1,
  });
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/**
 * Makes =FYP.… formulas compute; functions registered earlier under the same names are replaced.
 * Only after the first workbook was created: before that, parts of Univer's formula engine do not exist.
 */
export function registerFunctions(session: Session, definitions: readonly FunctionDefinition[], faults: FormulaFaults): void {
  const functions = session.injector.get(IFunctionService);
  functions.registerExecutors(...definitions.map((definition) => new HostFunction(definition, faults, session)));
  session.injector.get(IDescriptionService).registerDescriptions(definitions.map((definition) => ({
    functionName: definition.name,
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.params.map((param) => ({
      name: param.name,
      detail: param.description,
      example: "",
      require: param.optional ? 0 as const : 1 as const,
      repeat: param.repeating ? 1 as const : 0 as const,
    })),
  })));
  // Formulas that stood there before the functions.
  session.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
}

