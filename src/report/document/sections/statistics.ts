import type { Diagnostic } from "../../../check/diagnostic";
import type { Indicator } from "../../../table/table";
import type { CheckedSubject } from "../input";
import type { ReportRow, ReportSection } from "../report-document";
import type { Counts } from "../text";
import type { Writing } from "../worded";

type Group = { -readonly [Kind in keyof Counts | "indicators"]: number };

/** 分类统计: indicators and findings by domain and by nature, in the table's order. */
export function statistics({ input, text: { statistics: words } }: Writing): ReportSection | null {
  const subjects = input.subjects.filter(({ table }) => table !== null);
  if (subjects.length === 0) return null;
  const rowsBy = (kind: string, nameOf: (indicator: Indicator) => string): readonly ReportRow[] =>
    [...groupsOf(subjects, nameOf)].map(([name, group]): ReportRow =>
      ({ cells: [kind, name, String(group.indicators), words.open(group), words.explained(group.explained), ""] }));
  return {
    heading: words.heading,
    paragraphs: [],
    table: {
      columns: words.columns,
      inText: "table",
      rows: [
        ...rowsBy(words.domain, ({ domain }) => domain ?? words.noDomain),
        ...rowsBy(words.nature, ({ nature }) => words.natures[nature ?? "unknown"]),
      ],
    },
  };
}

function groupsOf(subjects: readonly CheckedSubject[], nameOf: (indicator: Indicator) => string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { table, diagnostics, explanations } of subjects) {
    const indicators = table?.indicators ?? [];
    for (const indicator of indicators) {
      const group = groups.get(nameOf(indicator));
      if (group) group.indicators++;
      else groups.set(nameOf(indicator), { indicators: 1, error: 0, warning: 0, info: 0, explained: 0 });
    }
    const groupOf = ({ indicator }: Diagnostic): Group | undefined => {
      const row = indicators[indicator ?? -1];
      return row && groups.get(nameOf(row));
    };
    for (const diagnostic of diagnostics) {
      const group = groupOf(diagnostic);
      if (group) group[diagnostic.severity]++;
    }
    for (const { diagnostic } of explanations.explained) {
      const group = groupOf(diagnostic);
      if (group) group.explained++;
    }
  }
  return groups;
}
