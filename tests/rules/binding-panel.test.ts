import { runRules } from "../../src/check/run-rules";
import { gridOf } from "../../src/grid/grid";
import { describeAssessment } from "../../src/report/describe-assessment";
import { recogniseTable } from "../../src/table/recognise";

/** Risk, gap and words of the one binding indicator of a table. */
function panelOf(name: string, unit: string, baseline: number | string, target: string | number, baseYear = 2020) {
  const recognised = recogniseTable(gridOf("表", [["序号", "指标", "单位", `${baseYear}年基期值`, "2025年目标值", "指标性质"], [1, name, unit, baseline, target, "约束性"]]));
  if (!recognised.ok) throw new Error(recognised.fault.code);
  const [assessment] = runRules(recognised.value).binding;
  if (assessment === undefined) throw new Error("nothing binding");
  const { figures, reasons } = describeAssessment(assessment, "zh");
  return { risk: assessment.risk, gap: assessment.gap, figures, reasons };
}

it("speaks of no gap and no pace where the baseline is past the target, and asks for the target first", () => {
  const { risk, gap, figures, reasons } = panelOf("每万人口全科医生数", "人", 6.46, 4.5);
  expect({ risk, gap, figures }).toEqual({ risk: "watch", gap: null, figures: [] });
  expect(reasons).toEqual([expect.stringContaining("基期值6.46已优于目标4.5，没有要追赶的差距")]);
});

it("says of a target that equals its baseline that it is to be held", () => {
  expect(panelOf("每万人口全科医生数", "人", 3.5, 3.5)).toMatchObject({ gap: 0, reasons: ["目标与基期值3.5相同，只能判断是否守住"] });
});

it("judges nothing by a number that is impossible, or in a wrong unit", () => {
  for (const told of [panelOf("受污染耕地安全利用率", "%", 90, 193), panelOf("婴儿死亡率", "‰", 4.1, "≤3.5%")]) {
    expect(told).toEqual({ risk: "unknown", gap: null, figures: [], reasons: ["基期值、目标值或单位有误（见检查结果），改正以后才能判断"] });
  }
});

it("says how far there is to go where there is", () => {
  expect(panelOf("每万人口全科医生数", "人", 2, 3.5)).toMatchObject({ risk: "high", gap: 1.5, figures: [expect.stringContaining("+1.5"), expect.stringContaining("+0.3"), expect.stringContaining("11.8%")] });
});

it("counts the years from the year that the baseline is of: 1.5 in six years", () => {
  expect(panelOf("每万人口全科医生数", "人", 2, 3.5, 2019)).toMatchObject({ gap: 1.5, figures: [expect.stringContaining("+1.5"), expect.stringContaining("+0.25"), expect.anything()] });
});

it("says of what is added up over the plan that its values are to be seen, and nothing of a baseline", () => {
  const { risk, reasons } = panelOf("单位地区生产总值能耗降低", "%", "—", "〔10〕");
  expect(risk).toBe("watch");
  expect(reasons).toEqual(["目标是规划期内的累计数，从零算起，还没有年度实际值，请关注进度"]);
});
