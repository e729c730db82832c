import { toA1 } from "../grid/area";
import { sameContent, type Edit, type WriteOutcome } from "../grid/edit";
import type { Diagnostic } from "./diagnostic";

/** A finding that can be corrected at a click. */
export type Fixable = Diagnostic & { readonly fix: NonNullable<Diagnostic["fix"]> };

export const isFixable = (diagnostic: Diagnostic): diagnostic is Fixable => diagnostic.fix !== undefined && diagnostic.fix.edits.length > 0;

export const isSafe = (diagnostic: Diagnostic): diagnostic is Fixable => isFixable(diagnostic) && diagnostic.fix.trust === "safe";

const placeOf = ({ at }: Edit): string => `${at.sheet}!${toA1(at)}`;

/** Corrections that can be made together, and those that would write a cell which another one writes. */
export interface Batch {
  readonly taken: readonly Fixable[];
  readonly edits: readonly Edit[];
  /** To be made after the next check, which sees what the first ones left. */
  readonly later: readonly Fixable[];
}

/** Gathers corrections so that every cell is written once; two that write the same into a cell go together. */
export function batchOf(fixable: readonly Fixable[]): Batch {
  const byPlace = new Map<string, Edit>();
  const taken: Fixable[] = [];
  const later: Fixable[] = [];
  for (const diagnostic of fixable) {
    const { edits } = diagnostic.fix;
    const isFree = edits.every((edit) => {
      const other = byPlace.get(placeOf(edit));
      return other === undefined || (sameContent(other.was, edit.was) && sameContent(other.becomes, edit.becomes));
    });
    if (!isFree) {
      later.push(diagnostic);
      continue;
    }
    for (const edit of edits) byPlace.set(placeOf(edit), edit);
    taken.push(diagnostic);
  }
  return { taken, edits: [...byPlace.values()], later };
}

/** What became of a batch. A cell that holds something else since the check was left as it is. */
export interface Applied {
  readonly corrected: readonly Fixable[];
  /** Not corrected, or only in some of their cells, because these were changed since. */
  readonly stale: readonly Fixable[];
}

export function appliedOf({ taken }: Batch, { stale }: WriteOutcome): Applied {
  // What already holds the new content is corrected, whoever wrote it: twice is once.
  const left = new Set(stale.filter(({ edit, found }) => !sameContent(found, edit.becomes)).map(({ edit }) => placeOf(edit)));
  const isLeft = ({ fix }: Fixable): boolean => fix.edits.some((edit) => left.has(placeOf(edit)));
  return { corrected: taken.filter((one) => !isLeft(one)), stale: taken.filter(isLeft) };
}
