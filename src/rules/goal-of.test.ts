import { tableOf } from "../table/fixtures/brief";
import { goalOf } from "./goal-of";

const goalIn = (levels: readonly string[], values: readonly string[]): string | null | undefined => {
  const table = tableOf([
    ["“十四五”指标分解表"], ["指标", "2020年全市", "2025年目标", ...levels.slice(1).map(() => null)], [null, null, ...levels],
    ["森林覆盖率（%）", "45.2", ...values],
  ]);
  const [indicator] = table.indicators;
  return indicator && goalOf(table, indicator)?.raw;
};

describe("the target a row is judged by", () => {
  it("is the whole place's, whatever its districts are set", () => {
    expect(goalIn(["全市", "临江区", "安泽县"], ["46", "43", "61.5"])).toBe("46");
    expect(goalIn(["临江区", "安泽县", "全市"], ["43", "61.5", "46"])).toBe("46");
  });

  it("is the place's own beside that of the level above", () => {
    expect(goalIn(["市级目标", "区级目标"], ["46", "43"])).toBe("43");
  });

  it("is none where only parts have one", () => {
    expect(goalIn(["临江区", "安泽县"], ["43", "61.5"])).toBeUndefined();
  });

  it("is no pace beside the values of the plan's first and last year, which is what there was", () => {
    const pace = (header: string): string | null | undefined => {
      const table = tableOf([["“十三五”发展情况"], ["指标", "2015年完成", "2020年完成", header], ["财政收入（亿元）", "27.2", "42.6", "9.4"]]);
      const [indicator] = table.indicators;
      return indicator && goalOf(table, indicator)?.raw;
    };
    expect(pace("年均增长（%）")).toBeUndefined();
    expect(pace("规划年均增长（%）")).toBe("9.4");
  });
});
