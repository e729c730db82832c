import type { SheetArea } from "./area";
import type { CellValue } from "./grid";

/** What stands, or shall stand, in one cell. Text is written as text, whatever sign it begins with. */
export type CellContent = CellValue | { readonly formula: string };

/**
 * A change of one cell that is made only if the cell still holds `was` (compare-and-set),
 * so that what somebody wrote in the meantime is never overwritten.
 */
export interface Edit {
  /** One cell. */
  readonly at: SheetArea;
  readonly was: CellContent;
  readonly becomes: CellContent;
}

export interface WriteOutcome {
  readonly written: readonly Edit[];
  /** Edits that were left undone because the cell held something else. */
  readonly stale: readonly { readonly edit: Edit; readonly found: CellContent }[];
}

export const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;

export const sameContent = (a: CellContent, b: CellContent): boolean =>
  isFormula(a) || isFormula(b) ? isFormula(a) && isFormula(b) && a.formula === b.formula : a === b;
