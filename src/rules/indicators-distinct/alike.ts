import type { Indicator } from "../../table/table";
import type { RowView } from "../row-view";
import { told } from "./told";

/** Rows with the same figures that a name is held against; more are chance. */
const MOST_ALIKE = 8;

interface Known {
  readonly indicator: Indicator;
  readonly told: string;
}

/**
 * Finds, of the rows it is given one after the other, one with the same figures and unit under nearly the same name.
 * Nearly all rows are told apart by their figures alone: whole names are held against each other only where these are the same.
 */
export function alikeAmong(): (row: RowView) => Indicator | null {
  const byFigures = new Map<string, Map<number, Known[]>>();
  return ({ indicator, goal, baseline }) => {
    if (baseline === null || !goal?.raw || indicator.isSub || isRound(baseline)) return null;
    const own = { indicator, told: told(indicator.name) };
    const sameTarget = byFigures.get(goal.raw) ?? new Map<number, Known[]>();
    const known = sameTarget.get(baseline);
    if (known === undefined) {
      byFigures.set(goal.raw, sameTarget.set(baseline, [own]));
      return null;
    }
    const other = known.find((before) => isAlike(before, own));
    if (known.length < MOST_ALIKE) known.push(own);
    return other?.indicator ?? null;
  };
}

/** 5, 40, 300: round numbers meet by chance. */
function isRound(value: number): boolean {
  let rest = Math.abs(value);
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return rest < 10 && Number.isInteger(rest);
}

const isAlike = ({ indicator: a, told }: Known, { indicator: b, told: other }: Known): boolean =>
  told === other && a.unit === b.unit && a.scope === b.scope && a.parent === b.parent && isNearly(a.name, b.name);

const pairsOf = (text: string): ReadonlySet<string> => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** Names of which most pairs of neighbouring signs are the same. */
function isNearly(a: string, b: string): boolean {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return 2 * shared >= 0.6 * (first.size + second.size);
}
