import { contains } from "../../../grid/area";
import type { Selection } from "../../../host/workbook";
import type { Severity } from "../../../rules/define";
import { SEVERITIES, type FindingItem } from "./finding-item";

export const GROUPINGS = ["severity", "domain", "rule"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the list: the heading of a group, or a finding. */
export type FindingRow =
  | { readonly kind: "group"; readonly key: string; readonly value: string; readonly worst: Severity; readonly count: number }
  | { readonly kind: "finding"; readonly key: string; readonly item: FindingItem };

/** Findings under the headings of their groups, in the sheet's order within a group. Domains come as on the sheet, anything else worst first. */
export function rowsOf(items: readonly FindingItem[], by: Grouping): readonly FindingRow[] {
  const groups = new Map<string, FindingItem[]>();
  for (const item of items) {
    const value = by === "severity" ? item.diagnostic.severity : item.facets[by];
    const group = groups.get(value);
    if (group) group.push(item);
    else groups.set(value, [item]);
  }
  const headed = [...groups].map(([value, members]) => ({ value, members, worst: worstOf(members) }));
  if (by !== "domain") headed.sort((a, b) => SEVERITIES.indexOf(a.worst) - SEVERITIES.indexOf(b.worst) || b.members.length - a.members.length);
  return headed.flatMap(({ value, members, worst }): FindingRow[] => [
    { kind: "group", key: `group ${value}`, value, worst, count: members.length },
    ...members.map((item): FindingRow => ({ kind: "finding", key: item.diagnostic.key, item })),
  ]);
}

const worstOf = (items: readonly FindingItem[]): Severity =>
  SEVERITIES.find((severity) => items.some(({ diagnostic }) => diagnostic.severity === severity)) ?? "info";

/**
 * The finding that stands for the selected cell: the one a person picked, if it is there, else the worst there.
 * Of a larger selection its first cell counts.
 */
export function findingAt(items: readonly FindingItem[], selection: Selection | null, picked: string | null): string | null {
  if (selection === null) return null;
  const here = items.filter(({ diagnostic: { at } }) => at.sheet === selection.sheet && contains(at, selection.area));
  const worst = SEVERITIES.flatMap((severity) => here.filter(({ diagnostic }) => diagnostic.severity === severity));
  return (here.find(({ diagnostic }) => diagnostic.key === picked) ?? worst[0])?.diagnostic.key ?? null;
}
