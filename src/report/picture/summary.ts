import { RISKS, type Risk } from "../../measures/risk/risk";
import { MEASURE_DEFAULTS } from "../../measures/settings";
import type { Assessment, Status } from "../../rules/assessment";
import { contextOf } from "../../rules/context";
import type { Dossier } from "../../rules/dossier";
import { oncePer } from "../../rules/once";
import { standingOf } from "../../rules/standing";
import type { Nature } from "../../table/table";
import { pictureOf, type ProgressPicture } from "./progress-picture";

/** How the indicators of a check stand together, for whoever draws it. JSON-safe. */
export interface Summary {
  /** Every indicator, table after table, as they stand. */
  readonly indicators: readonly ProgressPicture[];
  readonly statuses: StatusCounts;
  /** In the tables' order; null is no domain. */
  readonly byDomain: readonly SummaryGroup<string | null>[];
  readonly byNature: readonly SummaryGroup<Nature | null>[];
  /** Of the binding indicators. */
  readonly risks: Readonly<Record<Risk, number>>;
}

export type StatusCounts = Readonly<Record<Status, number>>;

export interface SummaryGroup<Name> {
  readonly name: Name;
  readonly indicators: number;
  readonly statuses: StatusCounts;
}

/** What is summed up: a check's dossier with what was said of its binding indicators. */
export interface Checked {
  readonly dossier: Dossier;
  readonly binding: readonly Assessment[];
}

/** Worked out when it is first wanted, and once: it looks at every row. Pure. */
export function summaryOf({ dossier, binding }: Checked): Summary {
  const indicators = picturesOf({ dossier, binding });
  return {
    indicators,
    statuses: statusesOf(indicators),
    byDomain: groupBy(indicators, ({ domain }) => domain),
    byNature: groupBy(indicators, ({ nature }) => nature),
    risks: countBy(RISKS, binding.map(({ risk }) => risk)),
  };
}

const standingsOf = oncePer((dossier: Dossier) => contextOf(dossier, MEASURE_DEFAULTS).tables.map((context) =>
  ({ table: context.table, standings: context.rows.map((row) => standingOf(row, context)) })));

function picturesOf({ dossier, binding }: Checked): readonly ProgressPicture[] {
  const judged = new Map(binding.map((assessment) => [`${assessment.table ?? 0} ${assessment.indicator}`, assessment]));
  return standingsOf(dossier).flatMap(({ table, standings }, index) =>
    standings.map((standing) => pictureOf(judged.get(`${index} ${standing.indicator}`) ?? standing, table)));
}

const STATUSES: readonly Status[] = ["met", "ahead", "onTrack", "behind", "backwards", "unknown"];

const statusesOf = (indicators: readonly ProgressPicture[]): StatusCounts => countBy(STATUSES, indicators.map(({ status }) => status));

function countBy<Kind extends string>(kinds: readonly Kind[], items: readonly Kind[]): Readonly<Record<Kind, number>> {
  const counts = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  // Every kind was put in above.
  return Object.fromEntries(counts) as Record<Kind, number>;
}

function groupBy<Name>(indicators: readonly ProgressPicture[], nameOf: (indicator: ProgressPicture) => Name): readonly SummaryGroup<Name>[] {
  const groups = new Map<Name, ProgressPicture[]>();
  for (const indicator of indicators) {
    const group = groups.get(nameOf(indicator));
    if (group) group.push(indicator);
    else groups.set(nameOf(indicator), [indicator]);
  }
  return [...groups].map(([name, group]) => ({ name, indicators: group.length, statuses: statusesOf(group) }));
}
