import { gridOf } from "../../grid/grid";
import { correctedRow, editableValues } from "./correct-row";
import { previewImport } from "./preview-import";
import type { TablePreview } from "./preview";

const table = (): TablePreview => {
  const [found] = previewImport({
    name: "表.xlsx", text: null, hasAddresses: true, hidden: [],
    grids: [gridOf("表", [["“十四五”指标"], ["指标", "单位", "2025年目标值", "属性"], ["甲指标比例", "%", "第5位", "参考性"], ["乙指标比例", "%", "≥60", "预期性"]])],
  }).tables;
  if (!found) throw new Error("no table");
  return found;
};

describe("a row that is put right", () => {
  test("has a place for the baseline that the document leaves out", () => {
    expect(editableValues(table(), 0).map(({ role, year, text }) => [role, year, text])).toEqual([["target", 2025, "第5位"], ["baseline", 2020, null]]);
  });

  test("is read anew, and what was doubtful is no more", () => {
    expect(table().rows[0]?.doubts.map(({ kind }) => kind)).toEqual(["unread", "unknownNature"]);
    const corrected = correctedRow(table(), 0, { name: "丙指标比例", unit: "‰", nature: "binding", values: new Map([[0, "不低于65"], [1, "50"]]) });
    expect(corrected?.row.doubts).toEqual([]);
    expect(corrected?.indicator).toMatchObject({ name: "丙指标比例", unit: "‰", nature: "binding", rawNature: null });
    expect(corrected?.row.values.map(({ role, text, reading }) => [role, text, reading])).toEqual([
      ["target", "不低于65", { kind: "level", op: ">=", value: 65 }],
      ["baseline", "50", { kind: "level", op: "=", value: 50 }],
    ]);
  });

  test("can be corrected to something that is still not read, and says so", () => {
    expect(correctedRow(table(), 1, { values: new Map([[0, "第3位"]]) })?.row.doubts).toMatchObject([{ kind: "unread", text: "第3位" }]);
  });

  test("without a correction is the row as it was read", () => {
    const preview = table();
    expect(correctedRow(preview, 1, undefined)).toEqual({ indicator: preview.table.indicators[1], row: preview.rows[1] });
    expect(correctedRow(preview, 9, undefined)).toBeNull();
  });
});
