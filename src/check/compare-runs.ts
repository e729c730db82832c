import type { Diagnostic } from "./diagnostic";
import { oncePer } from "../rules/once";
import { digestOf, findingId } from "./explanation";

/** What a check found beside the one before; findings are the same when their keys are. */
export interface Comparison {
  readonly added: readonly Diagnostic[];
  /** As they stood then. */
  readonly gone: readonly Diagnostic[];
  readonly still: readonly Diagnostic[];
  /** How many more are gone than `gone` names: of a very long check only signs were kept. */
  readonly goneUnnamed?: number;
}

const idOf = ({ at, key }: Diagnostic): string => findingId(at.sheet, key);

/** A short sign of a finding, for checks that are too long to be kept whole; asked for again as long as the finding stands. */
export const signOf = oncePer((diagnostic: Diagnostic): string => digestOf({ id: idOf(diagnostic) }));

/** Findings against the signs of the check before; two findings of one sign are taken for one, which is rare and harms nothing. */
export function compareSigns(before: readonly string[], now: readonly Diagnostic[]): Comparison {
  const signs = now.map(signOf);
  const [then, today] = [new Set(before), new Set(signs)];
  const wasThere = signs.map((sign) => then.has(sign));
  return {
    added: now.filter((_, index) => wasThere[index] === false),
    gone: [],
    goneUnnamed: before.filter((sign) => !today.has(sign)).length,
    still: now.filter((_, index) => wasThere[index] === true),
  };
}

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
