import { readFulfilments } from "./read-fulfilments";

const said = (text: string) => readFulfilments(text).map(({ of, nature, as, plan, line }) => [of, nature, as, plan, line]);

describe("readFulfilments", () => {
  it("reads what is said to be reached, how far, and of which plan", () => {
    expect(said([
      "“十三五”期间，居民健康水平持续提高，各项改革发展任务基本完成。",
      "到2020年底，规划期内确定的主要目标和任务基本完成。",
      "“十三五”规划确定的主要指标全部完成，约束性指标均如期实现。",
      "五年来，我区圆满完成了“十三五”规划的各项目标任务。",
    ].join("\n"))).toEqual([
      ["tasks", null, "mostly", "十三五", 1], ["targets", null, "mostly", null, 2],
      ["targets", null, "all", "十三五", 3], ["targets", "binding", "all", "十三五", 3], ["targets", null, "all", "十三五", 4],
    ]);
  });

  it("reads how many were met, and how many not", () => {
    const counted = (text: string) => readFulfilments(text).flatMap(({ counts, plan }) => (counts === undefined ? [] : [[counts.total, counts.done, counts.undone, plan]]));
    expect(counted("“十三五”规划12项主要指标中，10项完成，2项未完成。")).toEqual([[12, 10, 2, "十三五"]]);
    expect(counted("规划确定的24个指标，24个全部完成。")).toEqual([[24, 24, null, null]]);
    expect(counted("25项主要指标中，20项已完成，3项基本完成，2项未完成。国家确定的12项指标中，10项完成。")).toEqual([]);
  });

  it("leaves out what is meant, denied or a title, and tasks of another kind", () => {
    expect(said([
      "确保规划目标顺利实现。明确职责，认真组织落实，推进目标和任务完成。", "力争到2025年各项目标任务全面完成。", "“十三五”规划主要指标完成情况",
      "主要指标没有全部完成。", "全面完成脱贫攻坚任务，如期实现全面小康目标。", "超额完成市下达的各项任务。", "实现了均衡布局的目标，居民主要健康指标达到全市平均水平。", "主要目标\t完成",
    ].join("\n"))).toEqual([]);
  });
});
