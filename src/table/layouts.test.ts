import { brief, rolesOf } from "./fixtures/brief";
import { DEPARTMENT_LAYOUTS } from "./fixtures/department-layouts";
import { gridOfLayout, type Layout } from "./fixtures/layout";
import { MORE_LAYOUTS } from "./fixtures/more-layouts";
import { NATIONAL_LAYOUTS } from "./fixtures/national-layouts";
import { OTHER_TABLES } from "./fixtures/other-tables";
import { PLAN_LAYOUTS } from "./fixtures/plan-layouts";
import { REVIEW_LAYOUTS } from "./fixtures/review-layouts";
import { SECTOR_LAYOUTS } from "./fixtures/sector-layouts";
import { recogniseTables } from "./recognise";

const named = <Each extends { readonly name: string }>(all: readonly Each[]): readonly (readonly [string, Each])[] => all.map((each) => [each.name, each]);

describe("tables are read as a careful person reads them", () => {
  it.each<readonly [string, Layout]>(named([...NATIONAL_LAYOUTS, ...PLAN_LAYOUTS, ...DEPARTMENT_LAYOUTS, ...MORE_LAYOUTS, ...REVIEW_LAYOUTS, ...SECTOR_LAYOUTS]))("%s", (_, layout) => {
    const tables = recogniseTables(gridOfLayout(layout));
    const [table] = tables;
    expect(tables.flatMap(brief).map((line) => line.replaceAll("\n", "⏎"))).toEqual(layout.want.split("\n"));
    if (layout.roles !== undefined) expect(table && rolesOf(table).join(",")).toBe(layout.roles);
    if (layout.kind !== undefined) expect(table?.kind).toBe(layout.kind);
    if (layout.plan !== undefined) expect(table?.plan.name).toBe(layout.plan);
  });
});

describe("tables of other kinds are left alone", () => {
  it.each(named(OTHER_TABLES))("%s", (_, table) => expect(recogniseTables(gridOfLayout(table))).toEqual([]));
});
