/** `fyp check PLAN --superior FILE`, as a child process: the district's plan held against the city's in another file. */
import { commandLine } from "./command-line";

const HEADER = "序号\t主要指标\t单位\t2020年\t2025年\t性质";

const { fyp, write } = commandLine();
beforeAll(() => {
  write("区.tsv", ["“十四五”卫生健康主要指标", HEADER, "1\t儿童青少年总体近视率\t%\t55\t≤54\t预期性", "2\t居民健康素养水平\t%\t27.5\t≥36\t预期性", "3\t每万人口全科医生数\t人\t3\t4\t约束性"].join("\n"));
  write("市.tsv", ["“十四五”卫生健康主要指标", HEADER, "1\t儿童青少年总体近视率\t%\t55\t≤52\t约束性", "2\t居民健康素养水平\t%\t30\t≥36\t预期性", "3\t每万人口全科医生数\t人\t3\t4\t约束性", "4\t每千人口药师（士）数\t人\t0.4\t0.54\t约束性"].join("\n"));
  write("上期.tsv", ["“十三五”卫生健康主要指标", "序号\t主要指标\t单位\t2015年\t2020年目标\t性质", "1\t居民健康素养水平\t%\t10\t≥20\t预期性"].join("\n"));
  write("文字.txt", ["没有表。"].join("\n"));
});

interface Output {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly { readonly rule: string; readonly finding: string; readonly severity: string; readonly indicator: string | null; readonly message: string; readonly related: readonly { readonly sheet: string; readonly cell: string }[] }[] }[];
}

const check = (...args: readonly string[]) => fyp(["check", ...args]);

const superiors = (out: string) =>
  (JSON.parse(out) as Output).files.map(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === "superior-met"));

it("finds what falls short of the superior's plan, was made expected or left out, with the superior's cell", () => {
  const { exit, out } = check("区.tsv", "--superior", "市.tsv", "--json");
  const [found = []] = superiors(out);
  expect(exit).toBe(1);
  expect(found.map(({ finding, severity, indicator }) => [finding, severity, indicator])).toEqual([
    ["bindingMissing", "warning", null],
    ["bindingThere", "warning", "儿童青少年总体近视率"],
    ["bindingWeaker", "error", "儿童青少年总体近视率"],
  ]);
  expect(found[2]?.message).toBe("“儿童青少年总体近视率”的目标“≤54”宽于上级约束性目标“≤52”（“十四五”卫生健康主要指标）。");
  expect(found[2]?.related).toEqual([{ sheet: "[市.tsv]市", cell: "B3" }]);
});

it("says nothing of a superior where none is given, and several files stay independent", () => {
  expect(superiors(check("区.tsv", "市.tsv", "--json").out)).toEqual([[], []]);
  const [district = [], city = []] = superiors(check("区.tsv", "市.tsv", "--superior", "市.tsv", "--json").out);
  expect([district.length, city.length]).toEqual([3, 0]);
});

it("says in either language that a superior of another period was not compared", () => {
  const chinese = check("区.tsv", "--superior", "上期.tsv");
  expect(chinese.err).toContain("不是同一规划期的规划，没有与上级对照");
  expect(chinese.exit).toBe(0);
  expect(check("区.tsv", "--superior", "上期.tsv", "--lang", "en").err).toContain("are plans of different periods");
});

it.each([["文字.txt", "没有找到规划指标表"], ["没有.xlsx", "找不到文件"]])("checks nothing without the superior that was asked for (%s)", (name, words) => {
  const { exit, out, err } = check("区.tsv", "--superior", name);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});
