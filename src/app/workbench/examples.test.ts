import { memoryWorkbook } from "../../hosts/memory/memory-workbook";
import { recogniseTables } from "../../table/recognise";
import { checkSheet } from "../../tasks/check-sheet";
import { EXAMPLES } from "./examples";

/** Counted in the plans: rows, binding ones, those with a baseline and with a target, in the table that sets targets. */
const COUNTED: Readonly<Record<string, { rows: number; binding: number; baselines: number; targets: number }>> = {
  pingxiang: { rows: 24, binding: 3, baselines: 17, targets: 24 },
  tongzhou: { rows: 27, binding: 5, baselines: 0, targets: 27 },
  qingpu: { rows: 15, binding: 0, baselines: 0, targets: 15 },
  chongming: { rows: 20, binding: 1, baselines: 0, targets: 20 },
  shapingba: { rows: 16, binding: 0, baselines: 5, targets: 13 },
};

const bookOf = async (id: string) => {
  const example = EXAMPLES.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const sheets = await example.sheets();
  return { book: memoryWorkbook(sheets), sheets };
};

test("every example has a name of its own in both languages, for the menu and for the file", () => {
  for (const names of [EXAMPLES.map(({ id }) => id), EXAMPLES.map(({ title }) => title.zh), EXAMPLES.map(({ title }) => title.en), EXAMPLES.map(({ file }) => file)]) {
    expect(new Set(names).size).toBe(EXAMPLES.length);
  }
  expect(Object.keys(COUNTED).sort()).toEqual(EXAMPLES.map(({ id }) => id).sort());
});

describe.each(EXAMPLES.map(({ id }) => id))("the example %s", (id) => {
  test("is recognised whole", async () => {
    const { book, sheets } = await bookOf(id);
    const tables = recogniseTables(await book.read(sheets[0]?.name ?? ""));
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({ kind: "plan", plan: { name: "十四五", baseYear: 2020, targetYear: 2025 } });
    const indicators = table?.indicators ?? [];
    const { rows, binding, baselines, targets } = COUNTED[id] ?? {};
    expect({
      rows: indicators.length,
      binding: indicators.filter(({ nature }) => nature === "binding").length,
      baselines: indicators.filter(({ baseline }) => baseline?.raw !== null && baseline !== null).length,
      targets: indicators.filter((indicator) => indicator.targets.some(({ raw }) => raw !== null)).length,
    }).toEqual({ rows, binding, baselines, targets });
  });

  test("is checked by every rule", async () => {
    const { book, sheets } = await bookOf(id);
    const report = await checkSheet(book, { sheet: sheets[0]?.name ?? "" });
    if (!report.ok) throw new Error(JSON.stringify(report.fault));
    expect(report.value.outcomes.filter(({ state }) => state === "crashed")).toEqual([]);
    expect(report.value.outcomes.some(({ state }) => state === "ran")).toBe(true);
    expect(report.value.binding).toHaveLength(COUNTED[id]?.binding ?? -1);
  });
});

test.each([["tongzhou", 20], ["qingpu", 22]])("the second sheet of %s is the table of results it is", async (id, rows) => {
  const { book, sheets } = await bookOf(id);
  const [table] = recogniseTables(await book.read(sheets[1]?.name ?? ""));
  expect(table?.kind).toBe("completion");
  expect(table?.indicators).toHaveLength(rows);
});

test("what a cell of two lines says stays in its cell", async () => {
  const { book, sheets } = await bookOf("chongming");
  const { texts } = await book.read(sheets[0]?.name ?? "");
  expect(texts[12]?.slice(0, 5)).toEqual(["11", expect.stringMatching(/^社区卫生服务中心.*村卫生室/), "预期性", "-", "≥100\n≥75"]);
});
