/** Every template goes into Excel whole: contents, looks, drop-downs, charts, in a number of requests that does not grow. */
import { planByName } from "../../src/catalogue/plans";
import { cellAt } from "../../src/grid/area";
import { checkSheet } from "../../src/tasks/check-sheet";
import { layout } from "../../src/sheets/layout";
import { placeTemplate } from "../../src/sheets/templates/place-template";
import { TEMPLATES, type TemplateId } from "../../src/sheets/templates/templates";
import { openSession, type Session } from "./session";

const plan = planByName("十四五");
if (!plan) throw new Error("十四五 is in the catalogue");

const isTemplate = (id: string): id is TemplateId => id in TEMPLATES;

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

it.each(Object.values(TEMPLATES))("$name is painted with nothing left out", async ({ build }) => {
  const placed = layout(build({ plan, region: "甲市", language: "zh" }));
  session.office.requests.syncs = 0;
  expect(await session.book.paint(placed)).toEqual({ sheet: placed.name, leftOut: [] });
  expect(session.office.requests.syncs).toBeLessThanOrEqual(12);
  const sheet = session.office.person.sheet(placed.name);
  expect(sheet.charts.map(({ title }) => title)).toEqual((placed.charts ?? []).map(({ title }) => title));
  expect(sheet.page["paperSize"]).toBe(placed.print?.paper);
  expect(sheet.validations).toHaveLength(placed.validations.length);
  expect(sheet.isProtected).toBe(false);
});

it.each(Object.keys(TEMPLATES).filter(isTemplate))("%s is painted whole with protection, too: computed cells are shut, cells to be filled in are open", async (id) => {
  const { spec, placed } = placeTemplate(id, { plan, region: "甲市", language: "zh", values: { protect: true } });
  expect(await session.book.paint(placed)).toEqual({ sheet: placed.name, leftOut: [] });
  const sheet = session.office.person.sheet(placed.name);
  expect(sheet.isProtected).toBe(true);
  expect(sheet.page["protection"]).toMatchObject({ allowFormatColumns: true, allowFormatRows: true });
  const at = (key: string) => cellAt(placed.name, placed.freeze?.row ?? 0, spec.columns.findIndex((column) => column.key === key));
  const baseline = { at: at("baseline"), was: null, becomes: 77.93 };
  expect(await session.book.write([baseline])).toEqual({ written: [baseline], stale: [] });
  await expect(session.book.write([{ at: at("name"), was: "人均预期寿命", becomes: "寿命" }])).rejects.toMatchObject({ code: "sheetProtected", subject: placed.name });
});

it("a protected template is checked as any other; that it could not be marked is said", async () => {
  const { spec, placed } = placeTemplate("drafting", { plan, region: "甲市", language: "zh", values: { protect: true } });
  await session.book.paint(placed);
  const at = (key: string) => cellAt(placed.name, (placed.freeze?.row ?? 0) + spec.rows.findIndex(({ values }) => values["name"] === "每万人口全科医生数"), spec.columns.findIndex((column) => column.key === key));
  await session.book.write([{ at: at("baseline"), was: null, becomes: 2 }, { at: at("target"), was: null, becomes: 3.5 }]);
  const result = await checkSheet(session.book, { sheet: placed.name });
  expect(result).toMatchObject({ ok: true, value: { marked: false, marksFault: "sheetProtected" } });
  expect(result.ok && result.value.binding.map(({ name }) => name)).toContain("每万人口全科医生数");
});
