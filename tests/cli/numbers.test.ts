/** `fyp target` and `fyp measure`: a line in, a line out, held against values worked out by hand. */
import { commandLine, jsonLines } from "./command-line";

const { fyp } = commandLine();

interface TargetLine {
  readonly literal: string;
  readonly words: string;
  readonly target: { readonly kind: string };
  readonly resolved: object | null;
}
interface MeasureLine {
  readonly value?: { readonly status: string; readonly completion: number };
  readonly fault?: string;
}

describe("fyp target", () => {
  test("reads a target a line, works it out against the baseline, and keeps the order", () => {
    const input = [
      "≥60%\t二级以上综合医院设立老年医学科比例\t", "力争每年降低 0.5个百分点以上\t全市儿童青少年总体近视率\t43.2%",
      "在2020年基础上增长10%左右\t每千人口公共卫生人员数\t1.35", "—\t\t", "≥100\\n≥75",
    ].join("\n");
    const { exit, out } = fyp(["target", "--json"], input);
    const lines = jsonLines<TargetLine>(out);
    expect(exit).toBe(0);
    expect(lines.map(({ literal }) => literal)).toEqual(["≥60%", "力争每年降低 0.5个百分点以上", "在2020年基础上增长10%左右", "—", "≥100\n≥75"]);
    expect(lines[0]).toMatchObject({ target: { kind: "level", op: ">=", value: 60, unit: "%" }, resolved: { op: ">=", value: 60 } });
    expect(lines[1]?.resolved).toMatchObject({ op: "<=", value: 40.7 });
    expect(lines[2]?.resolved).toMatchObject({ value: 1.485, approx: true });
    expect(lines[3]).toMatchObject({ target: { kind: "none" }, resolved: null });
    expect(lines[4]?.target.kind).toBe("parts");
    for (const { words } of lines) expect(typeof words).toBe("string");
  });
});

describe("fyp measure", () => {
  const status = { direction: "higher", baseYear: 2020, base: 2.9, year: 2022, actual: 3.15, targetYear: 2025, target: "3.20" };

  test("gives an answer a line: a value, or the fault by name", () => {
    const { exit, out } = fyp(["measure", "status", "--json"], [status, { ...status, actual: 2.8 }, { ...status, target: "持续提升" }].map((args) => JSON.stringify(args)).join("\n"));
    const lines = jsonLines<MeasureLine>(out);
    expect(exit).toBe(0);
    // (3.15 − 2.9) ÷ (3.2 − 2.9) = 0.8333 against 2 ÷ 5.
    expect(lines[0]?.value).toMatchObject({ status: "快于预期", timeProgress: 0.4 });
    expect(lines[0]?.value?.completion).toBeCloseTo(0.8333, 4);
    expect(lines[1]?.value?.status).toBe("倒退");
    expect(lines[2]?.value?.status).toBe("无法判定");
  });

  test("names what is wrong with a line, and goes on", () => {
    const { exit, out, err } = fyp(["measure", "gap", "--json"], ["不是 JSON", "{\"base\":2,\"goal\":3}", "{\"base\":2,\"target\":\"≥3.5\"}"].join("\n"));
    const lines = jsonLines<MeasureLine>(out);
    expect(exit).toBe(2);
    expect(lines.map((line) => line.fault ?? line.value)).toEqual(["badInput", "badInput", 1.5]);
    expect(err).toContain("第 1 行");
    expect(err).toContain("goal");
  });

  test("a measure that is none is told which there are", () => {
    const { exit, err } = fyp(["measure", "velocity"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("growth-ratio")]);
  });
});
