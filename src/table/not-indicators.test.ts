import { cellAt } from "../grid/area";
import { gridOf, type CellValue } from "../grid/grid";
import { recogniseTable } from "./recognise";

const OTHERS: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
  ["a staff list", [["序号", "姓名", "单位", "职务", "联系电话"], ["1", "张三", "区卫健委", "主任", "12345678"]]],
  ["a project list", [["“十四五”重点项目表"], ["序号", "项目名称", "建设性质", "建设内容及规模", "总投资（万元）", "2021年投资", "2025年投资"], ["1", "区人民医院迁建", "新建", "床位800张", "80000", "10000", "20000"]]],
  ["a project list without a title", [["序号", "项目名称", "建设内容", "建设期限", "2021年目标", "2025年目标"], ["1", "急救中心", "业务用房", "2021-2023", "开工", "竣工"]]],
  ["a budget's performance goals", [["2024年项目支出绩效目标表"], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "培训人数", "≥200人"], [null, "质量指标", "合格率", "≥95%"]]],
  ["a budget", [["项目", "2024年预算数", "2023年决算数", "增减"], ["一般公共服务支出", "1200", "1100", "100"]]],
  ["a division of tasks", [["序号", "工作任务", "工作目标", "责任单位", "完成时限"], ["1", "推进医联体建设", "2025年全覆盖", "卫健委", "2025年底"]]],
  ["a timetable", [["时间", "内容", "地点", "主持人"], ["9:00", "开幕式", "会议中心", "李四"]]],
  ["a score sheet", [["考核评分表"], ["考核指标", "目标值", "分值", "评分标准", "得分"], ["家庭医生签约率", "≥50%", "10", "每低1%扣1分", ""]]],
  ["a statistical bulletin", [["2020年主要经济指标"], ["指标", "单位", "2020年", "比上年增长（%）"], ["地区生产总值", "亿元", "512.3", "3.9"], ["工业增加值", "亿元", "201.7", "4.1"]]],
  ["a yearbook's table of neighbouring years", [["指标", "单位", "2019年", "2020年"], ["卫生机构数", "个", "312", "320"]]],
  ["prose", [["三、主要目标"], ["到2025年，主要指标达到全省平均水平。"], ["其中，人均预期寿命达到79岁。"]]],
  ["a questionnaire", [["指标", "是否完成"], ["甲", "是"], ["乙", "否"]]],
];

describe("tables of other kinds are not taken for indicator tables", () => {
  it.each(OTHERS)("%s", (_, rows) => {
    expect(recogniseTable(gridOf("表", rows))).toEqual({ ok: false, fault: { code: "noHeader" } });
  });

  it("and one beside the indicator table is passed over", () => {
    const result = recogniseTable(gridOf("表", [
      ["“十四五”主要指标"], ["序号", "指标", "2020年", "2025年", "属性"], ["1", "床位数（张）", "10", "12", "预期性"], [],
      ["重点项目"], ["序号", "项目名称", "建设地点", "总投资"], ["1", "医院新建", "城东", "10000"], [],
      ["序号", "姓名", "单位", "职务"], ["1", "张三", "卫健委", "主任"],
    ]));
    expect(result.ok && result.value.indicators.map(({ name }) => name)).toEqual(["床位数"]);
  });
});

describe("a table that lies on its side is told from none", () => {
  const fault = (...rows: readonly (readonly CellValue[])[]): unknown => {
    const read = recogniseTable(gridOf("表", rows));
    return read.ok ? "a table" : read.fault;
  };
  const at = (row: number): unknown => ({ code: "transposed", at: cellAt("表", row, 0) });

  it("years or 基期 and 目标 down the side", () => {
    expect(fault(["“十四五”主要指标"], ["年份", "人均预期寿命（岁）", "婴儿死亡率（‰）"], ["2020年", "78.9", "2.3"], ["2025年目标", "80", "≤3"])).toEqual(at(1));
    expect(fault(["指标", "人均预期寿命", "婴儿死亡率"], ["单位", "岁", "‰"], ["2020年", "78.9", "2.3"], ["2025年", "80", "≤3"], ["属性", "预期性", "约束性"])).toEqual(at(0));
    expect(fault([null, "人均预期寿命", "婴儿死亡率"], ["现状值", "78.9", "2.3"], ["目标值", "80", "≤3"])).toEqual(at(0));
  });

  it("statistics year by year and texts over texts are none", () => {
    const yearly = [2016, 2017, 2018, 2019, 2020].map((year) => [`${year}年`, "312.5", "8.1"]);
    expect(fault(["年份", "地区生产总值（亿元）", "增速（%）"], ...yearly)).toEqual({ code: "noHeader" });
    expect(fault(["年度", "主要内容", "成果"], ["2020年", "印发规划", "方案"], ["2025年", "总结验收", "报告"])).toEqual({ code: "noHeader" });
  });
});
