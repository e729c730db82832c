import type { Severity } from "../../../rules/define";
import { FACETS, type Facet, type FindingItem } from "./finding-item";

/** What a person may want to see of the findings. `standing` are those that no explanation has cleared. */
export const STATES = ["standing", "new", "explained", "all"] as const;
export type FindingState = (typeof STATES)[number];

export interface FindingFilter {
  readonly query: string;
  /** Severities left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly state: FindingState;
  /** One value of a facet; all of them where left out. */
  readonly only: Readonly<Partial<Record<Facet, string>>>;
}

export const SHOW_ALL: FindingFilter = { query: "", hidden: new Set(), state: "standing", only: {} };

/** How many findings would be listed with each choice, everything else that is chosen staying as it is. */
export interface Counts {
  readonly severity: ReadonlyMap<Severity, number>;
  readonly state: ReadonlyMap<FindingState, number>;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

export interface Sifted {
  readonly kept: readonly FindingItem[];
  readonly counts: Counts;
}

/** How many further choices than the usual a filter holds, for people who cannot see them at once. */
export const choicesIn = ({ only, state }: FindingFilter): number =>
  Object.values(only).length + (state === SHOW_ALL.state ? 0 : 1);

export const isNarrowed = (filter: FindingFilter): boolean => filter.query.trim() !== "" || filter.hidden.size > 0 || choicesIn(filter) > 0;

/** The findings that pass, and the counts of every choice, in one walk: a finding that only one choice keeps out would be listed with another. */
export function sift(items: readonly FindingItem[], { query, hidden, state, only }: FindingFilter): Sifted {
  const wanted = query.trim().toLowerCase();
  const kept: FindingItem[] = [];
  const counts = {
    severity: new Map<Severity, number>(),
    state: new Map<FindingState, number>(),
    facets: { table: new Map<string, number>(), domain: new Map<string, number>(), nature: new Map<string, number>(), rule: new Map<string, number>() },
  };
  for (const item of items) {
    if (wanted !== "" && !item.searchable().includes(wanted)) continue;
    const { diagnostic: { severity }, facets } = item;
    const misses = FACETS.filter((facet) => only[facet] !== undefined && only[facet] !== facets[facet]);
    const missesSeverity = hidden.has(severity);
    const missesState = !isIn(item, state);
    const missed = misses.length + Number(missesSeverity) + Number(missesState);
    if (missed > 1) continue;
    if (missed === 0) kept.push(item);
    if (missed === 0 || missesSeverity) add(counts.severity, severity);
    if (missed === 0 || missesState) for (const each of STATES) if (isIn(item, each)) add(counts.state, each);
    for (const facet of FACETS) if (missed === 0 || misses[0] === facet) add(counts.facets[facet], facets[facet]);
  }
  return { kept, counts };
}

function isIn({ isExplained, isNew }: FindingItem, state: FindingState): boolean {
  switch (state) {
    case "standing": return !isExplained;
    case "new": return isNew && !isExplained;
    case "explained": return isExplained;
    case "all": return true;
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
