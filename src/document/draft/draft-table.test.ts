import { recogniseTables } from "../../table/recognise";
import type { PlanPeriod } from "../../table/table";
import { readStatements } from "../statements/read-statements";
import type { Draft } from "./draft";
import { draftTable } from "./draft-table";
import { gridOfDraft } from "./grid-of-draft";

const FOURTEENTH: PlanPeriod = { name: "十四五", baseYear: 2020, targetYear: 2025 };

/** Sentences of 沙坪坝's plan, which has no table, under the headings they stand under. */
const SHAPINGBA = `重庆市沙坪坝区卫生健康发展“十四五”规划
第一章  “十四五”卫生健康事业发展基础
第一节 “十三五”卫生健康事业发展成就
居民健康水平不断提高。“十三五”期间，我区居民健康水平明显提高，主要健康指标位居重庆市中上水平。2020年，全区人均预期寿命达到78.96岁；未发生孕产妇死亡；婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰，居民健康素养水平达到25.1%。
爱国卫生运动成果显著，2017年成功创建成为国家卫生区，市级卫生镇实现全覆盖，全区居民健康素养水平达到23.59%，卫生投诉问题受理及处理率均达100%，群众卫生状况满意度达90.32%。基础设施建设持续加强，共实施建设项目14个，建设面积约32万平方米。
第二章  发展思路、基本原则和发展目标
到2025年，健康沙坪坝建设取得显著成效。重点实施“12331”发展战略，即引进100名卫生高层次人才，建成20个市级重点学科，建成3所三级医院。展望2035年，全民健康制度体系更加完善。
第三章  主要任务
第一节  坚持预防为主，健全公共卫生服务体系
加强控烟宣传。到2025年，成人吸烟率降至23%以下。
加强全民健身的场地设施建设。到2025年，人均体育场地面积达到2平方米，经常参加体育锻炼人数比例达到46%以上。
严格控制非医学指征剖宫产率，孕产妇死亡率控制在14/10万以内。
加强早产儿保健管理工作，将婴儿死亡率控制在4.5‰以下。
二级以上综合医院设置老年医学科比例不低于50%。
到2025 年，实现城乡社区居家养老服务全覆盖，护理型床位占养老机构床位数的比例不低于60%。
`;

const draft: Draft = draftTable(readStatements(SHAPINGBA), FOURTEENTH);

describe("the draft of a table for a plan without one", () => {
  it("gives 沙坪坝 a row an indicator: baselines of 2020, targets of 2025", () => {
    expect(draft.rows.map(({ indicator, unit, baseline, target }) => [indicator, unit, baseline?.raw ?? null, target?.raw ?? null])).toEqual([
      ["人均预期寿命", "岁", "78.96岁", null],
      ["孕产妇死亡率", "1/10万", "0", "控制在14/10万以内"],
      ["婴儿死亡率", "‰", "1.06‰", "控制在4.5‰以下"],
      ["5岁以下儿童死亡率", "‰", "2.13‰", null],
      ["居民健康素养水平", "%", "25.1%", null],
      ["引进卫生高层次人才", "名", null, "100名"],
      ["建成市级重点学科", "个", null, "20个"],
      ["建成三级医院", "所", null, "3所"],
      ["成人吸烟率", "%", null, "23%以下"],
      ["人均体育场地面积", "平方米", null, "2平方米"],
      ["经常参加体育锻炼人数比例", "%", null, "46%以上"],
      ["二级以上综合医院设置老年医学科比例", "%", null, "不低于50%"],
      ["护理型床位占养老机构床位数的比例", "%", null, "不低于60%"],
    ]);
  });

  it("says of every row what is to be looked at", () => {
    const doubts = new Map(draft.rows.map((row) => [row.indicator, row.doubts]));
    expect(doubts.get("婴儿死亡率")).toEqual(["targetYear"]);
    expect(doubts.get("成人吸烟率")).toEqual(["noBaseline"]);
    expect(doubts.get("居民健康素养水平")).toEqual(["noTarget", "severalBaselines"]);
  });

  it("keeps what it leaves out", () => {
    expect(draft.leftOut.map(({ indicator }) => indicator)).toEqual(["卫生投诉问题受理及处理率", "群众卫生状况满意度"]);
  });

  it("makes a sheet that is recognised as the table it is", () => {
    const [table] = recogniseTables(gridOfDraft(draft, "指标"));
    expect(table?.kind).toBe("plan");
    expect(table?.plan).toMatchObject(FOURTEENTH);
    expect(table?.indicators.map(({ name, unit, baseline, targets }) => [name, unit, baseline?.value ?? null, targets[0]?.raw ?? null])).toEqual(
      draft.rows.map(({ indicator, unit, baseline, target }) => {
        const reading = baseline?.statement.reading;
        return [indicator, unit, reading?.kind === "level" ? reading.value : null, target?.raw ?? null];
      }),
    );
  });

  it("gives the quotes in the sheet, and the doubts in the reader's language", () => {
    const zh = gridOfDraft(draft, "指标").texts[4];
    expect(zh?.[6]).toBe("基期值：正文第4行“婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰”；目标值：正文第13行“将婴儿死亡率控制在4.5‰以下”");
    expect(zh?.[7]).toBe("正文未直接写明目标值的年份，请核实");
    expect(gridOfDraft(draft, "Indicators", "en").texts[4]?.[7]).toBe("the text does not give the target's year itself: check it");
  });

  it("takes a value said for the base year before one of no year, and no value of another year", () => {
    const text = "一、发展基础\n居民健康素养水平达到23%。\n2015年，居民健康素养水平为9%。\n2020年，居民健康素养水平为25%。\n二、目标\n到2025年，居民健康素养水平达到36%，到2035年，居民健康素养水平达到40%。";
    const [row] = draftTable(readStatements(text, { plan: FOURTEENTH }), FOURTEENTH).rows;
    expect([row?.baseline?.raw, row?.target?.raw]).toEqual(["25%", "36%"]);
    expect(row?.doubts).toEqual(["severalBaselines"]);
  });

  it("is empty for a text that claims nothing", () => {
    expect(draftTable([], FOURTEENTH)).toEqual({ plan: FOURTEENTH, rows: [], leftOut: [] });
  });
});
