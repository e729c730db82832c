/** Charts, copies and renamed sheets in the file that the workbench saves: looked at in the file's own parts and by hucre. */
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx as writeForeign } from "hucre";
import { planByName } from "../../src/catalogue/plans";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { applyPlan, type Excelize } from "../../src/hosts/workbench/save/apply-plan";
import type { SavePlan, SheetPlan } from "../../src/hosts/workbench/save/save-plan";
import { placeTemplate } from "../../src/sheets/templates/place-template";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { loadExcelize } from "./excelize";
import { convert, pagesOf, SOFFICE } from "./libreoffice";

const plan = planByName("十四五");
if (!plan) throw new Error("十四五 is in the catalogue");
const { placed: monitoring } = placeTemplate("monitoring", { plan, region: "甲市", language: "zh" });

let excelize: Excelize;
beforeAll(async () => { excelize = await loadExcelize(); });

const sheetOf = (name: string, origin: SheetPlan["origin"], more: Partial<SheetPlan> = {}): SheetPlan =>
  ({ name, hidden: false, origin, shifts: [], cells: [], results: [], merges: origin.kind === "placed" ? origin.placed.merges : [], columns: [], rows: [], ...more });
const save = (base: Uint8Array | null, ...sheets: readonly SheetPlan[]): Uint8Array =>
  applyPlan(excelize, { base, sheets, active: 0, names: [], properties: [] } satisfies SavePlan);

const textsIn = (bytes: Uint8Array, folder: RegExp): readonly string[] =>
  Object.entries(unzipSync(bytes)).filter(([path]) => folder.test(path)).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })).map(([, part]) => strFromU8(part));
const chartsIn = (bytes: Uint8Array) => textsIn(bytes, /^xl\/charts\/chart\d+\.xml$/);
const referencesIn = (chart: string): readonly string[] => [...chart.matchAll(/<(?:c:)?f>([^<]*)</g)].map(([, text]) => (text ?? "").replaceAll("&#39;", "'"));
const cornersIn = (bytes: Uint8Array) => textsIn(bytes, /^xl\/drawings\/drawing\d+\.xml$/).flatMap((xml) => [...xml.matchAll(/<xdr:from>.*?<xdr:col>(\d+)<.*?<xdr:row>(\d+)</gs)].map(([, column, row]) => [Number(row), Number(column)]));
const GPS = "每万人口全科医生数（人/万人）";
const chartOf = (bytes: Uint8Array, title: string): string => chartsIn(bytes).find((xml) => xml.includes(title)) ?? "";
const gpsRow = (monitoring.cells.find(({ content }) => content === "每万人口全科医生数")?.row ?? 0) + 1;

describe("charts of an inserted template", () => {
  test("are in the file, over the template's own cells, their lines named and told apart", () => {
    const bytes = save(null, sheetOf(monitoring.name, { kind: "placed", placed: monitoring }));
    expect(chartsIn(bytes)).toHaveLength(monitoring.charts?.length ?? 0);
    const gps = chartOf(bytes, GPS);
    expect(referencesIn(gps).at(-1)).toBe(`'十四五年度监测表'!$G$${gpsRow}:$L$${gpsRow}`);
    expect([...gps.matchAll(/<tx><v>([^<]*)<\/v><\/tx>/g)].map(([, name]) => name)).toEqual(["直线路径", "实际值"]);
    expect(gps).toContain('<a:prstDash val="dash">');
    expect(gps).toContain('<dispBlanksAs val="gap">');
    expect(cornersIn(bytes)).toEqual(monitoring.charts?.map(({ place }) => [place.row, place.column]));
  });

  test("survive that the file is opened and saved again, by the byte", () => {
    const first = save(null, sheetOf(monitoring.name, { kind: "placed", placed: monitoring }));
    const second = save(first, sheetOf(monitoring.name, { kind: "file", name: monitoring.name }, { merges: monitoring.merges, cells: [{ row: gpsRow - 1, column: 6, content: 2 }] }));
    expect(chartsIn(second)).toEqual(chartsIn(first));
    expect(cornersIn(second)).toEqual(cornersIn(first));
  });

  test("follow rows that were put in above them, and are left out when their row was taken out", () => {
    const place = monitoring.charts?.find(({ title }) => title === GPS)?.place ?? { row: 0, column: 0 };
    const below = save(null, sheetOf(monitoring.name, { kind: "placed", placed: monitoring }, { merges: [], shifts: [{ kind: "insertRows", at: 3, count: 2 }] }));
    expect(referencesIn(chartOf(below, GPS)).at(-1)).toBe(`'十四五年度监测表'!$G$${gpsRow + 2}:$L$${gpsRow + 2}`);
    expect(cornersIn(below)).toContainEqual([place.row + 2, place.column]);
    const without = save(null, sheetOf(monitoring.name, { kind: "placed", placed: monitoring }, { merges: [], shifts: [{ kind: "removeRows", at: gpsRow - 1, count: 1 }] }));
    expect(chartOf(without, GPS)).toBe("");
    expect(chartsIn(without)).toHaveLength((monitoring.charts?.length ?? 0) - 1);
  });

  (SOFFICE === null ? test.skip : test)("are drawn by LibreOffice: the saved sheet prints as the one from the command line does", async () => {
    const saved = convert(save(null, sheetOf(monitoring.name, { kind: "placed", placed: monitoring })), "pdf");
    expect(pagesOf(saved)).toBe(pagesOf(convert(await writeXlsx([monitoring]), "pdf")));
  }, 120_000);
});

describe("charts of an opened file", () => {
  const file = () => writeXlsx([monitoring]);

  test("stay as they are while nothing moves", async () => {
    const base = await file();
    expect(chartsIn(save(base, sheetOf(monitoring.name, { kind: "file", name: monitoring.name }, { merges: monitoring.merges })))).toEqual(chartsIn(base));
  });

  test("follow the sheet's new name and the cells they show", async () => {
    const base = await file();
    const corners = cornersIn(base);
    const bytes = save(base, sheetOf("进展 (一)", { kind: "file", name: monitoring.name }, { shifts: [{ kind: "insertRows", at: 4, count: 3 }, { kind: "removeColumns", at: 0, count: 1 }] }));
    expect(referencesIn(chartOf(bytes, GPS)).at(-1)).toBe(`'进展 (一)'!$F$${gpsRow + 3}:$K$${gpsRow + 3}`);
    // The first column is gone, so a chart that began there still does.
    expect(cornersIn(bytes)).toEqual(corners.map(([row = 0, column = 0]) => [row + 3, Math.max(0, column - 1)]));
  });

  test("say #REF! where their cells are gone, as Excel does", async () => {
    const bytes = save(await file(), sheetOf(monitoring.name, { kind: "file", name: monitoring.name }, { shifts: [{ kind: "removeRows", at: gpsRow - 1, count: 1 }] }));
    expect(referencesIn(chartOf(bytes, GPS)).at(-1)).toBe("#REF!");
  });
});

const base = () => writeForeign({
  sheets: [
    {
      name: "甲表", rows: [["指标", "值"], ["一", 1], ["二", 2]],
      dataValidations: [{ type: "list", values: ["约束性", "预期性"], range: "C2:C9" }],
      conditionalRules: [{ type: "expression", priority: 1, formula: "$B2>1", range: "B2:B9", style: { font: { bold: true } } }],
      pageSetup: { paperSize: "a3", orientation: "landscape", printArea: "$A$1:$C$9", printTitlesRow: "$1:$1" },
      headerFooter: { oddFooter: "&C第 &P 页" },
    },
    { name: "乙", rows: [["x"]] },
  ],
});

describe("a sheet that was copied in the page", () => {
  const copy = (of: string, more: Partial<SheetPlan> = {}) => sheetOf("甲表 副本", { kind: "copy", of }, more);

  test("keeps input rules, conditional formats and print setup beside its own edits", async () => {
    const bytes = save(await base(), sheetOf("甲表", { kind: "file", name: "甲表" }), copy("甲表", { cells: [{ row: 1, column: 1, content: 7 }] }), sheetOf("乙", { kind: "file", name: "乙" }));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map(({ name, rows }) => [name, rows[1]?.[1] ?? null])).toEqual([["甲表", 1], ["甲表 副本", 7], ["乙", null]]);
    const [original, copied] = sheets;
    expect(copied?.dataValidations).toEqual(original?.dataValidations);
    expect(copied?.conditionalRules).toMatchObject([{ type: "expression", formula: "$B2>1", range: "B2:B9" }]);
    expect(copied?.pageSetup).toMatchObject({ paperSize: "a3", orientation: "landscape", printArea: "$A$1:$C$9", printTitlesRow: "$1:$1" });
    expect(copied?.headerFooter).toMatchObject({ oddFooter: "&C第 &P 页" });
  });

  test("is there also when the sheet it was made of is gone", async () => {
    const { sheets } = await readXlsx(save(await base(), copy("甲表")), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(["甲表 副本"]);
    expect(sheets[0]?.dataValidations?.[0]).toMatchObject({ values: ["约束性", "预期性"] });
  });
});

describe("a template's sheet", () => {
  const { placed } = placeTemplate("drafting", { plan, region: null, language: "zh", values: { protect: true } });
  const named = (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true });
  const at = (name: string, origin: PlacedSheet = placed) => sheetOf(name, { kind: "placed", placed: origin });

  test("under another name has its drop-downs on that sheet", async () => {
    const { namedRanges, sheets } = await named(save(null, at("改名后")));
    expect(namedRanges?.filter(({ name }) => name.startsWith("_")).map(({ range }) => range.split("!")[0]?.replaceAll("'", ""))).toEqual(["改名后", "改名后"]);
    expect(sheets[0]?.dataValidations?.length).toBe(placed.validations.length);
    expect(sheets[0]?.protection).toMatchObject({ sheet: true });
  });

  test("copied in the page is whole twice, with one set of names", async () => {
    const { namedRanges, sheets } = await named(save(null, at(placed.name), at("副本")));
    expect(sheets.map(({ dataValidations }) => dataValidations?.length)).toEqual([placed.validations.length, placed.validations.length]);
    expect(namedRanges?.filter(({ name }) => name.startsWith("_十四五"))).toHaveLength(2);
  });

  test("a name that a person gave another reference has that one", async () => {
    const [own] = placed.names;
    const bytes = applyPlan(excelize, { base: null, sheets: [at(placed.name)], active: 0, names: [{ name: own?.name ?? "", refersTo: `'${placed.name}'!$A$1:$A$2` }], properties: [] });
    const { namedRanges } = await named(bytes);
    expect(namedRanges?.find(({ name }) => name === own?.name)?.range).toBe(`'${placed.name}'!$A$1:$A$2`);
  });
});
