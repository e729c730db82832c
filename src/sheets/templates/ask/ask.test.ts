import { planByName } from "../../../catalogue/plans";
import { TEMPLATES } from "../templates";
import { questionsOf, readAnswers, type Answers } from "./parameters";
import { describeParameterFault } from "./text";

const plan = planByName("十五五");
if (!plan) throw new Error("十五五 is in the catalogue");

const asked = (template: keyof typeof TEMPLATES) => questionsOf(TEMPLATES[template].parameters, plan);
const read = (template: keyof typeof TEMPLATES, answers: Answers) => readAnswers(TEMPLATES[template].parameters, answers, plan);
const refusal = (template: keyof typeof TEMPLATES, answers: Answers, language: "zh" | "en" = "zh") => {
  const result = read(template, answers);
  return result.ok ? null : describeParameterFault(result.fault, language);
};

test("each template asks what it needs and no more", () => {
  expect(Object.fromEntries(Object.keys(TEMPLATES).map((id) => [id, asked(id as keyof typeof TEMPLATES).map((each) => each.id)]))).toEqual({
    drafting: ["domains", "paper", "protect"],
    districts: ["districts", "domains", "paper", "protect"],
    monitoring: ["domains", "paper", "protect"],
    midterm: ["year", "domains", "paper", "protect"],
    final: ["domains", "paper", "protect"],
  });
});

test("a question brings its options and what is usual, by plan and by template", () => {
  expect(asked("midterm").find(({ id }) => id === "year")?.question).toEqual({ kind: "one", options: ["2026", "2027", "2028", "2029"], usual: "2027" });
  expect(asked("monitoring").find(({ id }) => id === "paper")?.question).toEqual({ kind: "one", options: ["A4", "A3"], usual: "A3" });
  expect(asked("drafting").find(({ id }) => id === "paper")?.question).toMatchObject({ usual: "A4" });
  expect(asked("districts").find(({ id }) => id === "districts")?.question).toEqual({ kind: "names", usual: 5, most: 15 });
});

test("answers are read as a person writes them; a blank one is none", () => {
  expect(read("districts", { districts: "安源区、湘东区,芦溪县", domains: "健康水平，健康生活", paper: "a4", protect: "是" }))
    .toEqual({ ok: true, value: { districts: ["安源区", "湘东区", "芦溪县"], domains: ["健康水平", "健康生活"], paper: "A4", protect: true } });
  expect(read("districts", { districts: " 7 ", domains: "", protect: "no" })).toEqual({ ok: true, value: { districts: 7, protect: false } });
  expect(read("midterm", { year: "2028" })).toEqual({ ok: true, value: { year: 2028 } });
  expect(read("final", {})).toEqual({ ok: true, value: {} });
});

test("an answer that is none is refused with what it may be", () => {
  expect(refusal("midterm", { year: "2030" })).toBe("“评估数据截至”没有“2030”这一项，可以填：2026、2027、2028、2029。");
  expect(refusal("drafting", { paper: "A5" }, "en")).toBe("“Paper” has no “A5”. It may be: A4, A3.");
  expect(refusal("drafting", { domains: "健康水平、健康食品" })).toContain("没有“健康食品”这一项");
  expect(refusal("districts", { districts: "16" })).toBe("“区县”应有 1 至 15 个，现为 16 个，请修改。");
  expect(refusal("districts", { districts: "0" })).toContain("现为 0 个");
  expect(refusal("districts", { districts: "甲县、乙县、甲县" })).toBe("“区县”中“甲县”重复，请去掉一个。");
  expect(refusal("drafting", { districts: "3" })).toBe("这张表不用填“区县”，请去掉。");
  expect(refusal("drafting", { protect: "也许" })).toContain("可以填：是、否");
});
