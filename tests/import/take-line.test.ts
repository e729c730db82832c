import { gridOf, type CellValue } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { acceptImport } from "../../src/tasks/import/accept-import";
import type { ImportPreview, TablePreview, TakenLine } from "../../src/tasks/import/preview";
import { previewImport } from "../../src/tasks/import/preview-import";
import { guessLine, inSourceOrder, isLine, withTakenLines, type Line } from "../../src/tasks/import/take-line";
import { valuePlaces } from "../../src/tasks/import/value-places";

const HEAD = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"];
const FIRST = [1, "人均预期寿命", "岁", 78, 79, "预期性"];
const LAST = [2, "婴儿死亡率", "‰", 3, "≤2.5", "预期性"];

function previewOf(preview: ImportPreview): { preview: ImportPreview; table: TablePreview; line: Line } {
  const [table] = preview.tables;
  const line = table?.overlooked.find(isLine);
  if (table === undefined || line === undefined) throw new Error("nothing was overlooked");
  return { preview, table, line };
}
const cells = (...rows: readonly (readonly CellValue[])[]) =>
  previewOf(previewImport({ name: "表.csv", grids: [gridOf("表", rows)], text: null, hasAddresses: true, hidden: [] }));
const prose = (text: string) => previewOf(previewImport({ name: "某区.txt", grids: [], text, hasAddresses: false, hidden: [] }, true));

const afterEnd = () => cells(HEAD, FIRST, LAST, [null], [null], [null], [null], [null], [null], [3, "孕产妇死亡率", "1/10万", 9, "≤8", "约束性"]);
const between = () => cells(HEAD, FIRST, ["补充", null, "%", 40, 50, "预期性"], LAST);

/** The sheet that is written when every row is accepted. */
async function written(preview: ImportPreview, table: TablePreview, taken: ReadonlyMap<number, TakenLine>) {
  const book = memoryWorkbook();
  const rows = new Set(Array.from({ length: table.rows.length + taken.size }, (_, at) => at));
  const result = await acceptImport(book, preview, { table: table.key, rows, partners: new Map(), corrections: new Map(), taken, language: "zh" });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return (await book.read(result.value.sheet)).texts;
}

describe("what a line seems to say", () => {
  test("is known by the columns its cells stand in", () => {
    const { table, line } = afterEnd();
    expect(valuePlaces(table).map(({ role, year }) => [role, year])).toEqual([["baseline", 2020], ["target", 2025]]);
    expect(guessLine(table, line)).toEqual({
      name: "孕产妇死亡率", unit: "1/10万", nature: "binding", figures: [{ text: "9", place: 0 }, { text: "≤8", place: 1 }],
    });
  });

  test("of a sentence is its indicator, and its number by the year it is of; of another year it is left to the person", () => {
    const past = prose("某区“十四五”规划\n2020年，群众满意度达到98%。\n到2025年，居民健康素养水平达到36%。");
    expect(guessLine(past.table, past.line)).toEqual({ name: "群众满意度", unit: "%", nature: null, figures: [{ text: "98%", place: 0 }] });
    const later = prose("某区“十四五”规划\n到2025年，居民健康素养水平达到36%，到2035年，居民健康素养水平达到40%。");
    expect(guessLine(later.table, later.line).figures).toEqual([{ text: "40%", place: null }]);
  });
});

describe("a line that is taken", () => {
  const given: TakenLine = { name: "新指标比例", unit: "%", nature: "expected", values: new Map([[0, "40"], [1, "50"]]) };

  test("becomes a row behind the others, with its source, and is read like them", () => {
    const { table, line } = between();
    const more = withTakenLines(table, new Map([[table.overlooked.indexOf(line), given]]));
    expect(more.rows.slice(0, 2)).toEqual(table.rows);
    expect(more.rows[2]).toMatchObject({ name: "新指标比例", original: ["补充", "%", "40", "50", "预期性"], isTakenByHand: true, doubts: [] });
    expect(more.rows[2]?.values.map(({ role, reading }) => [role, reading])).toEqual([
      ["baseline", { kind: "level", op: "=", value: 40 }], ["target", { kind: "level", op: "=", value: 50 }],
    ]);
    expect(inSourceOrder(more)).toEqual([0, 2, 1]);
  });

  test("is written where it stands in the source, and its remark holds the line as it was", async () => {
    const { preview, table, line } = between();
    const texts = await written(preview, table, new Map([[table.overlooked.indexOf(line), given]]));
    expect(texts.slice(2, 5).map((row) => [row[2], row[4], row[5]])).toEqual([["人均预期寿命", "78", "79"], ["新指标比例", "40", "50"], ["婴儿死亡率", "3", "≤2.5"]]);
    expect(texts[3]?.at(-1)).toBe("导入时由人工认定的行，原文为“补充 │ % │ 40 │ 50 │ 预期性”");
  });

  test("of a draft says in 数据来源 which sentence it is from", async () => {
    const { preview, table, line } = prose("某区“十四五”规划\n2020年，群众满意度达到98%。\n到2025年，居民健康素养水平达到36%。");
    const texts = await written(preview, table, new Map([[table.overlooked.indexOf(line), { name: "群众满意度", unit: "%", nature: null, values: new Map([[0, "98%"]]) }]]));
    const row = texts.find((cellsOfRow) => cellsOfRow.includes("群众满意度"));
    expect(row?.slice(4, 6)).toEqual(["98%", ""]);
    expect(row?.find((text) => text.startsWith("基期值："))).toContain("正文第2行");
  });
});
