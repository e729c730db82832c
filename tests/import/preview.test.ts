import { HostFault } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { asPipeCells } from "../../src/document/fixtures/layouts";
import { tablesOfText } from "../../src/document/read-text-tables";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { QINGPU_135 } from "../../src/table/fixtures/qingpu-135";
import { QINGPU_145 } from "../../src/table/fixtures/qingpu-145";
import { sourceOfPaste } from "../../src/app/sources/read-source";
import { openImport } from "../../src/tasks/import/open-import";
import { previewImport, readAndPreview } from "../../src/tasks/import/preview-import";
import type { Source } from "../../src/tasks/import/source";
import { offersOf, paste, source, tongzhou } from "./imports";

describe("the preview", () => {
  test("puts the plan's table first and says what each cell was read as", () => {
    const [plan, completion] = tongzhou().tables;
    expect([plan?.table.kind, completion?.table.kind]).toEqual(["plan", "completion"]);
    expect(plan?.rows[2]?.values).toEqual([
      { role: "target", header: "2025年", year: 2025, level: null, text: "≤ 6", reading: { kind: "level", op: "<=", value: 6 } },
    ]);
    expect(plan?.rows[2]?.place).toEqual({ kind: "cell", at: { sheet: "表2", row: 4, column: 2, rows: 1, columns: 1 } });
  });

  test("offers 13 of 通州's 27 rows a baseline, and none to 专业公共卫生机构人员", () => {
    const preview = tongzhou();
    expect(offersOf(preview)).toHaveLength(13);
    expect(preview.tables[0]?.lacking).toHaveLength(27);
    expect(offersOf(preview)[0]).toMatchObject({ at: 0, partner: { table: preview.tables[1]?.key, row: 0 }, sureness: "certain", pair: { value: 83.19 }, canTake: true });
    const qingpu = previewImport(source("青浦.xlsx", QINGPU_135, QINGPU_145));
    expect(offersOf(qingpu)).toHaveLength(11);
    expect(offersOf(qingpu).map(({ at }) => qingpu.tables[0]?.table.indicators[at]?.name).filter((name) => name?.includes("公共卫生"))).toEqual([]);
  });

  test("a row with a cell that cannot be read, an odd nature or no value has its reason", () => {
    const [table] = previewImport(source("表.csv", [
      ["指标", "单位", "2020年基期值", "2025年目标值", "属性"],
      ["甲指标比例", "%", 50, "≥60", "预期性"],
      ["乙指标比例", "%", "第5位", "≥60", "预期性"],
      ["丙指标比例", "%", 50, "≥60", "参考性"],
      ["丁指标比例", "%", null, "—", "约束性"],
    ])).tables;
    expect(table?.rows.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([[], ["unread"], ["unknownNature"], ["noValue"]]);
  });

  test("a document's rows are placed by their row in the table, a text's by the line that they begin in", () => {
    const text = asPipeCells(PINGXIANG);
    const read: Source = { name: "规划.docx", grids: tablesOfText(text, "规划").grids, text, hasAddresses: false, hidden: [] };
    const preview = previewImport(read);
    expect(preview.tables[0]?.rows).toHaveLength(24);
    // The header is the table's first row.
    expect(preview.tables[0]?.rows[0]?.place).toEqual({ kind: "row", row: 2, table: null, title: preview.tables[0]?.table.title });
    const lines = text.split("\n");
    /** A row's number and domain stand before its name, a cell a line. */
    const ROW_LINES = 8;
    const placed = previewImport(read, true).tables[0]?.rows.map(({ place, name }) => place.kind === "line" && lines.slice(place.line - 1, place.line + ROW_LINES).join("").includes(name.slice(0, 4)));
    expect(placed).toEqual(Array.from({ length: 24 }, () => true));
  });

  test("a table in text that can be read in two ways is not imported, and the line that it begins in is told", () => {
    const rows = [["1", "每千人口床位数（张）", "5.1", "5.3", "5.8", "预期性"], ["2", "每千人口护士数（人）", "2.8", "3.1", "3.3", "预期性"], ["3", "每千人口医师数（人）", "2.1", "2.4", "2.6", "预期性"]];
    // Under 2020年 or 2025年 are two levels: nothing among the values tells which.
    const text = ["三、主要指标。", "“十四五”主要指标", "序号", "指标", "2020年", "2025年", "属性", "全省", "全市", ...rows.flat()].join("\n");
    const { sources, tables } = previewImport(sourceOfPaste(text, null, "粘贴"));
    expect(tables).toEqual([]);
    expect(sources.map(({ givenUp }) => givenUp)).toEqual([[3]]);
  });

  test("a file that cannot be read is a fault, and anything else thrown is a bug that is not hidden", async () => {
    const opened = (error: Error) => {
      const fail = () => Promise.reject(error);
      return openImport({ preview: (items, workbook) => readAndPreview(items, { file: fail, paste: fail }, workbook) }, [paste("坏.docx")], memoryWorkbook(), new AbortController().signal);
    };
    expect(await opened(new HostFault("unreadableFile", "坏.docx", "oldOrEncrypted"))).toEqual(
      { ok: false, fault: { kind: "host", code: "unreadableFile", subject: "坏.docx", detail: "oldOrEncrypted" } });
    await expect(opened(new TypeError("bug"))).rejects.toThrow("bug");
  });
});
