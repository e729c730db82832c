import { checkDossier } from "../src/check/run-rules";
import type { Diagnostic } from "../src/check/diagnostic";
import { toA1 } from "../src/grid/area";
import { gridOf, type Grid } from "../src/grid/grid";
import { MEASURE_DEFAULTS } from "../src/measures/settings";
import { contextOf } from "../src/rules/context";
import type { FindingKinds, RuleCase } from "../src/rules/define";
import type { Subject } from "../src/rules/dossier";
import { RULE_SET, RULES, type RuleId } from "../src/rules/registry";
import { wordsOfRule } from "../src/rules/words";
import { recogniseTable } from "../src/table/recognise";
import { CASES } from "./rules/all-cases";

function subjectOf(grid: Grid): Subject {
  const recognised = recogniseTable(grid);
  if (!recognised.ok) throw new Error(`not recognised: ${JSON.stringify(recognised.fault)}`);
  return { table: recognised.value, grid };
}

const tablesOf = (sheets: NonNullable<RuleCase["others"]>) => Object.entries(sheets).map(([sheet, rows]) => subjectOf(gridOf(sheet, rows)).table);

/** What one rule finds in a case, and how it ended. */
function runCase(id: RuleId, { cells, others = {}, superior = {}, claims = [], outline = [], comparisons = [], fulfilments = [], breakdowns = [], counts = [] }: RuleCase): { diagnostics: readonly Diagnostic[]; crashed: boolean } {
  const rules = RULES.filter((each) => each.id === id);
  const { tables, text } = checkDossier({
    subjects: cells.length === 0 ? [] : [subjectOf(gridOf("表", cells))],
    others: tablesOf(others),
    superior: tablesOf(superior),
    claims,
    outline,
    comparisons,
    fulfilments,
    breakdowns,
    counts,
  }, undefined, rules);
  const runs = [...tables, text];
  return {
    diagnostics: runs.flatMap(({ diagnostics }) => diagnostics),
    crashed: runs.some(({ outcomes }) => outcomes.some(({ state }) => state === "crashed")),
  };
}

describe.each(Object.entries(CASES) as [RuleId, readonly RuleCase[]][])("%s", (id, cases) => {
  it.each(cases.map((each) => [each.title, each] as const))("%s", (_, each) => {
    const { diagnostics, crashed } = runCase(id, each);
    expect(diagnostics.map(({ finding, at }) => [finding, toA1(at)])).toEqual(each.finds);
    expect(crashed).toBe(false);
  });

  it("has its own id, and a case for each kind of finding as well as a clean one", () => {
    expect(RULE_SET[id].id).toBe(id);
    const kinds = new Set(cases.flatMap(({ finds }) => finds.map(([kind]) => kind)));
    expect([...kinds].sort()).toEqual(Object.keys(RULE_SET[id].findings).sort());
    expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it("gives its rows plain data, so that it can be told whether they were given the same before", () => {
    const rule = RULES.find((each) => each.id === id);
    for (const { cells } of cases) {
      const [context] = cells.length === 0 ? [] : contextOf({ subjects: [subjectOf(gridOf("表", cells))], others: [], claims: [] }, MEASURE_DEFAULTS).tables;
      const given = context === undefined || rule?.over === "text" ? undefined : rule?.given?.(context);
      if (given !== undefined) expect(JSON.parse(JSON.stringify(given))).toStrictEqual(given);
    }
  });

  it.each(["zh", "en"] as const)("has a whole sentence for each finding (%s)", (language) => {
    const words = wordsOfRule(id, language);
    for (const [kind, { facts }] of Object.entries<FindingKinds[string]>(RULE_SET[id].findings)) {
      const sentence = words?.findings[kind]?.(Object.fromEntries(facts.map((fact) => [fact, `<${fact}>`])));
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toContain("undefined");
    }
  });

  it("puts right with a fix what it found, at once and only once", () => {
    for (const each of cases) {
      for (const { fix, finding, at: where } of runCase(id, each).diagnostics) {
        if (fix === undefined) continue;
        const cells = each.cells.map((row) => [...row]);
        for (const { at, was, becomes } of fix.edits) {
          const row = cells[at.row];
          expect(row?.[at.column]).toBe(was);
          if (row && (typeof becomes !== "object" || becomes === null)) row[at.column] = becomes;
        }
        expect(runCase(id, { ...each, cells }).diagnostics.map((left) => `${left.finding} ${toA1(left.at)}`)).not.toContain(`${finding} ${toA1(where)}`);
      }
    }
  });
});
