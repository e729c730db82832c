import { brief } from "../table/fixtures/brief";
import { DEPARTMENT_LAYOUTS } from "../table/fixtures/department-layouts";
import type { Layout } from "../table/fixtures/layout";
import { MORE_LAYOUTS } from "../table/fixtures/more-layouts";
import { NATIONAL_LAYOUTS } from "../table/fixtures/national-layouts";
import { PLAN_LAYOUTS } from "../table/fixtures/plan-layouts";
import { REVIEW_LAYOUTS } from "../table/fixtures/review-layouts";
import { SECTOR_LAYOUTS } from "../table/fixtures/sector-layouts";
import { recogniseTables } from "../table/recognise";
import { TWO_ROW_HEADERS } from "./fixtures/two-row-headers";
import { inText, tally, TEXT_LAYOUTS, type Written } from "./fixtures/written-out";
import { tablesOfText } from "./read-text-tables";

const ALL: readonly Layout[] = [...DEPARTMENT_LAYOUTS, ...MORE_LAYOUTS, ...NATIONAL_LAYOUTS, ...PLAN_LAYOUTS, ...REVIEW_LAYOUTS, ...SECTOR_LAYOUTS, ...TWO_ROW_HEADERS];
const wanted = ({ want }: Layout): readonly string[] => want.split("\n");
const rowsIn = (text: string): readonly string[] => tablesOfText(text, "规划").grids.flatMap((grid) => recogniseTables(grid)).flatMap(brief);

/** Rows whose values or names stood in a merged cell: the text no longer tells that they are theirs. */
const LOST: ReadonlyMap<string, number> = new Map([["属性与目标合并单元格", 2]]);
/** Rows below a divided name, where neither blanks nor rows tell whether the next name is divided too. */
const LOST_WITH_BLANKS: ReadonlyMap<string, number> = new Map([["区级国民经济：指标名称跨两列、预期值", 1]]);

describe.each(TEXT_LAYOUTS)("a table written as %s", (name, _, take, write) => {
  const keepsBlanks = /^(?:rows (?:of tabs$|between|with)|Markdown|.*merged across once|a cell a line after a tab$)/.test(name);
  const lost = (each: Layout): number => (LOST.get(each.name) ?? 0) + (keepsBlanks ? 0 : LOST_WITH_BLANKS.get(each.name) ?? 0);

  it.each(ALL.map((each) => [each.name, each] as const))("%s: no row is wrong, and none is given up that the text tells", (_name, layout) => {
    const { right, wrong } = tally(wanted(layout), rowsIn(inText(take(layout), write)));
    expect(wrong).toEqual([]);
    expect(right).toBe(wanted(layout).length - lost(layout));
  });
});

describe("what stands beside a table", () => {
  const table = TWO_ROW_HEADERS[0];
  const other = TWO_ROW_HEADERS[1];
  if (!table || !other) throw new Error("no fixtures");
  const parted = (written: Written, between: (head: Written["rows"]) => Written["rows"]): Written["rows"] => {
    const [head, body] = [written.rows.slice(0, 2), written.rows.slice(2)];
    return [...head, ...body.slice(0, 2), ...between(head), ...body.slice(2)];
  };

  it.each(TEXT_LAYOUTS)("%s: the header again on the next page", (name, _, take, write) => {
    const written = take(table);
    // Markdown has no pages.
    const rows = name === "Markdown" ? written.rows : parted(written, (head) => head);
    expect(tally(wanted(table), rowsIn(inText({ ...written, rows }, write)))).toEqual({ right: wanted(table).length, wrong: [] });
  });

  it.each(TEXT_LAYOUTS)("%s: a page's number and 续表 among the rows", (name, _, take, write) => {
    if (name === "Markdown") return;
    const { rows, ...written } = take(table);
    const [head, body] = [rows.slice(0, 2), rows.slice(2)];
    const text = inText({ ...written, rows: [] }, () => `${write([...head, ...body.slice(0, 2)])}\n\n— 12 —\n\n续表\n\n${write([...head, ...body.slice(2)])}`);
    expect(tally(wanted(table), rowsIn(text))).toEqual({ right: wanted(table).length, wrong: [] });
  });

  it.each(TEXT_LAYOUTS)("%s: a second table, and notes", (_name, _, take, write) => {
    const text = inText({ ...take(table), notes: "注：1.带*号的为约束性指标；2.〔〕内为五年累计数。" }, write) + inText(take(other), write);
    const want = [...wanted(table), ...wanted(other)];
    expect(tally(want, rowsIn(text))).toEqual({ right: want.length, wrong: [] });
  });
});

describe("what can be read in several ways is given up", () => {
  const head = ["序号", "指标", "2020年", "2025年", "属性", "全省", "全市"];
  const plain = (rows: readonly (readonly string[])[]): string => inText({ title: "“十四五”主要指标", notes: "", rows }, (all) => all.flat().join("\n"));

  it("two levels under one of two years, and nothing among the values tells which", () => {
    const text = plain([head, ["1", "每千人口床位数（张）", "5.1", "5.3", "5.8", "预期性"], ["2", "每千人口护士数（人）", "2.8", "3.1", "3.3", "预期性"], ["3", "每千人口医师数（人）", "2.1", "2.4", "2.6", "预期性"]]);
    expect(tablesOfText(text, "x")).toEqual({ grids: [], givenUp: [{ line: 4, why: "headerInDoubt" }] });
  });

  it("bounds tell: they are never measured", () => {
    const text = plain([head, ["1", "每千人口床位数（张）", "5.1", "≥5.3", "≥5.8", "预期性"], ["2", "每千人口护士数（人）", "2.8", "≥3.1", "≥3.3", "预期性"], ["3", "每千人口医师数（人）", "2.1", "≥2.4", "≥2.6", "预期性"]]);
    expect(rowsIn(text)).toEqual([
      "1 |  | 每千人口床位数 | 张 | expected | 5.1 >  > ≥5.3 ≥5.8", "2 |  | 每千人口护士数 | 人 | expected | 2.8 >  > ≥3.1 ≥3.3", "3 |  | 每千人口医师数 | 人 | expected | 2.1 >  > ≥2.4 ≥2.6",
    ]);
  });

  it("a row that lacks a value stands beside the columns, with its line", () => {
    const text = plain([["序号", "指标", "2020年", "2025年", "属性"], ["1", "每千人口床位数（张）", "5.1", "5.8", "预期性"], ["2", "每千人口护士数（人）", "3.3", "预期性"], ["3", "每千人口医师数（人）", "2.1", "2.6", "预期性"], ["4", "婴儿死亡率（‰）", "2.3", "≤3", "预期性"]]);
    expect(rowsIn(text).map((row) => row.split(" | ")[0])).toEqual(["1", "3", "4"]);
    const [grid] = tablesOfText(text, "x").grids;
    const at = grid?.texts.findIndex((row) => row.includes("2 │ 每千人口护士数（人） │ 3.3 │ 预期性") || row.includes("2")) ?? -1;
    expect([grid?.texts[at]?.slice(0, 5), grid?.lines?.[at]]).toEqual([["2", "", "", "", ""], 14]);
  });
});
