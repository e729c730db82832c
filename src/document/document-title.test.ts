import { gridOf } from "../grid/grid";
import { recogniseTables } from "../table/recognise";
import { titleOfDocument, underTitle } from "./document-title";

describe("what a document calls itself", () => {
  it.each<readonly [string, string | null]>([
    ["首页 > 政务公开\n某县妇女儿童发展规划（2021—2030年）\n为贯彻男女平等基本国策，制定本规划。", "某县妇女儿童发展规划（2021—2030年）"],
    ["某市人民政府关于印发《某市数字经济发展行动方案（2023—2027年）》的通知", "某市人民政府关于印发《某市数字经济发展行动方案（2023—2027年）》的通知"],
    ["为贯彻规划要求，制定本办法。\n第一条", null],
    ["指标\t规划目标\t2025年", null],
    ["", null],
  ])("%j", (text, title) => expect(titleOfDocument(text)).toBe(title));
});

describe("a table is of the years of its document", () => {
  const plansOf = (document: string, title: string, header: readonly string[]): readonly string[] =>
    underTitle([gridOf("表", [[title], ["指标", ...header], ["农村自来水普及率（%）", ...header.map((_, at) => 80 + 2 * at)]])], document)
      .flatMap((grid) => recogniseTables(grid)).map(({ plan: { baseYear, targetYear }, columns }) => `${baseYear}→${targetYear}: ${columns.filter(({ role }) => role === "target").map(({ year }) => year).join(" ")}`);

  it.each<readonly [string, string, readonly string[], string]>([
    ["某县妇女儿童发展规划（2021—2030年）", "附表 主要指标", ["2020年", "2025年", "2030年"], "2020→2030: 2025 2030"],
    ["某市健康行动方案（2020-2030年）", "主要指标表", ["2019年", "2025年", "2030年"], "2019→2030: 2025 2030"],
    ["某市三年行动计划（2023—2025年）", "主要目标指标", ["2022年", "2025年"], "2022→2025: 2025"],
    // The table says it itself, or has not the document's years.
    ["某县妇女儿童发展规划（2021—2030年）", "“十四五”主要指标", ["2020年", "2025年"], "2020→2025: 2025"],
    ["某县妇女儿童发展规划（2021—2030年）", "附表 主要指标", ["2020年", "2025年"], "2020→2025: 2025"],
    ["某县“十四五”规划（2021—2025年）", "附表 主要指标", ["2020年", "2025年", "2035年"], "2020→2025: 2025 2035"],
  ])("%s, %s %j", (document, title, header, plan) => expect(plansOf(document, title, header)).toEqual([plan]));
});
