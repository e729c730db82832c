/** Checking a table again: rows that have not changed are not judged again, and the result is that of a full run. */
import fc from "fast-check";
import { checkAgain, checkDossier, type Checked } from "../../src/check/run-rules";
import { gridOf, type CellValue } from "../../src/grid/grid";
import type { Rule } from "../../src/rules/define";
import type { Dossier } from "../../src/rules/dossier";
import { RULES } from "../../src/rules/registry";
import type { IndicatorTable } from "../../src/table/table";
import { recogniseTables } from "../../src/table/recognise";
import { withSameRows } from "../../src/tasks/analysis/same-rows";

type Row = readonly CellValue[];

const HEADER: Row = ["序号", "指标", "单位", "2020年基期值", "2022年实际值", "2025年目标值", "指标性质", "年均增速"];
const PAST_HEADER: Row = ["序号", "指标", "单位", "2015年", "2020年目标", "2020年实际完成值"];
const PLAN: readonly Row[] = [
  [1, "人均预期寿命", "岁", 78, null, 79, "预期性", null],
  [2, "婴儿死亡率", "‰", null, 3, "≤5‰", "约束性", null],
  [3, "5岁以下儿童死亡率", "‰", 4.1, null, "≤4", "预期性", null],
  [4, "每千人口床位数", "张", 6.1, 6.5, 7.5, "预期性", "4.2%"],
  [5, "森林覆盖率", "%", 0.6, null, 62, "约束性", null],
  [6, "其中：城区绿化率", "%", 40, 41, "持续提升", "预期性", null],
];
const PAST: readonly Row[] = [
  [1, "人均预期寿命", "岁", 77, 78, 78],
  [2, "婴儿死亡率", "‰", 4, 5, 3.1],
  [3, "森林覆盖率", "%", 55, 58, 57],
];

const cell = fc.constantFrom<CellValue>("—", "≥60%", "≤5‰", "3.1‰", "约束性", "预期性", "婴儿死亡率", "森林覆盖率", "比2020年提高10%", "每年降低0.5个百分点以上", " 7.5", "0.6", 3.1, 78, 130, null);
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), past: fc.boolean(), row: fc.nat(6), column: fc.nat(7), content: cell }) },
  fc.record({ kind: fc.constant("insert" as const), past: fc.boolean(), row: fc.nat(6), from: fc.nat(5) }),
  fc.record({ kind: fc.constant("delete" as const), past: fc.boolean(), row: fc.nat(6) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(rows: readonly Row[], one: Edit, made: readonly Row[]): readonly Row[] {
  switch (one.kind) {
    case "type":
      return rows.map((row, at) => (at === one.row ? row.map((was, column) => (column === one.column ? one.content : was)) : row));
    case "insert":
      return [...rows.slice(0, one.row), made[one.from % made.length] ?? [], ...rows.slice(one.row)];
    case "delete":
      return rows.filter((_, at) => at !== one.row || rows.length === 1);
  }
}

interface Sheets {
  readonly plan: readonly Row[];
  readonly past: readonly Row[];
}

/** A dossier of two sheets; `before` lends its rows where they are the same. */
function dossierOf({ plan, past }: Sheets, before?: Dossier): Dossier {
  const read = (sheet: string, rows: readonly Row[], known: readonly IndicatorTable[]) => {
    const grid = gridOf(sheet, rows);
    return recogniseTables(grid).map((table, index) => ({ table: withSameRows(table, known[index]), grid }));
  };
  return {
    subjects: read("规划", [HEADER, ...plan], before?.subjects.map(({ table }) => table) ?? []),
    others: read("完成情况", [["某市“十三五”规划完成情况"], PAST_HEADER, ...past], before?.others ?? []).map(({ table }) => table),
    claims: [],
  };
}

it("after any edits the result equals that of a full run", () => {
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
    let sheets: Sheets = { plan: PLAN, past: PAST };
    let dossier = dossierOf(sheets);
    let before: Checked = checkAgain(dossier, { before: null });
    for (const one of edits) {
      sheets = one.past ? { ...sheets, past: edited(sheets.past, one, PAST) } : { ...sheets, plan: edited(sheets.plan, one, PLAN) };
      dossier = dossierOf(sheets, dossier);
      before = checkAgain(dossier, { before });
      expect(before.run).toEqual(checkDossier(dossierOf(sheets)));
    }
  }), { numRuns: 100 });
});

/** A rule that has something to say of every row, and notes of which it was asked. */
function noting(given: () => unknown): { readonly rule: Rule; readonly asked: string[] } {
  const asked: string[] = [];
  const rule: Rule = {
    id: "noting", sources: ["tableForm"], findings: { seen: { severity: "info", facts: ["name"] } }, given,
    row({ indicator: { name, at } }, report) {
      asked.push(name);
      report({ finding: "seen", at, facts: { name } });
    },
  };
  return { rule, asked };
}

const seenIn = ({ run }: Checked): readonly unknown[] => run.tables[0]?.diagnostics.filter(({ rule }) => rule === "noting").map(({ facts }) => facts["name"]) ?? [];
const NAMES = ["人均预期寿命", "婴儿死亡率", "5岁以下儿童死亡率", "每千人口床位数", "森林覆盖率", "城区绿化率"];

describe("a rule on rows", () => {
  it("is asked of the row that has changed, and of no other", () => {
    const { rule, asked } = noting(() => ({}));
    const first = dossierOf({ plan: PLAN, past: [] });
    const before = checkAgain(first, { rules: [rule], before: null });
    expect(asked).toEqual(NAMES);
    const plan = PLAN.map((row) => (row[1] === "每千人口床位数" ? row.with(5, 8) : row));
    const again = checkAgain(dossierOf({ plan, past: [] }, first), { rules: [rule], before });
    expect(asked.slice(NAMES.length)).toEqual(["每千人口床位数"]);
    expect(seenIn(again)).toEqual(NAMES);
  });

  it("is asked again of the rows that an edit on another sheet gives another baseline", () => {
    const { rule, asked } = noting(() => ({}));
    const first = dossierOf({ plan: PLAN, past: PAST });
    const before = checkAgain(first, { rules: [rule], before: null });
    const past = PAST.map((row) => (row[1] === "婴儿死亡率" ? row.with(5, 3.4) : row));
    checkAgain(dossierOf({ plan: PLAN, past }, first), { rules: [rule], before });
    // 人均预期寿命 and 森林覆盖率 are joined with rows of the table that was read anew as well.
    expect(asked.slice(NAMES.length)).toContain("婴儿死亡率");
    expect(asked.slice(NAMES.length)).not.toContain("每千人口床位数");
  });

  it("is asked of every row again where it is given something else", () => {
    let given = 1;
    const { rule, asked } = noting(() => ({ given }));
    const dossier = dossierOf({ plan: PLAN, past: [] });
    const before = checkAgain(dossier, { rules: [rule], before: null });
    given = 2;
    checkAgain(dossier, { rules: [rule], before });
    expect(asked).toEqual([...NAMES, ...NAMES]);
  });

  it("that crashed is asked of every row again", () => {
    let isBroken = true;
    const asked: string[] = [];
    const rule: Rule = {
      id: "breaking", sources: ["tableForm"], findings: {},
      row({ indicator: { name } }) {
        asked.push(name);
        if (isBroken && name === "森林覆盖率") throw new Error("a mistake in the rule");
      },
    };
    const dossier = dossierOf({ plan: PLAN, past: [] });
    const before = checkAgain(dossier, { rules: [rule, ...RULES], before: null });
    expect(before.run.tables[0]?.outcomes.find(({ rule: id }) => id === "breaking")).toEqual({ rule: "breaking", state: "crashed", error: "Error: a mistake in the rule" });
    // After the crash it is left alone, and the others go on.
    expect(asked).toEqual(NAMES.slice(0, 5));
    isBroken = false;
    const again = checkAgain(dossier, { rules: [rule, ...RULES], before });
    expect(asked.slice(5)).toEqual(NAMES);
    expect(again.run.tables[0]?.outcomes.find(({ rule: id }) => id === "breaking")).toEqual({ rule: "breaking", state: "ran", found: 0 });
    expect(again.run.tables[0]?.diagnostics).toEqual(before.run.tables[0]?.diagnostics);
  });
});
