/** `fyp check`: findings and the binding panel as JSON, held against values worked out by hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine, parse, pingxiangFiles } from "./command-line";

const place = commandLine();
const { fyp, folder, write } = place;
const { xlsx, tsv } = pingxiangFiles(place);

/** The parts of the output that the tests look into; the contract is the README's. */
interface CheckOutput {
  readonly files: readonly {
    readonly binding: readonly { readonly indicator: string; readonly neededPerYear: number; readonly neededRate: number; readonly reasons: readonly string[] }[];
    readonly diagnostics: readonly { readonly severity: string; readonly cell: string; readonly message: string; readonly sources: readonly object[] }[];
    readonly outcomes: readonly { readonly state: string }[];
  }[];
}

describe("fyp check", () => {
  test("lights up the three binding indicators with their numbers", () => {
    const { exit, out } = fyp(["check", xlsx, "--json"]);
    const { binding = [], diagnostics = [], outcomes = [] } = parse<CheckOutput>(out).files[0] ?? {};
    const of = (name: string) => binding.find((row) => row.indicator === name);
    expect(binding).toHaveLength(3);
    // 3.5 − 2.0 = 1.5; 1.5 ÷ 5 = 0.3; 1.75 ^ 0.2 = 1.1184.
    expect(of("每万人口全科医生数")).toMatchObject({ gap: 1.5, risk: "高风险", cell: "C17" });
    expect(of("每万人口全科医生数")?.neededPerYear).toBeCloseTo(0.3, 9);
    expect(of("每万人口全科医生数")?.neededRate).toBeCloseTo(0.1184, 4);
    // 43.2 − 5 × 0.5 = 40.7.
    expect(of("全市儿童青少年总体近视率")).toMatchObject({ gap: -2.5, target: { resolved: { op: "<=", value: 40.7 } } });
    expect(of("个人卫生支出占卫生总费用的比重")).toMatchObject({ gap: null, risk: "无法判定", status: "无法判定" });
    expect(of("个人卫生支出占卫生总费用的比重")?.reasons).not.toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.every(({ state }) => state === "ran" || state === "inapplicable")).toBe(true);
    const hasError = diagnostics.some(({ severity }) => severity === "error");
    expect(exit).toBe(hasError ? 1 : 0);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.cell).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      expect(diagnostic.message).toMatch(/[\u4e00-\u9fff]/);
      expect(diagnostic.sources).not.toEqual([]);
    }
  });

  test("a file without a table, one that is missing and a damaged one each say so and end with 2", () => {
    const empty = join(folder, "空.csv");
    const damaged = join(folder, "坏.xlsx");
    writeFileSync(empty, "甲,乙\n1,2\n");
    writeFileSync(damaged, readFileSync(xlsx).subarray(0, 3000));
    const { exit, err, out } = fyp(["check", empty, damaged, join(folder, "没有.xlsx"), tsv, "--json"]);
    expect(exit).toBe(2);
    expect(err).toContain("没有找到指标表");
    expect(err).toContain("文件不完整或已损坏");
    expect(err).toContain("找不到文件");
    expect(err).not.toContain("at ");
    // The good one is checked all the same.
    expect(parse<CheckOutput>(out).files[3]?.binding).toHaveLength(3);
  });

  test("prose without a table is checked as a text, and no clean result: it is said that no indicator was checked", () => {
    const prose = write("只有正文.txt", "某区发展规划\n\n一、基础\n\n2025年，公园120个。\n\n二、任务\n\n各部门抓好落实。\n");
    const opinion = join(folder, "没有表.md");
    const { exit, out } = fyp(["check", prose, "--report", opinion]);
    expect(exit).toBe(0);
    expect(out).toContain("没有检查指标");
    const said = readFileSync(opinion, "utf8");
    expect(said).toContain("关于《某区发展规划》的审核意见");
    expect(said).toContain("不能据此认为没有问题");
    expect(said).not.toMatch(/未发现须改正|已与指标表对照|没有须列出/);
    expect(parse<{ readonly files: readonly { readonly tables: number }[] }>(fyp(["check", prose, "--json"]).out).files[0]?.tables).toBe(0);
  });

  test("half a table is told what is the matter with it", () => {
    const lying = write("横表.tsv", "年份\t人均预期寿命\t婴儿死亡率\n2020年\t78\t3.1\n2025年目标\t79\t3.0\n");
    const bare = write("空表.tsv", "指标\t2020年\t2025年目标\n");
    const { exit, err } = fyp(["check", lying, bare]);
    expect(exit).toBe(2);
    expect(err).toMatch(/横表\.tsv：.*横着写的（自 A1 起）/);
    expect(err).toMatch(/空表\.tsv：.*表头（A1:C1）下面没有指标/);
  });
});
