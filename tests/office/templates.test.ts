/** Every template goes into Excel whole: contents, looks, drop-downs, charts, in a number of requests that does not grow. */
import { planByName } from "../../src/catalogue/plans";
import { layout } from "../../src/sheets/layout";
import { TEMPLATES } from "../../src/sheets/templates/templates";
import { openSession, type Session } from "./session";

const plan = planByName("十四五");
if (!plan) throw new Error("十四五 is in the catalogue");

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
});
