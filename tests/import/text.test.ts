/** 导入 with the source's running text: it goes to a sheet 正文, against which checks hold the table. */
import { readSource } from "../../src/app/sources/read-source";
import { NUMBERS_APART } from "../../src/document/text-of-sheet";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { textSheet } from "../../src/sheets/imported/text-sheet";
import { checkSheet } from "../../src/tasks/check-sheet";
import { acceptImport } from "../../src/tasks/import/accept-import";
import { openImport } from "../../src/tasks/import/open-import";
import { previewImport, readAndPreview } from "../../src/tasks/import/preview-import";
import type { Source } from "../../src/tasks/import/source";
import { everything, paste, source } from "./imports";

const TABLE = [["某区“十四五”卫生健康主要指标"], ["指标", "单位", "2020年基期值", "2025年目标值"], ["人均预期寿命", "岁", 78.5, 80], ["婴儿死亡率", "‰", 3.2, "≤3.5"]] as const;
const TEXT = "某区“十四五”卫生健康规划\n\n=1+1\n到2025年，人均预期寿命达到81岁，重大慢性病过早死亡率下降到13%。\n到2025年，重大慢性病过早死亡率降低到15%。\n\n";

const plan = (about: Partial<Source> = {}): Source => ({ ...source("规划.docx", TABLE), text: TEXT, hasAddresses: false, ...about });

/** A workbook into which the plan was imported with its text. */
async function importedBook(read: Source = plan(), book = memoryWorkbook()) {
  const preview = previewImport(read);
  const result = await acceptImport(book, preview, { ...everything(preview), withText: true });
  if (!result.ok) throw new Error(result.fault.kind);
  return { book, written: result.value };
}

const columnA = async (book: ReturnType<typeof memoryWorkbook>) => (await book.read("正文")).values.map(([value]) => value);

it("writes the text line by line, as text, and only where it is wanted", async () => {
  const { book, written } = await importedBook();
  expect(written.text).toEqual({ kind: "written", lines: 4 });
  expect(await columnA(book)).toEqual(TEXT.trimEnd().split("\n").map((line) => line || null));
  expect((await book.selection()).sheet).toBe(written.sheet);
  const bare = memoryWorkbook();
  const preview = previewImport(plan());
  expect(await acceptImport(bare, preview, everything(preview))).toMatchObject({ ok: true, value: { text: null } });
  expect((await bare.sheets()).map(({ name }) => name)).not.toContain("正文");
});

it("checks the table against the text that came with it", async () => {
  const { book, written } = await importedBook();
  const result = await checkSheet(book, { sheet: written.sheet });
  if (!result.ok) throw new Error(result.fault.kind);
  const found = result.value.diagnostics.map(({ at, finding }) => `${at.sheet} ${at.row + 1} ${finding}`);
  expect(found).toEqual(expect.arrayContaining([`${written.sheet} 3 targetDiffers`, "正文 5 contradict"]));
});

it("never writes over a sheet 正文, says so, and knows it before", async () => {
  const { book, written } = await importedBook(plan(), memoryWorkbook([{ name: "正文", cells: [["我的正文"]] }]));
  expect([written.text, written.rows]).toEqual([{ kind: "exists" }, 2]);
  expect(await columnA(book)).toEqual(["我的正文"]);
  const reader = { preview: (items: Parameters<typeof readAndPreview>[0]) => readAndPreview(items, { file: async () => plan(), paste: async () => plan() }, async () => ({ grids: [], corrections: [], unread: [] })) };
  const { signal } = new AbortController();
  expect(await openImport(reader, [paste("规划")], book, signal)).toMatchObject({ ok: true, value: { hasTextSheet: true } });
  expect(await openImport(reader, [paste("规划")], memoryWorkbook(), signal)).toMatchObject({ ok: true, value: { hasTextSheet: false } });
});

it("offers only a text that says something of indicators", () => {
  const offered = (text: string | null) => previewImport(plan({ text })).sources[0]?.text;
  expect(offered(TEXT)).toEqual({ text: TEXT, numbersApart: false });
  expect(offered("指标\t单位\t2025年\n人均预期寿命\t岁\t80")).toBeNull();
  expect(offered(null)).toBeNull();
});

it("says on the sheet where numbers of headings are not in the text", async () => {
  const { book } = await importedBook(plan({ numbersApart: true }));
  expect((await columnA(book)).at(-1)).toBe(NUMBERS_APART);
});

it("cuts a line that no cell can hold behind a sentence", async () => {
  const long = `到2025年，人均预期寿命达到80岁。${"提高服务质量。".repeat(5000)}`;
  const { book } = await importedBook(plan({ text: long }));
  const cells = (await columnA(book)).map(String);
  expect(cells.map((cell) => [cell.length <= 32_767, cell.at(-1)])).toEqual([[true, "。"], [true, "。"]]);
  expect(cells.join("")).toBe(long);
});

it("is read from the .xlsx as it was written, lines in their rows", async () => {
  const lines = TEXT.trimEnd().split("\n");
  const read = await readSource({ name: "规划.xlsx", bytes: await writeXlsx([{ ...textSheet("表", ["x"]), name: "表" }, textSheet("正文", lines)]) });
  expect(read.text).toBe(TEXT.trimEnd());
});
