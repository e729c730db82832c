import fc from "fast-check";
import type { Area } from "../grid/area";
import { gridOf, type CellValue } from "../grid/grid";
import { brief, tableOf, tablesOf } from "./fixtures/brief";
import { PINGXIANG, PINGXIANG_MERGES } from "./fixtures/pingxiang";
import { QINGPU_135 } from "./fixtures/qingpu-135";
import { TONGZHOU_145, TONGZHOU_145_MERGES } from "./fixtures/tongzhou-145";
import { recognise, recogniseTables } from "./recognise";

const WORDS = ["指标", "序号", "2020年", "2025年目标", "属性", "其中：甲", "约束性", "≥60%", "—", "一、水平", "注：", "单位", "续表", "健康", "1", "", null, "十四五", 12.5, true];
const cell: fc.Arbitrary<CellValue> = fc.oneof(fc.constantFrom<CellValue[]>(...WORDS), fc.string({ unit: "grapheme" }));
const anyGrid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
const anyMerge: fc.Arbitrary<Area> = fc.record({ row: fc.integer({ min: -2, max: 12 }), column: fc.integer({ min: -2, max: 8 }), rows: fc.integer({ min: 0, max: 6 }), columns: fc.integer({ min: 0, max: 6 }) });

describe("recognition", () => {
  it("never throws, and gives indexes and cells that exist", () => {
    fc.assert(fc.property(anyGrid, fc.array(anyMerge, { maxLength: 3 }), (rows, merges) => {
      for (const { indicators, area } of recogniseTables(gridOf("任意", rows, merges))) {
        expect(area.rows).toBeGreaterThan(0);
        for (const { name, at, parent } of indicators) {
          expect(name).not.toBe("");
          expect(at.row >= 0 && at.row < rows.length).toBe(true);
          if (parent !== null) expect(indicators[parent]?.isSub).toBe(false);
        }
      }
    }), { numRuns: 500 });
  });

  it("never throws whatever a person corrects, and stays within the area", () => {
    const roles = fc.array(fc.record({ column: fc.integer({ min: -1, max: 8 }), role: fc.constantFrom("name", "target", "baseline", "actual", "nature", "number", "unknown" as const) }), { maxLength: 4 });
    const anyArea = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 7 }), rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 7 }) });
    fc.assert(fc.property(anyGrid, fc.array(anyMerge, { maxLength: 2 }), roles, anyArea, (rows, merges, set, area) => {
      const { tables, fault } = recognise(gridOf("任意", rows, merges), { area, roles: set });
      expect(tables.length > 0).toBe(fault === null);
      for (const { indicators } of tables) for (const { at } of indicators) expect(at.row < area.row + area.rows).toBe(true);
    }), { numRuns: 500 });
  });

  it("does not depend on empty rows above or empty columns to the left", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (down, right) => {
      for (const [rows, merges] of [[PINGXIANG, PINGXIANG_MERGES], [TONGZHOU_145, TONGZHOU_145_MERGES]] as const) {
        const moved = [...Array<CellValue[]>(down).fill([]), ...rows.map((row) => [...Array<null>(right).fill(null), ...row])];
        const table = tableOf(moved, merges.map((area) => ({ ...area, row: area.row + down, column: area.column + right })));
        expect(brief(table)).toEqual(brief(tableOf(rows, merges)));
        expect(table.area).toMatchObject({ row: 1 + down, column: right });
      }
    }), { numRuns: 20 });
  });

  it("does not depend on the order of the columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(fc.property(order, (columns) => {
      for (const rows of [PINGXIANG, QINGPU_135, TONGZHOU_145]) {
        const [title, ...body] = rows;
        const permuted = [title ?? [], ...body.map((row) => (row.length === 1 ? row : columns.map((column) => row[column] ?? null)))];
        expect(brief(tableOf(permuted))).toEqual(brief(tableOf(rows)));
      }
    }), { numRuns: 40 });
  });

  it("takes every table of a long sheet once, and a title that a page break repeats as no other table", () => {
    const block = (at: number): CellValue[][] => [[`表${at} “十四五”指标`], ["指标", "2020年", "2025年目标"], ["甲率（%）", "1", "2"], ["乙率（%）", "3", "4"], []];
    const tables = tablesOf(Array.from({ length: 40 }, (_, at) => block(at + 1)).flat());
    expect(tables).toHaveLength(40);
    expect(tables.every(({ indicators }) => indicators.length === 2)).toBe(true);
    expect(tableOf([...block(1), ...block(1)]).indicators).toHaveLength(4);
  });
});
