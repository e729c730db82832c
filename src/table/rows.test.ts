import { gridOf } from "../grid/grid";
import { brief, merge, tableOf } from "./fixtures/brief";
import { recogniseTable } from "./recognise";

const HEADER = ["指标", "2020年", "2025年目标", "属性"];

describe("rows", () => {
  it("take their domain from section rows, merged or not", () => {
    const expected = [
      "1 | 发展水平 | 劳动生产率 | 万元/人 | expected | 12 >  > 16", "2 | 绿色发展 | 森林覆盖率 | % | binding | 30 >  > 31", "3 | 绿色发展 | 湿地保护率 | % | expected | 50 >  > 52",
    ];
    const rows = [
      ["序号", ...HEADER],
      ["一、发展水平"], ["1", "劳动生产率（万元/人）", "12", "16", "预期性"],
      ["（二）绿色发展"], ["2", "森林覆盖率（%）", "30", "31", "约束性"], ["3", "湿地保护率（%）", "50", "52", "预期性"],
    ];
    expect(brief(tableOf(rows))).toEqual(expected);
    expect(brief(tableOf(rows, [merge(1, 0, 1, 5), merge(3, 0, 1, 5)]))).toEqual(expected);
    const numbered = rows.map((row) => (row[0] === "一、发展水平" ? ["一", "发展水平"] : row[0] === "（二）绿色发展" ? ["二", "绿色发展"] : row));
    expect(brief(tableOf(numbered))).toEqual(expected);
    const inNames = rows.map((row) => (row.length === 1 ? [null, ...row] : row));
    expect(brief(tableOf(inNames))).toEqual(expected);
  });

  it("read their targets with the sign that stands in the name", () => {
    const table = tableOf([["指标", "2020年", "2025年目标", "2030年目标"], ["健康素养水平（%）≥", "25.8", "30", "38左右"], ["吸烟率<（%）", "23", "20%", "≤18"]]);
    expect(table.indicators.map(({ baseline, targets }) => [baseline?.value, targets.map(({ raw, target }) => [raw, "op" in target ? target.op : null])])).toEqual([
      [25.8, [["30", ">="], ["38左右", "="]]], [23, [["20%", "<"], ["≤18", "<="]]],
    ]);
  });

  it("carry their number in a column or in the name", () => {
    expect(brief(tableOf([HEADER, ["1.人均预期寿命（岁）", "77", "78", "预期性"], ["2．婴儿死亡率（‰）", "3", "≤3", "预期性"], ["（3）近视率（%）", "43", "40", "约束性"], ["4、5岁以下儿童死亡率（‰）", "5", "4", "预期性"]])))
      .toEqual(["1 |  | 人均预期寿命 | 岁 | expected | 77 >  > 78", "2 |  | 婴儿死亡率 | ‰ | expected | 3 >  > ≤3", "3 |  | 近视率 | % | binding | 43 >  > 40", "4 |  | 5岁以下儿童死亡率 | ‰ | expected | 5 >  > 4"]);
    expect(brief(tableOf([HEADER, ["65岁及以上老年人健康管理率（%）", "70", "75", "预期性"]]))).toEqual([" |  | 65岁及以上老年人健康管理率 | % | expected | 70 >  > 75"]);
    expect(tableOf([["序号", ...HEADER], ["#1", "甲指标", "1", "2", "预期性"], ["（二）", "乙指标", "1", "2", "预期性"], ["3.", "丙指标", "1", "2", "预期性"]]).indicators.map(({ number }) => number)).toEqual(["1", "二", "3"]);
  });

  it("without a number are part of the numbered row above", () => {
    const table = tableOf([
      ["序号", ...HEADER],
      ["1", "城乡居民收入", "3", "4", "预期性"], [null, "城镇居民", "4", "5", "预期性"], [null, "农村居民", "2", "3", "预期性"], ["2", "恩格尔系数（%）", "30", "28", "预期性"],
    ]);
    expect(table.indicators.map(({ isSub, parent }) => [isSub, parent])).toEqual([[false, null], [true, 0], [true, 0], [false, null]]);
  });

  it("are not parts where 序号 numbers the domains", () => {
    expect(brief(tableOf([
      ["序号", "领域", "指标", "2025年"], ["1", "健康水平", "甲率（%）", "80"], [null, null, "乙率（%）", "5"], ["2", "健康生活", "丙率（%）", "30"], [null, null, "丁率（%）", "20"],
    ]))).toEqual([
      " | 健康水平 | 甲率 | % |  |  >  > 80", " | 健康水平 | 乙率 | % |  |  >  > 5", " | 健康生活 | 丙率 | % |  |  >  > 30", " | 健康生活 | 丁率 | % |  |  >  > 20",
    ]);
  });

  it("with 其中, a dash or a number below the number above are parts of it", () => {
    const table = tableOf([
      HEADER,
      ["执业（助理）医师数", "100", "120", "预期性"], ["其中：中医类别", "20", "30", "预期性"], ["——全科医生", "10", "16", "预期性"], ["护士数", "150", "170", "预期性"],
    ]);
    expect(table.indicators.map(({ name, isSub, parent }) => [name, isSub, parent])).toEqual(
      [["执业（助理）医师数", false, null], ["中医类别", true, 0], ["全科医生", true, 0], ["护士数", false, null]]);
    const decimals = tableOf([["序号", ...HEADER], ["1", "甲", "1", "2", "预期性"], ["1.1", "乙", "1", "2", "预期性"], ["2", "丙", "1", "2", "预期性"]]);
    expect(decimals.indicators.map(({ number, parent }) => [number, parent])).toEqual([["1", null], ["1.1", 0], ["2", null]]);
  });

  it("with a number in brackets are parts of one without", () => {
    const table = tableOf([["序号", ...HEADER], ["1", "能源消费总量", "9", "10", "预期性"], ["（1）", "煤炭", "5", "4", "预期性"], ["（2）", "油品", "2", "2", "预期性"], ["2", "发电量", "3", "4", "预期性"]]);
    expect(table.indicators.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
    expect(tableOf([["序号", ...HEADER], ["（1）", "甲", "1", "2", "预期性"], ["（2）", "乙", "1", "2", "预期性"]]).indicators.map(({ isSub }) => isSub)).toEqual([false, false]);
  });

  it("end where other text begins without a note", () => {
    expect(brief(tableOf([HEADER, ["甲率（%）", "1", "2", "预期性"], ["（二）主要任务"], ["加强领导", "明确责任"], ["1.健全机制"]]))).toEqual([" |  | 甲率 | % | expected | 1 >  > 2"]);
  });

  it("keep a domain that each row repeats", () => {
    expect(tableOf([["分类", ...HEADER], ["传播", "甲", "1", "2", "预期性"], ["传播", "乙", "1", "2", "预期性"], ["产业", "丙", "1", "2", "预期性"]]).indicators.map(({ domain }) => domain)).toEqual(["传播", "传播", "产业"]);
  });

  it("keep a domain that is written over several rows", () => {
    expect(tableOf([
      ["领域", ...HEADER], ["健康", "甲", "1", "2", "预期性"], ["水平", "乙", "1", "2", "预期性"], [null, "丙", "1", "2", "预期性"],
      ["疾病", "丁", "1", "2", "预期性"], ["防控与", "戊", "1", "2", "预期性"], ["爱国", "己", "1", "2", "预期性"], ["卫生", "庚", "1", "2", "预期性"], [null, "辛", "1", "2", "预期性"],
    ]).indicators.map(({ domain }) => domain)).toEqual([...Array(3).fill("健康水平"), ...Array(5).fill("疾病防控与爱国卫生")]);
    expect(tableOf([
      ["领域", ...HEADER], ["创新", "甲", "1", "2", "预期性"], [null, "乙", "1", "2", "预期性"], ["协调", "丙", "1", "2", "预期性"], [null, "丁", "1", "2", "预期性"],
    ]).indicators.map(({ domain }) => domain)).toEqual(["创新", "创新", "协调", "协调"]);
  });

  it("go on after a page break with 续表 and the header again", () => {
    expect(brief(tableOf([
      HEADER, ["床位数（张）", "1", "2", "预期性"], [], ["续表"], HEADER, ["护士数（人）", "3", "4", "预期性"],
    ]))).toEqual([" |  | 床位数 | 张 | expected | 1 >  > 2", " |  | 护士数 | 人 | expected | 3 >  > 4"]);
  });

  it("join a name that a page break or a line tore apart", () => {
    expect(tableOf([
      ["序号", ...HEADER], ["1", "千人口中医医疗机构床", "0.2", "0.3", "预期性"], ["序号", ...HEADER], [null, "位数（张）"], ["2", "护士数（人", "3", "4", "预期性"], [null, "）"],
    ]).indicators.map(({ name, unit }) => [name, unit])).toEqual([["千人口中医医疗机构床位数", "张"], ["护士数", "人"]]);
  });

  it("end before notes, which are kept", () => {
    const table = tableOf([HEADER, ["甲率（%）", "1", "2", "预期性"], [], ["注：1.本表数据为快报数。"], ["2.*为累计数。"], [], ["二、主要任务"], ["加强领导，落实责任。"]]);
    expect(table.indicators).toHaveLength(1);
    expect(table.notes).toEqual(["注：1.本表数据为快报数。", "2.*为累计数。"]);
  });

  it("take their nature from a mark that a note explains, from brackets, or from the section", () => {
    expect(tableOf([
      ["指标", "2020年", "2025年目标"], ["甲率*（%）", "1", "2"], ["乙率（%）", "1", "2"], ["注：带*号的为约束性指标，其余为预期性指标。"],
    ]).indicators.map(({ name, nature }) => [name, nature])).toEqual([["甲率", "binding"], ["乙率", "expected"]]);
    expect(tableOf([["指标", "2020年", "2025年目标"], ["甲率（约束性）", "1", "2"]]).indicators[0]).toMatchObject({ name: "甲率", nature: "binding" });
    expect(tableOf([["指标", "2020年", "2025年目标"], ["一、约束性指标"], ["甲率", "1", "2"], ["二、预期性指标"], ["乙率", "1", "2"]]).indicators.map(({ nature }) => nature)).toEqual(["binding", "expected"]);
  });

  it("are told from sections, titles and notes that a converter wrote into every cell", () => {
    const all = (text: string): string[] => Array<string>(4).fill(text);
    const table = tableOf([all("“十四五”主要指标"), HEADER, all("一、经济发展"), ["甲率（%）", "1", "2", "预期性"], all("注：甲率为快报数。")]);
    expect(table).toMatchObject({ title: "“十四五”主要指标", notes: ["注：甲率为快报数。"] });
    expect(brief(table)).toEqual([" | 经济发展 | 甲率 | % | expected | 1 >  > 2"]);
  });

  it("are no totals", () => {
    expect(tableOf([["序号", ...HEADER], ["1", "甲", "1", "2", "预期性"], ["合计", null, "1", "2", null]]).indicators).toHaveLength(1);
  });

  it("share a value cell that is merged over them", () => {
    const table = tableOf([HEADER, ["孕产妇系统管理率（%）", "92.7", ">85", "预期性"], ["3岁以下儿童系统管理率（%）", "92.9", null, null]], [merge(1, 2, 2, 1), merge(1, 3, 2, 1)]);
    expect(brief(table)).toEqual([" |  | 孕产妇系统管理率 | % | expected | 92.7 >  > >85", " |  | 3岁以下儿童系统管理率 | % | expected | 92.9 >  > >85"]);
    expect(table.indicators[1]?.targets[0]?.at).toMatchObject({ row: 1, column: 2, rows: 1, columns: 1 });
  });

  it("keep a blank and every dash as no value", () => {
    const table = tableOf([["指标", "2020年", "2025年目标"], ...["", "-", "—", "——", "/", "－", "…"].map((text, at) => [`指标${at}率`, text, "≥60%"])]);
    expect(table.indicators.map(({ baseline }) => baseline?.raw)).toEqual(Array(7).fill(null));
  });

  it("are read where an indicator's cell is blank in a form to be filled", () => {
    const table = tableOf([["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"], ["1", "人均预期寿命", "岁", "", "", "预期性"], ["2", "其他指标", "", "", "", ""]]);
    expect(table.indicators.map(({ name, unit, nature }) => [name, unit, nature])).toEqual([["人均预期寿命", "岁", "expected"], ["其他指标", null, null]]);
  });
});

describe("columns that formulas work out", () => {
  it("are no targets beside the ones that people typed", () => {
    const header = ["序号", "指标", "2020年基期值", "2025年目标值", "目标数值", "年均增速"];
    const grid = gridOf("表", [header, [1, "每万人口全科医生数", 2, "3.5以上", 3.5, 11.8], [2, "居民健康素养水平（%）", 22.63, "≥25%", 25, 2]]);
    const formulas = grid.values.map((row, at) => row.map((_, column) => (at > 0 && column > 3 ? `=D${at + 1}` : null)));
    const typed = recogniseTable(grid);
    const computed = recogniseTable({ ...grid, formulas });
    expect(typed.ok && typed.value.indicators[0]?.targets.map(({ raw }) => raw)).toEqual(["3.5以上", "3.5", "11.8"]);
    expect(computed.ok && computed.value.indicators.map(({ targets }) => targets.map(({ raw }) => raw))).toEqual([["3.5以上"], ["≥25%"]]);
  });
});

describe("headings of groups that carry a unit", () => {
  it("head what follows, and give it their unit, where they are numbered or the name above has its own", () => {
    const { indicators } = tableOf([
      ["指标", "2015年", "2020年", "〔累计〕", "属性"],
      ["生态环境状况指数", "60.4", ">60.4", "-", "预期性"],
      ["5.主要污染物排放总量减少（%）", null, null, null, null],
      ["化学需氧量", "-", "-", "〔10〕", "约束性"],
      ["湿地保有量（亿亩）", "7", "≥8", "-", "预期性"],
      ["区域性污染物排放总量减少（%）", null, null, null, null],
      ["重点地区总氮", "-", "-", "〔10〕", "预期性"],
    ]);
    expect(indicators.map(({ name, unit }) => [name, unit])).toEqual([["生态环境状况指数", null], ["化学需氧量", "%"], ["湿地保有量", "亿亩"], ["重点地区总氮", "%"]]);
  });

  it("make drops of what is listed under a drop, and of nothing else", () => {
    const { indicators } = tableOf([
      ["指标", "2015年", "2020年", "〔累计〕", "属性"],
      ["1.主要污染物排放总量减少（%）", null, null, null, null],
      ["化学需氧量", "-", "-", "〔10〕", "约束性"],
      ["2.国土绿化（%）", null, null, null, null],
      ["森林覆盖率", "23", "24", "〔1〕", "约束性"],
    ]);
    expect(indicators.map(({ targets }) => targets.at(-1)?.target)).toEqual([
      expect.objectContaining({ kind: "change", direction: "down", measure: "percent", value: 10 }), expect.objectContaining({ kind: "change", direction: "up", value: 1 }),
    ]);
  });

  it("are the end of a wrapped name else", () => {
    const { indicators } = tableOf([
      ["指标", "2015年", "2020年", "属性"],
      ["森林面积占国土面积的", "21", "23", "约束性"],
      ["比重（%）", null, null, null],
      ["湿地保有量（亿亩）", "7", "≥8", "预期性"],
    ]);
    expect(indicators.map(({ name, unit }) => [name, unit])).toEqual([["森林面积占国土面积的比重", "%"], ["湿地保有量", "亿亩"]]);
  });
});
