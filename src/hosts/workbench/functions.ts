import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, IDescriptionService, IFunctionService,
  NullValueObject, NumberValueObject, SetTriggerFormulaCalculationStartMutation, StringValueObject,
  type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { CellValue, Grid } from "../../grid/grid";
import type { LaterAnswers } from "./later-answers";
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
  /**
   * An argument that was left out is absent or null; an area arrives as rows of values.
   * @param grids where `takesGrids`: for each argument the cells it refers to, null for a value
   */
  run(args: readonly FunctionArgument[], grids: readonly (Grid | null)[]): FunctionResult | LaterResult;
}

export type FunctionResult = CellValue | CellValue[][] | FunctionError;

/** What takes long: same arguments, same answer, so that it need not be asked for each time. */
export interface LaterResult {
  /** What the cell shows until it has its answer. */
  readonly meanwhile: FunctionError;
  answer(): Promise<FunctionResult>;
}

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

/** What functions have at hand beside their arguments. */
export interface FunctionSurroundings {
  readonly session: Session;
  readonly faults: FormulaFaults;
  readonly later: LaterAnswers<FunctionResult>;
}

/** Univer's own kind of function: it may return real errors, and its texts are not taken for numbers. */
class HostFunction extends BaseFunction {
  private readonly definition: FunctionDefinition;
  private readonly around: FunctionSurroundings;

  constructor(definition: FunctionDefinition, around: FunctionSurroundings) {
    super(definition.name);
    this.definition = definition;
    this.around = around;
    this.needsReferenceObject = definition.takesGrids === true;
    this.minParams = definition.params.filter((param) => !param.optional).length;
    this.maxParams = definition.params.some((param) => param.repeating) ? 255 : definition.params.length;
  }

  /** The engine passes references only where they are asked for, which its types do not say. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed;
    const grids = variants.map((variant) => (isReference(variant) ? referencedGrid(this.around.session, variant) : null));
    const args = variants.map((variant, index) => grids[index]?.values.map((row) => [...row]) ?? argumentOf(variant));
    const result = this.resultFor(args, grids);
    this.around.faults.note(this.subUnitId ?? "", this.row, this.column, isError(result) ? result.message : null);
    return isError(result) ? ErrorValueObject.create(ERRORS[result.error]) : resultOf(result);
  }

  private resultFor(args: readonly FunctionArgument[], grids: readonly (Grid | null)[]): FunctionResult {
    const result = this.definition.run(args, grids);
    if (!isLater(result)) return result;
    const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const asked = JSON.stringify([this.definition.name, args.map((arg, index) => grids[index] ?? arg)]);
    return this.around.later.at(cell, asked, () => result.answer()) ?? result.meanwhile;
  }
}

const isLater = (result: FunctionResult | LaterResult): result is LaterResult => typeof result === "object" && result !== null && "answer" in result;

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
export function registerFunctions(definitions: readonly FunctionDefinition[], around: FunctionSurroundings): void {
  const { session } = around;
  around.later.clear();
  const functions = session.injector.get(IFunctionService);
  functions.registerExecutors(...definitions.map((definition) => new HostFunction(definition, around)));
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

