import { runRules } from "../src/check/run-rules";
import { toA1 } from "../src/grid/area";
import { gridOf } from "../src/grid/grid";
import { recogniseTable } from "../src/table/recognise";
import { cases as baselineGiven } from "../src/rules/baseline-given/cases";
import { cases as bindingOnTrack } from "../src/rules/binding-on-track/cases";
import { cases as bindingTargetDefinite } from "../src/rules/binding-target-definite/cases";
import { cases as columnsComplete } from "../src/rules/columns-complete/cases";
import type { FindingKinds, RuleCase } from "../src/rules/define";
import { cases as directionAgrees } from "../src/rules/direction-agrees/cases";
import { cases as indicatorsDistinct } from "../src/rules/indicators-distinct/cases";
import { cases as natureStated } from "../src/rules/nature-stated/cases";
import { cases as numberingContinuous } from "../src/rules/numbering-continuous/cases";
import { cases as pairsOrdered } from "../src/rules/pairs-ordered/cases";
import { cases as partWithinWhole } from "../src/rules/part-within-whole/cases";
import { RULE_SET, RULES, type RuleId } from "../src/rules/registry";
import { cases as targetGiven } from "../src/rules/target-given/cases";
import { cases as targetNotWeaker } from "../src/rules/target-not-weaker/cases";
import { cases as unitsAgree } from "../src/rules/units-agree/cases";
import { cases as valuesInBounds } from "../src/rules/values-in-bounds/cases";
import { cases as valuesReadable } from "../src/rules/values-readable/cases";
import { wordsOfRule } from "../src/rules/words";

const CASES: Readonly<Record<RuleId, readonly RuleCase[]>> = {
  "baseline-given": baselineGiven,
  "binding-on-track": bindingOnTrack,
  "binding-target-definite": bindingTargetDefinite,
  "columns-complete": columnsComplete,
  "direction-agrees": directionAgrees,
  "indicators-distinct": indicatorsDistinct,
  "nature-stated": natureStated,
  "numbering-continuous": numberingContinuous,
  "pairs-ordered": pairsOrdered,
  "part-within-whole": partWithinWhole,
  "target-given": targetGiven,
  "target-not-weaker": targetNotWeaker,
  "units-agree": unitsAgree,
  "values-in-bounds": valuesInBounds,
  "values-readable": valuesReadable,
};

function findingsOf(id: RuleId, { cells }: RuleCase) {
  const recognised = recogniseTable(gridOf("表", cells));
  if (!recognised.ok) throw new Error(`not recognised: ${JSON.stringify(recognised.fault)}`);
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return runRules(recognised.value, undefined, [rule]);
}

describe.each(Object.entries(CASES) as [RuleId, readonly RuleCase[]][])("%s", (id, cases) => {
  it.each(cases.map((each) => [each.title, each] as const))("%s", (_, each) => {
    const { diagnostics, outcomes } = findingsOf(id, each);
    expect(diagnostics.map(({ finding, at }) => [finding, toA1(at)])).toEqual(each.finds);
    expect(outcomes[0]?.state).not.toBe("crashed");
  });

  it("has its own id, and a case for each kind of finding as well as a clean one", () => {
    expect(RULE_SET[id].id).toBe(id);
    const kinds = new Set(cases.flatMap(({ finds }) => finds.map(([kind]) => kind)));
    expect([...kinds].sort()).toEqual(Object.keys(RULE_SET[id].findings).sort());
    expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it.each(["zh", "en"] as const)("has a whole sentence for each finding (%s)", (language) => {
    const words = wordsOfRule(id, language);
    for (const [kind, { facts }] of Object.entries<FindingKinds[string]>(RULE_SET[id].findings)) {
      const sentence = words?.findings[kind]?.(Object.fromEntries(facts.map((fact) => [fact, `<${fact}>`])));
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toContain("undefined");
    }
  });
});
