import { recogniseTables } from "../../table/recognise";
import type { DocumentContent } from "../markup/document-content";
import { charsetOfHtml } from "./charset-of-html";
import { readHtml } from "./read-html";

const read = (html: string): DocumentContent => {
  const result = readHtml(html, "青浦.html");
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
};

/** Rows of 青浦's table of the 十三五 plan: rows 9 and 10 hold two populations each. */
const QINGPU = `
  <table border=1><caption>表 1 青浦区卫生健康改革发展“十三五”规划指标实现情况</caption>
  <thead><tr><th>序号<th>指标名称<th>统计口径<th>类型<th>“十三五”<br>目标值<th>2020 年底</tr></thead>
  <tr><td>1</td><td>平均期望寿命（岁）</td><td>户籍人口</td><td>预期性</td><td>≥82.8</td><td>85.05</td></tr>
  <tr><td rowspan="2">9</td><td rowspan="2">免疫规划疫苗接种率（%）</td><td>户籍人口</td><td>约束性</td><td>接种率≥98</td><td>99.96</td></tr>
  <tr><td>外来人口</td><td>约束性</td><td>调查接种率≥98</td><td>99.94</td></tr>
  </table><p>注：外来人口为调查数。</p>`;

describe("reading HTML", () => {
  it("gives a table with its caption, spans and notes, ready to be recognised", () => {
    const { grids } = read(`<html><body><h2>附件</h2>${QINGPU}</body></html>`);
    expect(grids).toHaveLength(1);
    const [grid] = grids;
    expect(grid?.texts.slice(0, 3).map((row) => row.filter((text) => text !== ""))).toEqual([
      ["附件"], ["表 1 青浦区卫生健康改革发展“十三五”规划指标实现情况"],
      ["序号", "指标名称", "统计口径", "类型", "“十三五”\n目标值", "2020 年底"],
    ]);
    expect(grid?.texts.at(-1)?.[0]).toBe("注：外来人口为调查数。");
    const [table] = grid === undefined ? [] : recogniseTables(grid);
    expect(table?.kind).toBe("completion");
    expect(table?.indicators.map(({ name, scope, nature, targets, actuals }) => [name, scope, nature, targets[0]?.raw, actuals[0]?.raw])).toEqual([
      ["平均期望寿命", "户籍人口", "expected", "≥82.8", "85.05"],
      ["免疫规划疫苗接种率", "户籍人口", "binding", "接种率≥98", "99.96"],
      ["免疫规划疫苗接种率", "外来人口", "binding", "调查接种率≥98", "99.94"],
    ]);
  });

  it("gives tables that others lay out once, each under the line above it", () => {
    const page = `<table width=100%><tr><td><a href=#>首页</a></td><td>规划文件</td></tr><tr><td colspan=2>
      <p>到2025年，健康素养水平达到36%。</p><p align=center>表2 主要指标</p>
      <table><tr><td>指标</td><td>2025年目标</td></tr><tr><td>千人口床位数</td><td>8</td></tr></table></td></tr></table>`;
    const { grids, text } = read(page);
    const holding = grids.filter(({ texts }) => texts.flat().includes("千人口床位数"));
    expect(holding.map(({ texts }) => texts)).toEqual([[["表2 主要指标", ""], ["指标", "2025年目标"], ["千人口床位数", "8"]]]);
    expect(text).toBe("首页\n规划文件\n到2025年，健康素养水平达到36%。\n表2 主要指标\n指标\t2025年目标\n千人口床位数\t8");
    // The title stands in the text as well, but is no row of the table.
    expect(holding[0]?.lines).toEqual([null, 5, 6]);
  });

  it("reads prose by its blocks and breaks, without scripts, styles and hidden parts", () => {
    const page = "<title>规划</title><style>p{}</style><script>var x='到2020年达到1%'</script><div>一、发展<b>基础</b></div><p>健康素养水平&nbsp;达到\n  36%<br>第二行</p><div style='display: none'>隐藏</div><ul><li>一<li>二</ul>";
    expect(read(page).text).toBe("一、发展基础\n健康素养水平 达到 36%\n第二行\n一\n二");
  });

  it("reaches down to the table's end with rowspan 0, and no further with an absurd one", () => {
    for (const rows of ["0", "99999999", "2"]) {
      const [grid] = read(`<table><tr><td rowspan=${rows}>领域</td><td>a</td></tr><tr><td>b</td></tr></table>`).grids;
      expect(grid?.texts).toEqual([["领域", "a"], ["", "b"]]);
      expect(grid?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
    }
  });

  it("takes tag soup as a browser does", () => {
    expect(read("<table><tr><td>指标<td>目标<tr><td>床位<td>8</table></td></div><p>完").grids[0]?.texts).toEqual([["指标", "目标"], ["床位", "8"]]);
  });

  it("refuses pages that would cost minutes, each with a word for it", () => {
    const soup = Array.from({ length: 900 }, (_, at) => `<font size=${at}>`).join("");
    const hostile = [
      "<div>".repeat(100_000),
      `<div>${soup}</div>${"<div>x</div>".repeat(100_000)}`,
      "<br>".repeat(600_000),
      "x".repeat(17 * 1024 * 1024),
      `<table>${`<tr>${"<td colspan=1000>x</td>".repeat(3)}</tr>`.repeat(10)}</table>`,
    ];
    for (const page of hostile) expect(readHtml(page, "x.html")).toEqual({ ok: false, fault: { code: "tooLarge" } });
    expect(readHtml(" \n", "x.html")).toEqual({ ok: false, fault: { code: "empty" } });
  });
});

describe("the encoding a page says it is in", () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it.each([
    ['<html><head><meta charset="GBK">', "gb18030"],
    ["<META http-equiv=Content-Type content='text/html; charset=gb2312'>", "gb18030"],
    ['<meta charset=utf-8 />', "utf-8"],
    ['<?xml version="1.0" encoding="utf-8"?><html>', "utf-8"],
    ["\u00ef\u00bb\u00bf<meta charset=gbk>", "utf-8"],
    ["\u00ff\u00fe<", "utf-16le"],
    ["<html><p>charset=gbk</p>", null],
    ["", null],
  ])("%j is %s", (page, charset) => {
    expect(charsetOfHtml(bytes(page))).toBe(charset);
  });
});
