import type { Fulfilment } from "../../table/fulfilment";
import type { RuleCase } from "../define";

const said = (quote: string, given: Partial<Fulfilment> = {}): Fulfilment => ({ of: "targets", nature: null, as: "all", plan: "十三五", quote, line: 6, ...given });
const HEADER = ["序号", "指标", "单位", "2020年目标值", "2020年实际值", "指标性质"];
/** One of four missed its target. */
const ENDED = [
  HEADER,
  [1, "居民健康素养水平", "%", 20, 25.1, "预期性"], [2, "婴儿死亡率", "‰", "≤5", 3.1, "约束性"],
  [3, "每千人口注册护士数", "人", 3.14, 2.48, "预期性"], [4, "每千人口执业（助理）医师数", "人", 2.5, 2.6, "预期性"],
];

export const cases: readonly RuleCase[] = [
  {
    title: "指标全部完成，表中有一项没有达到",
    cells: ENDED,
    fulfilments: [said("规划确定的主要指标全部完成")],
    finds: [["notAll", "A6"]],
  },
  {
    title: "只说完成，或说的是任务，先请核对；基本完成，却有四分之一没有达到（青浦区20项中有6项）",
    cells: ENDED,
    fulfilments: [said("主要目标顺利实现", { as: "done", line: 3 }), said("各项任务全面完成", { of: "tasks", line: 4 }), said("各项改革发展任务基本完成", { of: "tasks", as: "mostly", plan: null, line: 5 })],
    finds: [["notDone", "A3"], ["notDone", "A4"], ["notMostly", "A5"]],
  },
  {
    title: "基本完成，六项中只有一项没有达到；约束性指标确实全部完成；说的是更早的规划",
    cells: [...ENDED, [5, "每千人口医疗卫生机构床位数", "张", 6, 6.2, "预期性"], [6, "人均预期寿命", "岁", 78, 79, "预期性"]],
    fulfilments: [said("主要目标任务基本完成", { as: "mostly" }), said("约束性指标全部完成", { nature: "binding" }), said("各项目标全面完成", { plan: "十二五" })],
    finds: [],
  },
  {
    title: "几项完成、几项未完成，加起来不是总数；与表中达到目标的项数不同",
    cells: ENDED,
    fulfilments: [said("12项主要指标中，9项完成，2项未完成", { as: "counted", counts: { total: 12, done: 9, undone: 2 }, line: 3 }), said("4项指标中4项完成", { as: "counted", counts: { total: 4, done: 4, undone: null }, line: 4 })],
    finds: [["countsDoNotAddUp", "A3"], ["countsDiffer", "A4"]],
  },
  {
    title: "几项完成与表相符；总数与表不同的，说的是另一张表",
    cells: ENDED,
    fulfilments: [said("4项指标中，3项完成，1项未完成", { as: "counted", counts: { total: 4, done: 3, undone: 1 } }), said("12项指标中12项完成", { as: "counted", counts: { total: 12, done: 12, undone: null } })],
    finds: [],
  },
  {
    title: "从数看不出是否达到的，以完成情况栏为准",
    cells: [["指标", "单位", "2020年目标", "2020年实际", "完成情况"], ["乡镇文化站数", "个", 20, 20, "完成"], ["每千人口医疗卫生机构床位数", "张", 6, 6.2, "完成"], ["人均预期寿命", "岁", 78, 79, "完成"], ["常住人口规模", "万人", 50, 48, "未完成"]],
    fulfilments: [said("4项指标中，2项完成，2项未完成", { as: "counted", plan: null, counts: { total: 4, done: 2, undone: 2 }, line: 3 }), said("4项指标中，3项完成，1项未完成", { as: "counted", plan: null, counts: { total: 4, done: 3, undone: 1 }, line: 4 })],
    finds: [["countsDiffer", "A3"]],
  },
];
