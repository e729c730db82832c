import type { SheetArea } from "../../grid/area";
import type { RowView } from "../row-view";
import { defineRule } from "../define";
import { ORDERED_PAIRS } from "../ordered-pairs";
import { hasUnitSlip } from "../slips";
import { inUnitOf } from "../units";

type Column = "baselines" | "actuals" | "targets";

/** Values that include one another stand in order: infants are children under five. */
export const pairsOrdered = defineRule({
  id: "pairs-ordered",
  sources: ["unitDefinition"],
  findings: {
    baselinesReversed: { severity: "error", facts: ["smaller", "larger", "smallerValue", "largerValue"] },
    actualsReversed: { severity: "error", facts: ["smaller", "larger", "smallerValue", "largerValue"] },
    targetsReversed: { severity: "error", facts: ["smaller", "larger", "smallerValue", "largerValue"] },
    reversedAcrossScopes: { severity: "warning", facts: ["smaller", "larger", "smallerValue", "largerValue", "smallerScope", "largerScope"] },
  },
  inapplicable: ({ rows }) => (pairsIn(rows).length > 0 ? null : "noPairs"),
  *check({ rows }) {
    for (const [smaller, larger] of pairsIn(rows)) {
      const values = new Map(valuesOf(larger).map((each) => [each.key, each]));
      for (const { key, kind, at, value } of valuesOf(smaller)) {
        const other = values.get(key);
        const bound = other === undefined ? null : inUnitOf(smaller.indicator, other.value, larger.indicator.unit);
        if (other === undefined || bound === null || value <= bound) continue;
        const place = { at, indicator: smaller.index, related: [other.at] };
        const facts = { smaller: smaller.indicator.name, larger: larger.indicator.name, smallerValue: value, largerValue: bound };
        const [smallerScope, largerScope] = [smaller.indicator.scope, larger.indicator.scope];
        if (smallerScope === largerScope) yield { ...place, finding: REVERSED[kind], facts };
        else yield { ...place, finding: "reversedAcrossScopes", facts: { ...facts, smallerScope, largerScope } };
      }
    }
  },
});

const REVERSED = { baselines: "baselinesReversed", actuals: "actualsReversed", targets: "targetsReversed" } as const;

interface Value {
  /** Values of two rows are compared where they stand in one column. */
  readonly key: string;
  readonly kind: Column;
  readonly at: SheetArea;
  /** In the row's unit. */
  readonly value: number;
}

function valuesOf({ indicator, bound, goal }: RowView): readonly Value[] {
  const { baseline, actuals, targets } = indicator;
  const read = (kind: Column, at: SheetArea, value: number | null, unit: string | undefined): readonly Value[] => {
    const own = value === null ? null : inUnitOf(indicator, value, unit);
    return own === null ? [] : [{ key: `${kind} ${at.column}`, kind, at, value: own }];
  };
  return [
    ...(baseline ? read("baselines", baseline.at, baseline.value, unitOf(baseline.reading)) : []),
    ...actuals.flatMap(({ at, value, reading }) => read("actuals", at, value, unitOf(reading))),
    ...targets.flatMap(({ at, target }) => (target.kind === "level" ? read("targets", at, target.value, target.unit)
      : at === goal?.at && bound.ok ? read("targets", at, bound.value.value, bound.value.unit) : [])),
  ];
}

const unitOf = (reading: RowView["indicator"]["targets"][number]["target"]): string | undefined =>
  (reading.kind === "level" ? reading.unit : undefined);

/** Pairs of rows that are both in the table; a 其中 row is its parent's business. */
function pairsIn(rows: readonly RowView[]): readonly (readonly [RowView, RowView])[] {
  const byCode = new Map<string, RowView>();
  for (const row of rows) if (row.standard !== null) byCode.set(row.standard.code, row);
  return ORDERED_PAIRS.flatMap(([smaller, larger]) => {
    const [a, b] = [byCode.get(smaller), byCode.get(larger)];
    return a && b && a.indicator.parent !== b.index && !hasUnitSlip(a) && !hasUnitSlip(b) ? [[a, b] as const] : [];
  });
}
