import type { Diagnostic } from "./diagnostic";
import { findingId } from "./explanation";

/** What a check found beside the one before; findings are the same when their keys are. */
export interface Comparison {
  readonly added: readonly Diagnostic[];
  /** As they stood then. */
  readonly gone: readonly Diagnostic[];
  readonly still: readonly Diagnostic[];
}

const idOf = ({ at, key }: Diagnostic): string => findingId(at.sheet, key);

export function compareRuns(before: readonly Diagnostic[], now: readonly Diagnostic[]): Comparison {
  const [then, today] = [new Set(before.map(idOf)), new Set(now.map(idOf))];
  return {
    added: now.filter((diagnostic) => !then.has(idOf(diagnostic))),
    gone: before.filter((diagnostic) => !today.has(idOf(diagnostic))),
    still: now.filter((diagnostic) => then.has(idOf(diagnostic))),
  };
}

/** A comparison with the check of an earlier day. */
export interface Since extends Comparison {
  /** Day of the check before, "2026-11-22". */
  readonly on: string;
}
