import { directionOfIndicator } from "./direction-of-indicator";
import { tableOf } from "./fixtures/brief";

const directionOf = (name: string, target: string): string | null => {
  const [indicator] = tableOf([["指标", "2025年目标"], [name, target]]).indicators;
  if (!indicator) throw new Error("no row");
  return directionOfIndicator(indicator);
};

describe("the way an indicator wants to go", () => {
  it("is the catalogue's, whatever the target's sign", () => {
    expect(directionOf("婴儿死亡率（‰）", "≥3")).toBe("lower");
  });

  it("is the target's own sign where no catalogue holds the name, before the name's words", () => {
    expect(directionOf("公交候车满意率（%）", "≤5")).toBe("lower");
    expect(directionOf("某某数", "≥5")).toBe("higher");
  });

  it("is the name's where the target is a bare number or a range", () => {
    expect(directionOf("行政诉讼败诉率（%）", "9")).toBe("lower");
    expect(directionOf("志愿服务参与率（%）", "15—20")).toBe("higher");
  });

  it("is up for what is itself a drop, though its target reads as a fall", () => {
    expect(directionOf("化肥使用强度下降（%）", "〔5〕")).toBe("higher");
  });

  it("is unknown where nothing says", () => {
    expect(directionOf("建设进度", "9")).toBeNull();
  });
});
