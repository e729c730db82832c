/** Property: what the layout lowers, the recogniser raises again: the templates' rows, columns and plan, empty and filled in. */
import { PLANS, planByName, type PlanSpan } from "../../src/catalogue/plans";
import { valueAt, type CellValue, type Grid } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { layout } from "../../src/sheets/layout";
import type { SheetSpec } from "../../src/sheets/spec";
import { NATURES } from "../../src/sheets/templates/natures";
import { questionsOf, readAnswers, type Answers } from "../../src/sheets/templates/ask/parameters";
import { SEPARATOR, YES } from "../../src/sheets/templates/ask/question";
import { placeTemplate } from "../../src/sheets/templates/place-template";
import { OFFERED_PLANS, TEMPLATES, type TemplateId } from "../../src/sheets/templates/templates";
import { recogniseTable } from "../../src/table/recognise";
import type { IndicatorTable } from "../../src/table/table";
import { computed, filledIn, placeIn } from "./filled-template";
import { SOFFICE } from "./libreoffice";

function tableOf(grid: Grid): IndicatorTable {
  const result = recogniseTable(grid);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

/** Through a file, as `fyp read` gets it. */
async function readBack(placed: PlacedSheet): Promise<IndicatorTable> {
  const [grid] = readXlsx(await writeXlsx([placed]), "模板.xlsx");
  if (!grid) throw new Error("no sheet");
  return tableOf(grid);
}

const empty = (spec: SheetSpec): Promise<IndicatorTable> => readBack(layout(spec));

/** Headers, line breaks aside, of the columns that hold a table's values. */
const EXPECTED: Readonly<Record<TemplateId, (base: number) => { readonly baseline: string; readonly target: string; readonly actuals: readonly string[] }>> = {
  drafting: (base) => ({ baseline: `${base}年基期值`, target: `${base + 5}年目标值`, actuals: [] }),
  monitoring: (base) => ({ baseline: `${base}年基期值`, target: `${base + 5}年目标值`, actuals: [1, 2, 3, 4, 5].map((year) => `${base + year}年实际值`) }),
  districts: (base) => ({ baseline: `${base}年全市基期值`, target: `${base + 5}年全市目标值`, actuals: [] }),
  midterm: (base) => ({ baseline: `${base}年基期值`, target: `${base + 5}年目标值`, actuals: [`${base + 2}年实际值`] }),
  final: (base) => ({ baseline: `${base}年基期值`, target: `${base + 5}年目标值`, actuals: [`${base + 5}年实际值`] }),
};

const TITLES: Readonly<Record<TemplateId, string>> = {
  drafting: "主要指标", monitoring: "主要指标年度监测表", districts: "主要指标区县分解表", midterm: "主要指标中期评估表", final: "主要指标终期评估表",
};

const isTemplate = (id: string): id is TemplateId => id in TEMPLATES;
const IDS = Object.keys(TEMPLATES).filter(isTemplate);

const CASES = IDS.flatMap((id) => ([["十四五", "zh"], ["十四五", "en"], ["十五五", "zh"], ["十五五", "en"]] as const).map(([plan, language]) => ({ id, plan, language })));

function planNamed(name: string): PlanSpan {
  const plan = planByName(name);
  if (!plan) throw new Error(name);
  return plan;
}

const specOf = ({ id, plan, language }: (typeof CASES)[number]): SheetSpec => TEMPLATES[id].build({ plan: planNamed(plan), region: "甲市", language });

/** What the spec's rows say, with the domain of each written out. */
function rowsOf(spec: SheetSpec) {
  let domain = "";
  return spec.rows.map(({ values, isSub }) => {
    domain = typeof values["domain"] === "string" ? values["domain"] : domain;
    return {
      name: String(values["name"]).replace("其中：", ""),
      number: values["number"] === undefined || values["number"] === null ? null : String(values["number"]),
      domain, unit: values["unit"], nature: values["nature"] ?? null, isSub,
    };
  });
}

const readRows = ({ indicators }: IndicatorTable) => indicators.map(({ name, number, domain, unit, nature, isSub }) =>
  ({ name, number, domain, unit, nature: nature === null ? null : NATURES[nature], isSub }));

function expectColumns({ columns }: IndicatorTable, id: TemplateId, base: number): void {
  const headers = (role: string) => columns.filter((column) => column.role === role).map(({ header }) => header);
  const { baseline, target, actuals } = EXPECTED[id](base);
  expect({ baseline: headers("baseline"), target: headers("target"), actuals: headers("actual"), paces: [...headers("change"), ...headers("rate")] })
    .toEqual({ baseline: [baseline], target: [target], actuals, paces: [] });
}

describe.each(CASES)("the empty $id sheet of $plan in $language", (one) => {
  const spec = specOf(one);
  const base = planByName(one.plan)?.baseYear ?? 0;

  test("is recognised with the spec's plan, title and place", async () => {
    const table = await empty(spec);
    expect(table.kind).toBe(one.id === "final" ? "completion" : "plan");
    expect(table.plan).toEqual({ name: one.plan, baseYear: base, targetYear: base + 5 });
    const top = one.id === "districts" ? 3 : 2;
    // Headers that repeat a district's name are formulas, which the workbook in memory does not compute.
    const columns = spec.columns.findLastIndex(({ titled }) => typeof titled !== "object") + 1;
    expect(table.area).toEqual({ sheet: spec.name, row: top, column: 0, rows: spec.rows.length + 1, columns });
    expect(table.title).toBe(`甲市“${one.plan}”卫生健康发展规划${TITLES[one.id]}`);
  });

  test("gives back every row: name, number, domain, unit, nature, and what is part of what", async () => {
    const table = await empty(spec);
    expect(readRows(table)).toEqual(rowsOf(spec));
    for (const { isSub, parent } of table.indicators) expect(parent !== null).toBe(isSub);
  });

  test("has one baseline and one target column, and takes no computed column for one", async () => {
    expectColumns(await empty(spec), one.id, base);
  });
});

/** Every way a template can be asked for beside the usual one: each option of each parameter once. */
const OPTIONS = IDS.flatMap((id) => OFFERED_PLANS.flatMap((name) => {
  const plan = planNamed(name);
  return questionsOf(TEMPLATES[id].parameters, plan).flatMap(({ id: parameter, question }): { id: TemplateId; name: string; answers: Answers }[] => {
    const answers = {
      one: () => (question.kind === "one" ? question.options : []),
      several: () => (question.kind === "several" ? [...question.options, question.options.join(SEPARATOR)] : []),
      names: () => ["1", "15", "安源区、湘东区、芦溪县"],
      yesNo: () => [YES],
    }[question.kind]();
    return answers.map((answer) => ({ id, name, answers: { [parameter]: answer } }));
  });
}));

test.each(OPTIONS)("the $id sheet of $name with $answers is read back as its spec has it", async ({ id, name, answers }) => {
  const plan = planNamed(name);
  const values = readAnswers(TEMPLATES[id].parameters, answers, plan);
  if (!values.ok) throw new Error(JSON.stringify(values.fault));
  const { spec, placed } = placeTemplate(id, { plan, region: "甲市", language: "zh", values: values.value });
  const table = await readBack(placed);
  expect(table.plan).toMatchObject({ baseYear: plan.baseYear, targetYear: plan.targetYear });
  expect(readRows(table)).toEqual(rowsOf(spec));
  const headers = (role: string) => table.columns.filter((column) => column.role === role).map(({ header }) => header);
  const { baseline, target, actuals } = EXPECTED[id](plan.baseYear);
  const lookedBackOn = values.value.year === undefined ? actuals : [`${values.value.year}年实际值`];
  expect([headers("baseline"), headers("target"), headers("actual")]).toEqual([[baseline], [target], lookedBackOn]);
});

/** Plausible figures in every input cell of the values: baseline 10, 11 …; target two more, worded or bare; actuals between. */
function everything(spec: SheetSpec) {
  return Object.fromEntries(spec.rows.map(({ values }, index) => {
    const baseline = 10 + index;
    const target = index % 2 === 0 ? baseline + 2 : `≥${baseline + 2}`;
    const rest = spec.columns.flatMap(({ key }): [string, CellValue][] => {
      if (/^actual/.test(key)) return [[key, baseline + 1]];
      return /^(?:target|level|weight)\d/.test(key) ? [[key, baseline + 1.5]] : [];
    });
    return [String(values["name"]), { ...Object.fromEntries(rest), baseline, target }];
  }));
}

if (SOFFICE === null) {
  test("LibreOffice is NOT on this machine: templates with computed values were not recognised", () => {
    console.warn("LibreOffice (soffice) was not found. Install it to have computed templates read back.");
    expect(SOFFICE).toBeNull();
  });
} else {
  describe("filled in and computed by LibreOffice", () => {
    const specs = IDS.map((id) => ({ id, spec: specOf({ id, plan: "十四五", language: "zh" }) }));
    let opened: (sheet: string) => Grid;
    beforeAll(async () => { opened = await computed(...specs.map(({ spec }) => filledIn(spec, everything(spec)))); });

    test.each(specs)("the $id sheet gives the spec's rows and what was put in, and nothing that was computed", ({ id, spec }) => {
      const grid = opened(spec.name);
      const table = tableOf(grid);
      expect(readRows(table)).toEqual(rowsOf(spec));
      expectColumns(table, id, 2020);
      table.indicators.forEach(({ baseline, targets, actuals }, index) => {
        expect(baseline?.value).toBe(10 + index);
        expect(targets.map(({ target }) => target)).toMatchObject([{ kind: "level", value: 12 + index }]);
        expect(actuals.map(({ value }) => value)).toEqual(EXPECTED[id](2020).actuals.map(() => 11 + index));
      });
      // The computed column that reads most like a target was there to be mistaken for one.
      expect(valueAt(grid, placeIn(spec, "人均预期寿命", "targetValue"))).toBe(12);
    });
  });
}

test("every plan of the catalogue can have every sheet, by its data alone", () => {
  for (const plan of PLANS) for (const { build } of Object.values(TEMPLATES)) expect(() => layout(build({ plan, region: null, language: "zh" }))).not.toThrow();
});

test("the 萍乡 sheet: 24 rows, three of them binding, the functions beside it no part of it", async () => {
  const placed = pingxiangSheet();
  const table = tableOf(await memoryWorkbook([placed]).read(placed.name));
  expect(table.indicators).toHaveLength(24);
  expect(table.indicators.filter(({ nature }) => nature === "binding").map(({ name }) => name))
    .toEqual(["每万人口全科医生数", "全市儿童青少年总体近视率", "个人卫生支出占卫生总费用的比重"]);
  expect(table.columns.filter(({ role }) => role === "target").map(({ header }) => header)).toEqual(["2025年目标值"]);
});
