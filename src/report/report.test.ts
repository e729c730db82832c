import type { Diagnostic } from "../check/diagnostic";
import { cellAt } from "../grid/area";
import type { Assessment } from "../rules/assessment";
import { describe as describeFinding } from "./describe";
import { describeAssessment } from "./describe-assessment";
import { describeFault } from "./describe-fault";
import { formatChange, formatNumber, formatShare } from "./format-number";
import { marksOf } from "./marks";

const doctors: Assessment = {
  indicator: 14,
  name: "每万人口全科医生数",
  at: cellAt("萍乡", 16, 2),
  cells: [cellAt("萍乡", 16, 2), cellAt("萍乡", 16, 4)],
  unit: "人/万人",
  baseline: { raw: "2.0", value: 2, year: 2020 },
  target: { raw: "3.5", year: 2025, bound: { op: "=", value: 3.5 }, fault: null },
  gap: 1.5,
  gapUnit: "人/万人",
  neededPerYear: 0.3,
  neededRate: 0.11843,
  direction: "higher",
  observed: [{ year: 2020, value: 2 }],
  completion: 0,
  timeProgress: 0,
  status: "unknown",
  why: "noTimePassed",
  risk: "high",
  reasons: [{ code: "steepChange", facts: { share: 0.75, limit: 0.5 } }],
};

const diagnostic: Diagnostic = {
  rule: "target-not-weaker", finding: "weaker", severity: "error", at: cellAt("萍乡", 16, 4), related: [],
  indicator: 0, facts: { name: "每万人口全科医生数", baseline: 6.460000000000001, target: 4.5, raw: "4.5" },
  sources: ["tableForm"], key: "k",
};

describe("numbers in words", () => {
  it("are free of float noise and carry a real minus sign", () => {
    expect(formatNumber(0.1 + 0.2)).toBe("0.3");
    expect(formatNumber(-2.5)).toBe("−2.5");
    expect(formatNumber(-0)).toBe("0");
    expect(formatChange(1.5)).toBe("+1.5");
    expect(formatChange(0)).toBe("0");
    expect(formatShare(0.118427)).toBe("11.8%");
  });
});

describe("a finding in words", () => {
  it("has its numbers written out in the sentence", () => {
    expect(describeFinding(diagnostic, "zh").sentence).toBe("“每万人口全科医生数”的目标“4.5”弱于基期值6.46。");
    expect(describeFinding(diagnostic, "en").sentence).toContain("weaker than its baseline 6.46");
  });

  it("says which source is a convention of this tool", () => {
    expect(describeFinding(diagnostic, "zh").sources).toEqual([expect.objectContaining({ convention: true })]);
  });
});

describe("an assessment in words", () => {
  it("carries the figures that decided it", () => {
    const words = describeAssessment(doctors, "zh");
    expect(words.step).toBe("2.0 → 3.5");
    expect(words.figures).toEqual(["差距 +1.5人/万人", "每年 +0.3人/万人", "年均增速 11.8%"]);
    expect(words.risk).toBe("高风险");
    expect(words.reasons).toEqual(["所需变化达基期值的75%（超过50%即列为高风险，系本工具约定）"]);
  });

  it("adds the number to a target that has to be worked out", () => {
    const myopia: Assessment = {
      ...doctors, baseline: { raw: "43.2%", value: 43.2, year: 2020 }, gap: -2.5, gapUnit: "points", neededPerYear: -0.5, neededRate: null,
      target: { raw: "力争每年降低0.5个百分点以上", year: 2025, bound: { op: "<=", value: 40.7, unit: "%" }, fault: null },
    };
    const words = describeAssessment(myopia, "zh");
    expect(words.step).toBe("43.2% → 力争每年降低0.5个百分点以上（≤40.7%）");
    expect(words.figures).toEqual(["差距 −2.5个百分点", "每年 −0.5个百分点"]);
  });
});

describe("marks", () => {
  it("light the name and target of a binding indicator at risk, above any plain finding on the cell", () => {
    expect(marksOf([diagnostic], [doctors])).toEqual([
      { at: cellAt("萍乡", 16, 2), tone: "riskHigh" },
      { at: cellAt("萍乡", 16, 4), tone: "riskHigh" },
    ]);
  });

  it("are grey, never green, where nothing can be told, and absent where all is well", () => {
    expect(marksOf([], [{ ...doctors, risk: "unknown" }]).map(({ tone }) => tone)).toEqual(["unknown", "unknown"]);
    expect(marksOf([], [{ ...doctors, risk: "controlled" }, { ...doctors, risk: "met" }])).toEqual([]);
  });
});

describe("a fault in words", () => {
  it("says what, where and what to do", () => {
    const sentence = describeFault({ kind: "host", code: "sheetProtected", subject: "表1", detail: null }, "zh");
    expect(sentence).toContain("“表1”受保护");
    expect(sentence).toContain("撤销工作表保护");
  });

  it("names the header under which there is nothing", () => {
    const header = { ...cellAt("表1", 2, 0), columns: 6 };
    expect(describeFault({ kind: "noTable", sheet: "表1", why: { code: "noRows", header } }, "zh")).toContain("A3:F3");
    for (const language of ["zh", "en"] as const) {
      expect(describeFault({ kind: "noTable", sheet: "表1", why: { code: "transposed", at: cellAt("表1", 1, 0) } }, language)).toMatch(/A2.*(?:转置|Transpose)/);
    }
  });
});
