import { planByName } from "../../catalogue/plans";
import { layout } from "../layout";
import type { SheetSpec } from "../spec";
import { finalSheet, midtermSheet } from "./assessment/assessment";
import { DOMAINS } from "./choose-standards";
import { districtsSheet } from "./districts/districts";
import { draftingSheet } from "./drafting/drafting";
import { monitoringSheet } from "./monitoring/monitoring";
import { TEMPLATES } from "./templates";

const plan = planByName("十四五");
const next = planByName("十五五");
if (!plan || !next) throw new Error("both plans are in the catalogue");
const request = { plan, region: "甲市", language: "zh" } as const;

const names = (spec: SheetSpec): readonly string[] => spec.rows.map(({ values }) => String(values["name"]));
const titles = (spec: SheetSpec): readonly string[] => spec.columns.map(({ title }) => title.replace("\n", ""));

describe("whose rows", () => {
  test("without a choice, the plan's national set, whatever the template", () => {
    const sets = Object.values(TEMPLATES).map(({ build }) => names(build(request)));
    for (const set of sets) expect(set).toEqual(sets[0]);
    expect(sets[0]).toContain("每万人口全科医生数");
    expect(sets[0]).not.toContain("产前筛查率");
  });

  test("of 十五五 the set goes on, with what its outline counts in another way; no figure is made up for it", () => {
    const spec = draftingSheet({ ...request, plan: next });
    const all = names(spec);
    expect(all).toHaveLength(names(draftingSheet(request)).length);
    expect(all).toEqual(expect.arrayContaining(["每千人口拥有执业医师数", "3岁以下婴幼儿入托率", "孕产妇死亡率", "每万人口全科医生数"]));
    for (const gone of ["每千人口执业（助理）医师数", "每千人口拥有3岁以下婴幼儿托位数"]) expect(all).not.toContain(gone);
    const row = (name: string) => spec.rows[all.indexOf(name)];
    expect(row("每千人口拥有执业医师数")).toMatchObject({ values: { unit: "人/千人", reference: "— → 3.7①" } });
    expect(row("孕产妇死亡率")?.values["reference"]).toMatch(/^— → 12\/10万（待核）[①-⑨]$/);
    expect(row("经常参加体育锻炼人数比例")?.values["reference"]).toMatch(/^待核：未见公布；“十四五”为 37\.2 → 38\.5[①-⑨]$/);
    for (const { values } of spec.rows) expect([values["baseline"], values["target"]]).toEqual([undefined, undefined]);
  });

  test("that the set goes on is said on every sheet that has it, and on no other", () => {
    for (const { build } of Object.values(TEMPLATES)) {
      expect(build({ ...request, plan: next }).notes.join("")).toContain("“十五五”国民健康规划未见公布，指标沿用“十四五”全国规划");
      expect(build(request).notes.join("")).not.toContain("未见公布");
      expect(build({ ...request, plan: next, domains: ["健康资源"] }).notes.join("")).not.toContain("指标沿用");
    }
  });

  test("reference figures name document, number or date, and when they were gathered; a recalled one is 待核", () => {
    const spec = draftingSheet(request);
    const reference = (name: string) => spec.rows[names(spec).indexOf(name)]?.values["reference"];
    expect(reference("孕产妇死亡率")).toBe("16.9 → ≤14.5①");
    expect(reference("重大慢性病过早死亡率")).toBe("15.3（2019年） → ≤15.0（均待核）①");
    expect(reference("居民健康素养水平")).toBe("23.15 → 25.0①");
    expect(reference("地级及以上城市空气质量优良天数比率")).toBe("87（待核） → 87.5①");
    expect(spec.notes.at(-1)).toContain("2026年11月整理，来源：①“十四五”国民健康规划（国办发〔2022〕11号，2022年5月20日公布）");
    expect(spec.notes.at(-1)).toContain("“十四五”健康老龄化规划（文号日期待核）");
  });

  test("by domain, all that the catalogue has in it, a second scale of the same left out", () => {
    const resources = draftingSheet({ ...request, domains: ["健康资源"] });
    expect(names(resources)).toEqual(expect.arrayContaining(["每万人口全科医生数", "每千名儿童儿科执业医师数"]));
    expect(names(resources)).not.toContain("每千人口全科医生数");
    expect(resources.rows[0]?.values["domain"]).toBe("健康资源");
    expect(DOMAINS).toContain("健康资源");
  });

  test("a part stands under what it is part of", () => {
    const all = names(draftingSheet(request));
    expect(all[all.indexOf("每千人口医疗卫生机构床位数") + 1]).toBe("其中：每千人口中医医院床位数");
  });
});

test("scopes are written out: no signs for words", () => {
  for (const { values } of draftingSheet({ ...request, domains: DOMAINS }).rows) expect(String(values["scope"] ?? "")).not.toMatch(/[+ ]/);
});

describe("区县分解表", () => {
  const headers = (spec: SheetSpec, group: string) => spec.columns.filter((column) => column.group === group).map(({ title }) => title);

  test("has five districts, or as many as are asked for, or those that are named", () => {
    expect(headers(districtsSheet(request), "各区县分解任务值")).toEqual(["区县1", "区县2", "区县3", "区县4", "区县5"]);
    expect(headers(districtsSheet({ ...request, districts: 2 }), "各区县原有水平")).toEqual(["区县1", "区县2"]);
    expect(headers(districtsSheet({ ...request, districts: ["安源区", "湘东区", "芦溪县"] }), "各区县权数")).toEqual(["安源区", "湘东区", "芦溪县"]);
    expect(() => districtsSheet({ ...request, districts: 16 })).toThrow("15");
    expect(() => districtsSheet({ ...request, districts: [] })).toThrow("15");
  });

  test("stays within Excel's 8192 characters a formula with the most districts", () => {
    const lengths = layout(districtsSheet({ ...request, districts: 15 })).cells.map(({ content }) => (typeof content === "object" && content !== null ? content.formula.length : 0));
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });

  test.each([["江西省", "全省"], ["通州区", "全区"], ["芦溪县", "全县"], ["恩施州", "全州"], ["广西壮族自治区", "全区"], [null, "全市"]])("the whole of %s is %s", (region, whole) => {
    expect(titles(districtsSheet({ ...request, region }))).toContain(`2025年${whole}目标值`);
  });

  test("counts are added up, rates are weighed", () => {
    const aggregate = (name: string) => districtsSheet(request).rows.find(({ values }) => values["name"] === name)?.values["aggregate"];
    expect(aggregate("健康服务业总规模")).toBe("合计");
    expect(aggregate("每万人口全科医生数")).toBe("加权平均");
    expect(aggregate("人均预期寿命")).toBe("加权平均");
  });
});

describe("评估表", () => {
  test("the mid-term looks back on the plan's second year, or another one; the final on its last", () => {
    expect(titles(midtermSheet(request))).toContain("2022年实际值");
    expect(titles(midtermSheet({ ...request, year: 2023 }))).toContain("2023年实际值");
    expect(titles(midtermSheet({ ...request, plan: next }))).toContain("2027年实际值");
    expect(titles(finalSheet(request))).toContain("2025年实际值");
  });

  test("says the time progress of its year", () => {
    expect(midtermSheet({ ...request, year: 2023 }).notes.join("")).toContain("2023年的时间进度为 60%");
  });

  test("a year outside the plan is a bug that is told", () => {
    expect(() => midtermSheet({ ...request, year: 2020 })).toThrow("2020");
    expect(() => finalSheet({ ...request, year: 2026 })).toThrow("2026");
  });
});

describe("年度监测表", () => {
  test("has a column for every year, between baseline and target", () => {
    expect(titles(monitoringSheet({ ...request, plan: next })).filter((title) => /^20\d\d年/.test(title)))
      .toEqual(["2025年基期值", "2026年实际值", "2027年实际值", "2028年实际值", "2029年实际值", "2030年实际值", "2030年目标值", "2030年趋势预计值"]);
  });

  test("has a chart for each binding indicator and for no other", () => {
    const spec = monitoringSheet(request);
    const binding = spec.rows.flatMap(({ values }) => (values["nature"] === "约束性" ? [`${values["name"]}（${values["unit"]}）`] : []));
    expect(binding).toContain("每万人口全科医生数（人/万人）");
    expect(layout(spec).charts?.map(({ title }) => title)).toEqual(binding);
  });

  test("without binding indicators there is no heading without charts", () => {
    const placed = layout(monitoringSheet({ ...request, domains: ["健康水平"] }));
    expect(placed.charts).toBeUndefined();
    expect(placed.cells.filter(({ content }) => typeof content === "string" && content.startsWith("约束性指标进展"))).toEqual([]);
  });
});

test.each(Object.entries(TEMPLATES))("%s: computed cells are locked, input cells open, and no cell of the table is both", (_, { build }) => {
  const spec = build(request);
  const placed = layout(spec);
  const firstRow = placed.freeze?.row ?? 0;
  for (const cell of placed.cells) {
    const column = spec.columns[cell.column];
    if (!column || cell.row < firstRow || cell.row >= firstRow + spec.rows.length) continue;
    expect([column.key, placed.styles[cell.style ?? ""]?.locked]).toEqual([column.key, column.kind === "input" ? false : undefined]);
  }
});

/** Of Excel 2007, which WPS and every other program took over. */
const OLD_FUNCTIONS = [
  "ABS", "AND", "COUNT", "COUNTIF", "IF", "IFERROR", "ISNUMBER", "ISTEXT", "LEFT", "LEN", "MID", "NOT", "OR", "POWER", "ROUND", "SEARCH", "SUBSTITUTE", "SUM", "SUMPRODUCT", "TEXT", "TRIM",
];

test.each(Object.entries(TEMPLATES))("%s computes with functions that every spreadsheet has; the others fail into a blank, not into an error", (_, { build }) => {
  const placed = layout(build({ ...request, domains: DOMAINS }));
  const formulas = [
    ...placed.cells.flatMap(({ content }) => (typeof content === "object" && content !== null ? [content.formula] : [])),
    ...placed.conditions.map(({ formula }) => formula),
    ...placed.validations.flatMap(({ rule }) => (rule.kind === "formula" ? [rule.formula] : [])),
  ];
  for (const formula of new Set(formulas)) {
    const bare = formula.replace(/"[^"]*"/g, '""');
    const young = [...bare.matchAll(/([A-Z][A-Z.]*)\(/g)].flatMap(([, name = ""]) => (OLD_FUNCTIONS.includes(name) ? [] : [name]));
    expect([formula, young.filter((name) => name !== "FYP.TARGET" && name !== "NUMBERVALUE")]).toEqual([formula, []]);
    // FYP.TARGET needs the add-in, NUMBERVALUE Excel 2013: each stands inside an IFERROR of its own.
    if (young.length > 0) expect(bare).toMatch(/IFERROR\(FYP\.TARGET\(.*IFERROR\(IF\(LEN\(.*NUMBERVALUE\(/);
  }
});

test("A3 can be asked for", () => {
  expect(draftingSheet(request).print.paper).toBe("A4");
  expect(draftingSheet({ ...request, paper: "A3" }).print.paper).toBe("A3");
});

test("the convention behind the status is said to be one, in both languages", () => {
  for (const sheet of [monitoringSheet, midtermSheet]) {
    expect(sheet(request).notes.join("")).toContain("10 个百分点是本表的约定，不是国家标准");
    expect(sheet({ ...request, language: "en" }).notes.join("")).toContain("this sheet's convention, not a national standard");
  }
});

test("a domain's label stands in the middle of its cell, but at the top where the sheet goes over several pages", () => {
  const label = (domains: readonly string[] | undefined) => {
    const placed = layout(draftingSheet({ ...request, ...(domains === undefined ? {} : { domains }) }));
    return placed.styles[placed.cells.find(({ content }) => content === "健康环境")?.style ?? ""]?.verticalAlign;
  };
  expect(label(["健康环境"])).toBe("middle");
  expect(label(undefined)).toBe("top");
});
