/** What becomes of files and templates in the spreadsheet of a real page: computed by its own engine, saved, copied, dates. */
import { readXlsx, writeXlsx } from "hucre";
import type { Page } from "playwright-core";
import { planByName } from "../../src/catalogue/plans";
import { cellAt } from "../../src/grid/area";
import { textAt, type CellValue } from "../../src/grid/grid";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import type { Workbook } from "../../src/host/workbook";
import type { SheetSpec } from "../../src/sheets/spec";
import { placeTemplate } from "../../src/sheets/templates/place-template";
import { TEMPLATES, type TemplateId } from "../../src/sheets/templates/templates";
import { until } from "../contract/host-under-test";
import { CONTRACT_FOLDER } from "./builds";
import { remoteWorkbook, valueOrFault } from "./remote-workbook";
import { servedBrowser } from "./served-browser";

const site = servedBrowser(CONTRACT_FOLDER);
let page: Page;
let book: Workbook;

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1200, height: 700 } });
  await page.goto(`${site.origin}/contract.html`);
  book = remoteWorkbook(page);
});

beforeEach(() => page.evaluate(() => window.hostPage.fresh()));

const open = async (bytes: Uint8Array): Promise<void> => { valueOrFault(await page.evaluate((file) => window.hostPage.open(file, "册.xlsx"), [...bytes])); };
const save = async (): Promise<Uint8Array> => new Uint8Array(await page.evaluate(() => window.hostPage.save()));

const isTemplate = (id: string): id is TemplateId => id in TEMPLATES;
const found = planByName("十四五");
if (!found) throw new Error("十四五 is in the catalogue");
const plan = found;
const placeOf = (spec: SheetSpec, placed: PlacedSheet, name: string, key: string) => ({
  row: (placed.freeze?.row ?? 0) + spec.rows.findIndex(({ values }) => values["name"] === name), column: spec.columns.findIndex((column) => column.key === key),
});
const DOCTORS = "每千人口执业（助理）医师数";
const ENTRIES: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  [DOCTORS]: { baseline: 2.9, actual2021: 3.04, actual2022: 3.15, actual: 3.15, target: "3.2", target1: 3.1, target2: 3.3, weight1: 1, weight2: 3 },
  "婴儿死亡率": { baseline: 5.4, actual2022: 5.6, actual: 5.6, target: "≤5.2‰", target1: 5, target2: "—", weight1: 2 },
  "孕产妇死亡率": { baseline: 0, actual2022: 0, actual: 0, target: "≤12/10万", target1: 10, target2: 12, weight1: 1, weight2: 1 },
  "国家卫生城市占比": { baseline: 57.5, actual: "—", target: "持续提升" },
};

/** Template and entries, as a person fills them in. */
function filled(id: TemplateId) {
  const { spec, placed } = placeTemplate(id, { plan, region: "甲市", language: "zh", values: id === "districts" ? { districts: 2 } : {} });
  const entries = new Map(Object.entries(ENTRIES).flatMap(([name, cells]) => Object.entries(cells).flatMap(([key, content]): [string, CellValue][] => {
    const { row, column } = placeOf(spec, placed, name, key);
    return column < 0 ? [] : [[`${row},${column}`, content]];
  })));
  return { spec, placed: { ...placed, cells: placed.cells.map((cell) => ({ ...cell, content: entries.get(`${cell.row},${cell.column}`) ?? cell.content })) } };
}

/** Without the add-in's functions: what the engine of the page has of Excel's own. */
describe("the templates' formulas in the page's own engine", () => {
  const EXPECTED: Readonly<Record<TemplateId, Readonly<Record<string, readonly (readonly [string, string])[]>>>> = {
    // 0.3; ÷ 5 = 0.06; (3.2 ÷ 2.9) ^ 0.2 = 1.01988.
    drafting: { [DOCTORS]: [["targetValue", "3.20"], ["gap", "0.30"], ["change", "0.060"], ["rate", "1.99"], ["attainment", "未达标"]], "孕产妇死亡率": [["targetValue", "12.00"], ["rate", "—"], ["attainment", "目标弱于基期"]] },
    // 0.25 ÷ 0.3 = 83.3 %, 40 % of the time; the line goes on to 2.9 + 0.25 ÷ 2 × 5.
    monitoring: { [DOCTORS]: [["completion", "83.3"], ["status", "快于预期"], ["reason", "+43.3个百分点"], ["projected", "3.53"]], "婴儿死亡率": [["targetValue", "5.20"], ["status", "倒退"]] },
    // (3.1 + 3 × 3.3) ÷ 4 = 3.25; 区县1 is under 3.2.
    districts: { [DOCTORS]: [["total", "3.25"], ["shortfall", "0.00"], ["verdict", "达到"], ["short", "区县1"]], "婴儿死亡率": [["total", "5.00"], ["verdict", "达到"], ["short", ""]] },
    midterm: { [DOCTORS]: [["status", "快于预期"]], "国家卫生城市占比": [["status", "无法判定"], ["reason", "目标值未能换算"]] },
    final: { [DOCTORS]: [["status", "滞后"], ["reason", "期满未达标"]] },
  };

  test.each(Object.keys(TEMPLATES).filter(isTemplate))("%s: the same values as elsewhere, and no error", async (id) => {
    const { spec, placed } = filled(id);
    await book.paint(placed);
    const grid = await book.read(placed.name);
    expect(grid.texts.flat().filter((text) => /^#/.test(text))).toEqual([]);
    const seen = Object.entries(EXPECTED[id]).map(([name, cells]) => [name, cells.map(([key]) => [key, textAt(grid, placeOf(spec, placed, name, key))])]);
    expect(seen).toEqual(Object.entries(EXPECTED[id]));
  });
});

test("a template's charts are said to be left out of the page, and are in the file", async () => {
  const { placed } = filled("monitoring");
  expect(await book.paint(placed)).toEqual({ sheet: placed.name, leftOut: ["charts"] });
  const bytes = await save();
  await open(bytes);
  const again = await save();
  const charts = async (file: Uint8Array) => (await readXlsx(file)).sheets.find(({ name }) => name === placed.name)?.charts?.length;
  expect(await charts(bytes)).toBe(placed.charts?.length);
  expect(await charts(again)).toBe(placed.charts?.length);
});

test("a sheet that is copied in the page keeps its input rules and conditional formats in the file", async () => {
  await open(await writeXlsx({ sheets: [{
    name: "甲", rows: [["指标", "值"], ["一", 1]],
    dataValidations: [{ type: "list", values: ["约束性", "预期性"], range: "C2:C9" }],
    conditionalRules: [{ type: "expression", priority: 1, formula: "$B2>1", range: "B2:B9", style: { font: { bold: true } } }],
  }] }));
  await page.getByText("甲", { exact: true }).last().click({ button: "right" });
  await page.getByText("复制", { exact: true }).last().click();
  await until(async () => (await book.sheets()).length === 2);
  const { sheets } = await readXlsx(await save(), { readStyles: true });
  expect(sheets).toHaveLength(2);
  expect(sheets[1]?.rows[1]).toEqual(["一", 1]);
  expect(sheets[1]?.dataValidations).toEqual(sheets[0]?.dataValidations);
  expect(sheets[1]?.conditionalRules).toMatchObject([{ formula: "$B2>1", range: "B2:B9" }]);
});

test("a date is the same day in a workbook that counts from 1904, after an edit too", async () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  await open(await writeXlsx({ dateSystem: "1904", sheets: [{ name: "甲", rows: [[day("2021-05-01")], [day("2021-06-01")]], cells: new Map([["0,0", { value: day("2021-05-01"), style: { numFmt: "yyyy-mm-dd" } }], ["1,0", { value: day("2021-06-01"), style: { numFmt: "yyyy-mm-dd" } }]]) }] }));
  // 44 562 is 2022-01-01 as this page counts.
  const edit = { at: cellAt("甲", 1, 0), was: "2021-06-01", becomes: 44_562 };
  expect((await book.write([edit])).stale).toEqual([]);
  const { sheets, dateSystem } = await readXlsx(await save(), { readStyles: true });
  expect(dateSystem).toBe("1904");
  expect(sheets[0]?.rows.map(([value]) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))).toEqual(["2021-05-01", "2022-01-01"]);
});

test("a person fills in the open cells of a protected template and cannot change the others", async () => {
  const { spec, placed } = placeTemplate("drafting", { plan, region: "甲市", language: "zh", values: { protect: true } });
  await book.paint(placed);
  const type = async (key: string, text: string) => {
    await book.reveal({ sheet: placed.name, ...placeOf(spec, placed, "人均预期寿命", key), rows: 1, columns: 1 });
    await page.mouse.click(400, 500);
    await book.reveal({ sheet: placed.name, ...placeOf(spec, placed, "人均预期寿命", key), rows: 1, columns: 1 });
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await type("baseline", "77.93");
  await type("name", "寿命");
  await page.keyboard.press("Escape");
  const grid = await book.read(placed.name);
  expect(textAt(grid, placeOf(spec, placed, "人均预期寿命", "baseline"))).toBe("77.93");
  expect(textAt(grid, placeOf(spec, placed, "人均预期寿命", "name"))).toBe("人均预期寿命");
});
