import fc from "fast-check";
import { gridOf, type CellValue } from "../grid/grid";
import type { Rule } from "../rules/define";
import { RULES } from "../rules/registry";
import { recogniseTable } from "../table/recognise";
import type { IndicatorTable } from "../table/table";
import { TEXT_SHEET } from "../rules/define";
import { checkDossier, runRules } from "./run-rules";

const HEADER = ["序号", "领域", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质"];

function tableOf(rows: readonly (readonly CellValue[])[]): IndicatorTable {
  const recognised = recogniseTable(gridOf("表", [HEADER, ...rows]));
  if (!recognised.ok) throw new Error(JSON.stringify(recognised.fault));
  return recognised.value;
}

const crashing: Rule = {
  id: "crashing", sources: ["tableForm"], findings: {},
  *check() {
    yield* [];
    throw new Error("a mistake in the rule");
  },
};

const table = tableOf([
  [1, "健康水平", "婴儿死亡率", "‰", 1.82, null, "≥5‰", "预期性"],
  [2, "健康水平", "婴儿死亡率", "‰", 1.82, null, "≥5‰", "预期性"],
]);

describe("running the rules", () => {
  it("reports a rule that crashes, and goes on with the others", () => {
    const run = runRules(table, undefined, [crashing, ...RULES]);
    expect(run.outcomes.find(({ rule }) => rule === "crashing")).toEqual({ rule: "crashing", state: "crashed", error: "Error: a mistake in the rule" });
    expect(run.outcomes).toHaveLength(RULES.filter(({ over }) => over !== "text").length + 1);
    expect(run.diagnostics.map(({ finding }) => finding)).toContain("operatorAgainst");
  });

  it("says why a rule had nothing to say", () => {
    expect(runRules(table).outcomes.find(({ rule }) => rule === "part-within-whole"))
      .toEqual({ rule: "part-within-whole", state: "inapplicable", why: "noParts" });
  });

  it("gives each finding a key of its own that survives an inserted row", () => {
    const keys = runRules(table).diagnostics.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const shifted = recogniseTable(gridOf("表", [["某区主要指标"], [], HEADER, ...[
      [1, "健康水平", "婴儿死亡率", "‰", 1.82, null, "≥5‰", "预期性"],
      [2, "健康水平", "婴儿死亡率", "‰", 1.82, null, "≥5‰", "预期性"],
    ]]));
    expect(shifted.ok && runRules(shifted.value).diagnostics.map(({ key }) => key)).toEqual(keys);
  });
});

const claim = {
  indicator: "婴儿死亡率", standard: "imr", year: 2020, yearFrom: "said", role: "value", raw: "3.12%",
  reading: { kind: "level", op: "=", value: 3.12, unit: "%" }, quote: "婴儿死亡率为3.12%", line: 21, start: 300,
} as const;

describe("a dossier", () => {
  it("has the findings of its text apart from those of its tables, each rule run once", () => {
    const { tables, text } = checkDossier({ subjects: [{ table, grid: null }], others: [], claims: [claim] });
    expect(tables).toHaveLength(1);
    expect(text.diagnostics.map(({ finding, at }) => [finding, at.sheet, at.row])).toEqual([["wrongUnit", TEXT_SHEET, 20]]);
    const ids = [...tables.flatMap(({ outcomes }) => outcomes), ...text.outcomes].map(({ rule }) => rule).sort();
    expect(ids).toEqual(RULES.map(({ id }) => id).sort());
  });

  it("without a table is a plan of prose alone", () => {
    const { tables, text } = checkDossier({ subjects: [], others: [], claims: [{ ...claim, role: "target", year: 2025 }] });
    expect(tables).toEqual([]);
    expect(text.diagnostics.map(({ finding }) => finding)).toContain("noTable");
  });

  it("goes to a worker and comes back from it as it is: plain data, both ways", () => {
    const grid = gridOf("表", [HEADER, [1, "健康水平", "婴儿死亡率", "‰", "1.82", null, " ≥5‰", "约束性"], [2, "健康水平", "人均预期寿命", "岁", 78, null, ">=77", "预期性"]]);
    const recognised = recogniseTable(grid);
    const dossier = { subjects: recognised.ok ? [{ table: recognised.value, grid }] : [], others: [table], claims: [claim] };
    const run = checkDossier(dossier);
    expect(run.tables.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? [])).length).toBeGreaterThan(0);
    expect(run.tables[0]?.binding).toHaveLength(1);
    expect(structuredClone(run)).toStrictEqual(run);
    expect(JSON.parse(JSON.stringify(run))).toStrictEqual(run);
    expect(checkDossier(structuredClone(dossier))).toStrictEqual(run);
  });

  it("with nothing in it says that no rule had anything to say", () => {
    const { text } = checkDossier({ subjects: [], others: [], claims: [] });
    expect(new Set(text.outcomes.map(({ state }) => state))).toEqual(new Set(["inapplicable"]));
  });
});

const cell = fc.oneof(
  fc.constantFrom("—", "", "≥60%", "≤5‰", "27%左右", "24左右", "约束性", "预期性", "在2020年基础上增长10%", "每年降低0.5个百分点以上", "婴儿死亡率", "其中：5岁以下儿童死亡率", "每千人口注册护士数", "%", "≥100\n≥75", "=1+1", "同比例提高"),
  fc.double({ noNaN: true }), fc.integer(), fc.string({ maxLength: 12 }), fc.constant(null),
);
const anyRows = fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), { minLength: 1, maxLength: 3 });
const done = tableOf([[1, "健康水平", "婴儿死亡率", "‰", null, 1.82, "≤4", "预期性"], [2, "资源", "每千人口注册护士数", "人", null, 2.48, 3.14, "预期性"]]);
const others = [{ ...done, kind: "completion", plan: { name: "十三五", baseYear: 2015, targetYear: 2020 } }] as const;
const superior = [tableOf([[1, "健康水平", "婴儿死亡率", "‰", 3, null, "≤4", "约束性"], [2, "资源", "每千人口注册护士数", "人", 3, null, 3.8, "约束性"]])];

describe("on any table", () => {
  it("no rule crashes, and a second run with the rules in another order comes to the same", () => {
    fc.assert(fc.property(anyRows, fc.boolean(), fc.integer({ min: 1, max: RULES.length - 1 }), (rows, alone, turn) => {
      const grid = gridOf("表", [HEADER, ...rows]);
      const recognised = recogniseTable(grid);
      if (!recognised.ok) return;
      const dossier = { subjects: [{ table: recognised.value, grid }], ...(alone ? { others: [], claims: [] } : { others, superior, claims: [claim] }) };
      const run = checkDossier(dossier);
      expect(run.tables[0]?.outcomes.filter(({ state }) => state === "crashed")).toEqual([]);
      const turned = [...RULES.slice(turn), ...RULES.slice(0, turn)].reverse();
      expect(JSON.stringify(checkDossier(dossier, undefined, turned))).toBe(JSON.stringify(run));
    }), { numRuns: 10_000 });
  });
});
