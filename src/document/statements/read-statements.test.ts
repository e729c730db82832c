import type { PlanPeriod } from "../../table/table";
import { PLAN_SENTENCES, type Said } from "./fixtures/plan-sentences";
import { SECTOR_SENTENCES } from "./fixtures/sector-sentences";
import { MORE_SECTOR_SENTENCES } from "./fixtures/sector-sentences-2";
import { COMMUNIQUE_SENTENCES } from "./fixtures/communique-sentences";
import { REPORT_SENTENCES } from "./fixtures/report-sentences";
import { STILL_MORE_SENTENCES } from "./fixtures/sector-sentences-3";
import { readStatements } from "./read-statements";
import type { Statement } from "./statement";

const FOURTEENTH: PlanPeriod = { name: "十四五", baseYear: 2020, targetYear: 2025 };

const bare = (text: string): string => text.replace(/\s+/g, "");
const saidIn = (text: string, plan: PlanPeriod | null = FOURTEENTH): Said[] =>
  readStatements(text, plan === null ? {} : { plan }).map(({ indicator, year, role, raw }) => [indicator, year, role, bare(raw)]);
const one = (text: string, plan: PlanPeriod | null = FOURTEENTH): Statement => {
  const found = readStatements(text, plan === null ? {} : { plan });
  expect(found).toHaveLength(1);
  return found[0] as Statement;
};

describe("the numbers that five plans claim in prose", () => {
  it("holds sixty sentences and more, a fifth of them without an indicator", () => {
    expect(PLAN_SENTENCES.length).toBeGreaterThanOrEqual(60);
    expect(PLAN_SENTENCES.filter(({ says }) => says.length === 0).length * 5).toBeGreaterThan(PLAN_SENTENCES.length);
  });

  it.each(PLAN_SENTENCES.map((sentence) => [sentence.plan, sentence.text.slice(0, 40), sentence] as const))("%s: %s", (_plan, _start, { under, text, says }) => {
    expect(saidIn(`${under}\n${text}`)).toEqual(says);
  });
});

describe("sentences of every sector", () => {
  it.each([...SECTOR_SENTENCES, ...MORE_SECTOR_SENTENCES, ...STILL_MORE_SENTENCES])("%s", (text, says) => expect(saidIn(text)).toEqual(says));
  it.each([...COMMUNIQUE_SENTENCES, ...REPORT_SENTENCES].map(([text, says, plan = FOURTEENTH]) => ({ text, says, plan })))("$text", ({ text, says, plan }) => {
    expect(saidIn(text, plan)).toEqual(says);
  });
});

describe("what a change is measured from", () => {
  const changes = (text: string): unknown[] => readStatements(text, { plan: FOURTEENTH }).flatMap(({ indicator, reading }) =>
    (reading.kind === "change" ? [[indicator, reading.basis, reading.per, reading.value]] : []));

  it("is the first of the two values that it follows, and the whole time since then", () => {
    expect(changes("养老机构由2015年的40家增加到2020年的70家，增长75%。")).toEqual([["养老机构", 2015, "period", 75]]);
    expect(changes("养老机构由2015年的40家增加到2020年的70家，年均增长11.8%。")).toEqual([["养老机构", 2015, "year", 11.8]]);
  });

  it("is the year that the sentence begins with", () => {
    expect(changes("2020年，与2015年相比，养老机构增长75%。")).toEqual([["养老机构", 2015, "period", 75]]);
  });

  it("is the year before where it says so, whatever stands around it", () => {
    expect(changes("养老机构由2015年的40家增加到2020年的70家，同比增长5%。")).toEqual([["养老机构", "previousYear", "year", 5]]);
  });
});

/** Wordings of planning documents at large. */
describe("wordings", () => {
  it.each<[string, Said[]]>([
    ["到2025年，婴儿死亡率和5岁以下儿童死亡率分别控制在4‰和5‰以内。", [["婴儿死亡率", 2025, "target", "控制在4‰以内"], ["5岁以下儿童死亡率", 2025, "target", "控制在5‰以内"]]],
    ["到2022年和2030年，全国居民健康素养水平分别不低于22%和30%。", [["居民健康素养水平", 2022, "target", "不低于22%"], ["居民健康素养水平", 2030, "target", "不低于30%"]]],
    ["到2025年，高血压、糖尿病患者规范管理率分别达到75%、72%。", [["高血压患者规范管理率", 2025, "target", "75%"], ["糖尿病患者规范管理率", 2025, "target", "72%"]]],
    ["每千人口医疗卫生机构床位数由2015年的5.11张增加到2020年的6.46张。", [["每千人口医疗卫生机构床位数", 2015, "value", "5.11张"], ["每千人口医疗卫生机构床位数", 2020, "value", "6.46张"]]],
    ["居民平均期望寿命由2015年的78.2岁，提高到2020年的79.6岁，提高了1.4岁。", [["居民平均期望寿命", 2015, "value", "78.2岁"], ["居民平均期望寿命", 2020, "value", "79.6岁"], ["居民平均期望寿命", 2020, "value", "提高了1.4岁"]]],
    ["居民健康素养水平稳步提升，2020年达到23.15%。", [["居民健康素养水平", 2020, "value", "23.15%"]]],
    ["严重精神障碍患者规范管理率，2022年达到90%，2025年达到95%。", [["严重精神障碍患者规范管理率", 2022, "value", "90%"], ["严重精神障碍患者规范管理率", 2025, "target", "95%"]]],
    ["到2025年，单位GDP能耗比2020年下降13.5%，森林覆盖率提高到24.1%。", [["单位GDP能耗", 2025, "target", "比2020年下降13.5%"], ["森林覆盖率", 2025, "target", "24.1%"]]],
    ["到2025年，每万名居民配备2-3名合格的全科医生。", [["每万名居民配备合格的全科医生", 2025, "target", "2-3名"]]],
    ["到“十四五”末，每千人口拥有执业医师数3.7人、注册护士数5.1人。", [["每千人口拥有执业医师数", 2025, "target", "3.7人"], ["每千人口拥有注册护士数", 2025, "target", "5.1人"]]],
    ["2019年，全县常住人口为45.6万人，60岁以上老年人口占总人口的18.7%。", [["常住人口", 2019, "value", "45.6万人"], ["60岁以上老年人口占总人口的比例", 2019, "value", "18.7%"]]],
    ["2020年末，全市共有医疗卫生机构3,256个。", [["医疗卫生机构", 2020, "value", "3,256个"]]],
    ["“十四五”期间，基本医疗保险参保率稳定在95%以上。", [["基本医疗保险参保率", 2025, "target", "稳定在95%以上"]]],
    ["目前，全区每千人口执业（助理）医师２．６５人，低于全国平均水平。", [["每千人口执业（助理）医师", null, "value", "２．６５人"]]],
    ["到2025年，ＰＭ２．５浓度降至30微克/立方米以下。", [["ＰＭ２．５浓度", 2025, "target", "30微克/立方米以下"]]],
    ["到2025年，可再生能源年发电量达到3.3万亿千瓦时左右。", [["可再生能源年发电量", 2025, "target", "3.3万亿千瓦时左右"]]],
    ["2015年至2020年，婴儿死亡率从8.1‰降至5.4‰。", [["婴儿死亡率", 2015, "value", "8.1‰"], ["婴儿死亡率", 2020, "value", "5.4‰"]]],
    ["到2025年，主要目标是：\n——健康水平。人均预期寿命达到80岁左右。\n——健康服务。县域内就诊率达到90%。", [["人均预期寿命", 2025, "target", "80岁左右"], ["县域内就诊率", 2025, "target", "90%"]]],
    ["到2025年，人均预期寿命在2020年基础上继续提高1岁左右。", [["人均预期寿命", 2025, "target", "在2020年基础上继续提高1岁左右"]]],
    ["每千常住人口床位、执业（助理）医师和注册护士分别为6.5张、2.8人和3.1人，较2015年分别增加1.2张、0.6人、0.9人。",
      [["每千常住人口床位", null, "value", "6.5张"], ["每千常住人口执业（助理）医师", null, "value", "2.8人"], ["每千常住人口注册护士", null, "value", "3.1人"], ["每千常住人口床位", null, "value", "较2015年增加1.2张"], ["每千常住人口执业（助理）医师", null, "value", "较2015年增加0.6人"], ["每千常住人口注册护士", null, "value", "较2015年增加0.9人"]]],
    ["“十三五”末，全县人均预期寿命比“十二五”末提高1.2岁，达到78.6岁。", [["人均预期寿命", 2020, "value", "比“十二五”末提高1.2岁"], ["人均预期寿命", 2020, "value", "78.6岁"]]],
    ["2020年全市GDP达到2356.8亿元，是2015年的1.5倍，人均GDP突破6万元。", [["GDP", 2020, "value", "2356.8亿元"], ["人均GDP", 2020, "value", "突破6万元"]]],
    ["2020年全区地区生产总值完成560.3亿元,同比增长4.2%；", [["地区生产总值", 2020, "value", "560.3亿元"], ["地区生产总值", 2020, "value", "同比增长4.2%"]]],
    ["2020年，公共图书馆藏书较2015年增长20%，有效发明专利较2015年增长40%，新改建农村公路1860公里。", [["公共图书馆藏书", 2020, "value", "较2015年增长20%"], ["有效发明专利", 2020, "value", "较2015年增长40%"]]],
    ["到2025年，旅游接待人次比2020年翻一番，设施蔬菜面积在2020年基础上翻番。", [["旅游接待人次", 2025, "target", "翻一番"], ["设施蔬菜面积", 2025, "target", "翻番"]]],
    ["与2015年相比，全市医疗卫生机构增加120个，床位增加5600张，增长21.3%。",
      [["医疗卫生机构", null, "value", "增加120个"], ["床位", null, "value", "增加5600张"], ["床位", null, "value", "增长21.3%"]]],
    ["建成二级以上医院12家，新增床位3500张，新增高效节水灌溉面积15万亩。", [["新增床位", null, "value", "3500张"], ["新增高效节水灌溉面积", null, "value", "15万亩"]]],
    ["到2025年，培训乡村医生5000人次。", [["培训乡村医生", 2025, "target", "5000人次"]]],
    ["到2025年，新增床位1500张，其中区人民医院600张、中医院500张、妇幼保健院300张。",
      [["新增床位", 2025, "target", "1500张"], ["新增区人民医院床位", 2025, "target", "600张"], ["新增中医院床位", 2025, "target", "500张"], ["新增妇幼保健院床位", 2025, "target", "300张"]]],
    ["婴儿死亡率由3.21‰（2015年）下降到2.05‰（2020年）。", [["婴儿死亡率", 2015, "value", "3.21‰"], ["婴儿死亡率", 2020, "value", "2.05‰"]]],
    ["2020年，孕产妇死亡率连续3年为0。", [["孕产妇死亡率", 2020, "value", "0"]]],
    ["2020年，婴儿死亡率降至3.21‰（2019年全国5.6‰）。", [["婴儿死亡率", 2020, "value", "3.21‰"]]],
    ["到2025年，三级医院平均住院日低于8天、二级医院低于9天。", [["三级医院平均住院日", 2025, "target", "低于8天"]]],
    ["到2025年，电话随访率≥90%，城区公共绿地面积达到12平方米/人。", [["电话随访率", 2025, "target", "≥90%"], ["城区公共绿地面积", 2025, "target", "12平方米/人"]]],
    ["到2025年，研发投入占GDP比重达到2.6%，出生人口性别比为108.5。", [["研发投入占GDP比重", 2025, "target", "2.6%"], ["出生人口性别比", 2025, "target", "108.5"]]],
  ])("%s", (text, says) => {
    expect(saidIn(text)).toEqual(says);
  });

  it.each([
    "联系电话：0513-86512345，邮编226300。",
    "召开会议35次，印发文件〔2021〕15号，通过5年复评。",
    "第十四个五年规划和二〇三五年远景目标纲要。",
    "建成二级以上医院12家，总投资25.6亿元。",
    "1	人均预期寿命（岁）	户籍人口	预期性	≥82.8	85.05",
    "人均预期寿命 | 77.78 | 79 | 预期性",
    "比“十二五”末增长38.9%，提高28和20个百分点。",
    "2021年9月16日，2022年5月17日起施行，有效期5年。",
    "详见专栏1、表2和附件3。",
    "居民健康素养水平持续提升，达到全省平均水平。",
    "设置床位500张，占地80亩，总建筑面积12.3万平方米，概算投资8.6亿元。",
    "到2025年，每个乡镇卫生院至少配备2名全科医生。",
    "建成高标准农田120万亩。",
    "支付标准为每人每次50元的2倍，培训不少于40学时。",
  ])("nothing in: %s", (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe("what a statement holds", () => {
  it("has the standard indicator, the reading, the clause and its place", () => {
    const text = "规划\n\n　　到2025年，全区 孕产妇死亡率控制在14/10万以内，其他不变。";
    const found = one(text);
    expect(found).toEqual({
      indicator: "孕产妇死亡率", standard: "mmr", year: 2025, yearFrom: "said", role: "target", raw: "控制在14/10万以内",
      reading: { kind: "level", op: "<=", value: 14, unit: "1/10万" }, quote: "全区 孕产妇死亡率控制在14/10万以内", scope: "全区", growth: null,
      line: 3, start: text.indexOf("14/"), end: text.indexOf("，其他"),
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("says whose number it is, and what grows", () => {
    const of = (text: string): unknown[] => readStatements(text, { plan: FOURTEENTH }).map(({ indicator, scope, growth }) => [indicator, scope, growth]);
    expect(of("2020年，全区户籍人口平均期望寿命达到83.76岁，婴儿死亡率1.94‰。健康素养水平26%。")).toEqual([
      ["户籍人口平均期望寿命", "全区户籍人口", null], ["婴儿死亡率", "全区", null], ["健康素养水平", null, null],
    ]);
    expect(of("全市执业医师数较2015年增长20%，每千常住人口床位数比2015年增长10%。")).toEqual([
      ["执业医师数", "全市", "count"], ["每千常住人口床位数", "全市常住人口", "rate"],
    ]);
  });

  it("says how it knows the year", () => {
    expect(one("到2025年，一切更好。健康素养水平达到36%。")).toMatchObject({ year: 2025, yearFrom: "carried" });
    expect(one("“十三五”期间，健康素养水平达到26%。")).toMatchObject({ year: 2020, yearFrom: "period", role: "value" });
    expect(one("“十三五”末，健康素养水平达到26%。")).toMatchObject({ year: 2020, yearFrom: "said", role: "value" });
    expect(one("健康素养水平达到26%。")).toMatchObject({ year: null, yearFrom: null });
    expect(one("2017年建成国家卫生区，健康素养水平达到26%。")).toMatchObject({ year: null, yearFrom: null });
  });

  it("does not carry a paragraph's year into the next", () => {
    expect(saidIn("2020年，婴儿死亡率为3‰。\n孕产妇死亡率为0。").map(([, year]) => year)).toEqual([2020, null]);
  });

  it("finds out the plan from the opening, and takes years up to its base for values", () => {
    const plan = "某市“十五五”卫生健康规划\n2025年，人均预期寿命达到80岁。到2030年，人均预期寿命达到81岁。";
    expect(saidIn(plan, null).map(([, year, role]) => [year, role])).toEqual([[2025, "value"], [2030, "target"]]);
  });

  it("takes a year up to the base for how it was, in a chapter of goals, too, also of a plan of other years than five", () => {
    const plan = "某县儿童发展规划（2021—2030年）\n三、发展目标\n2020年全县婴儿死亡率为3.8‰。到2030年，婴儿死亡率控制在3.0‰以下。";
    expect(saidIn(plan, null)).toEqual([["婴儿死亡率", 2020, "value", "3.8‰"], ["婴儿死亡率", 2030, "target", "控制在3.0‰以下"]]);
  });

  it("takes a year on the way for how it was where the words only say so, and for a step where something is reached", () => {
    const goals = "二、发展目标\n2022年公交分担率为31%，到2025年达到35%。\n2023年公交分担率达到32%，2024年公交分担率不低于34%。";
    expect(saidIn(goals)).toEqual([
      ["公交分担率", 2022, "value", "31%"], ["公交分担率", 2025, "target", "35%"], ["公交分担率", 2023, "target", "32%"], ["公交分担率", 2024, "target", "不低于34%"],
    ]);
  });

  it("reads text whose lines are broken at the page's edge, inside names, numbers and units, too", () => {
    const lines = [
      "“十三五”期间，全区卫生健康事业稳步发展，综合实力明显增强，到",
      "2020年底，全区人均预期寿命达到78.96岁，孕产妇死亡率为0，婴儿死",
      "亡率和5岁以下儿童死亡率分别为1.06‰、2.13‰，居民健康素养水平达到25",
      ".1%，每千常住人口医疗卫生机构床位数达到6.85张，注册护士数达到3.2",
      "6人，全区居民对医疗卫生服务的满意度逐年提高，居民健康档案建档率达到92%",
      "以上，群众满意度达98.47%",
    ];
    expect(saidIn(lines.join("\n")).map(([indicator, , , raw]) => [indicator, raw])).toEqual([
      ["人均预期寿命", "78.96岁"], ["孕产妇死亡率", "0"], ["婴儿死亡率", "1.06‰"], ["5岁以下儿童死亡率", "2.13‰"], ["居民健康素养水平", "25.1%"],
      ["每千常住人口医疗卫生机构床位数", "6.85张"], ["每千常住人口注册护士数", "3.26人"], ["居民健康档案建档率", "92%以上"], ["群众满意度", "98.47%"],
    ]);
    expect(new Set(saidIn(lines.join("\n")).map(([, year]) => year))).toEqual(new Set([2020]));
  });

  it("takes what it is compared with for the value of that year, and what follows for the change since", () => {
    expect(saidIn("2020年，全区专任教师6305人，比2015年的5830人增加475人，增长8.1%；PM2.5年均浓度46微克/立方米，较“十二五”末的61微克/立方米下降24.6%。")).toEqual([
      ["专任教师", 2020, "value", "6305人"], ["专任教师", 2015, "value", "5830人"], ["专任教师", 2020, "value", "增加475人"], ["专任教师", 2020, "value", "增长8.1%"],
      ["PM2.5年均浓度", 2020, "value", "46微克/立方米"], ["PM2.5年均浓度", 2015, "value", "61微克/立方米"], ["PM2.5年均浓度", 2020, "value", "下降24.6%"],
    ]);
    const growth = readStatements("2020年，专任教师6305人，比2015年的5830人增加475人，增长8.1%。", { plan: FOURTEENTH }).filter(({ reading }) => reading.kind === "change");
    expect(growth.map(({ reading }) => reading)).toMatchObject([{ basis: 2015, per: "period" }, { basis: 2015, per: "period" }]);
  });

  it("lets the first year of a pair hold for the pairs of its sentence, until it says another time", () => {
    expect(saidIn("床位由2015年的1840张增加到2020年的2480张，增长34.8%；注册护士由878人增加到1262人，增长43.7%；2021年，执业医师由810人增加到1010人。").map(([indicator, year, , raw]) => [indicator, year, raw])).toEqual([
      ["床位", 2015, "1840张"], ["床位", 2020, "2480张"], ["床位", 2020, "增长34.8%"],
      ["注册护士", 2015, "878人"], ["注册护士", 2020, "1262人"], ["注册护士", 2020, "增长43.7%"],
      ["执业医师", null, "810人"], ["执业医师", 2021, "1010人"],
    ]);
  });

  it("leaves out what is told of the country and the province in a city's plan", () => {
    expect(saidIn("全市上下努力。全国居民健康素养水平为23.15%，我市居民健康素养水平为25%。").map(([, , , raw]) => raw)).toEqual(["25%"]);
  });

  it("reads 76。7 and thousands, and never cuts a number in two", () => {
    expect(one("2020年，人均预期寿命达到76。7岁。").reading).toEqual({ kind: "level", op: "=", value: 76.7, unit: "岁" });
    const long = `${"无".repeat(7_995)}，2020年人均预期寿命达到78.96岁。`;
    expect(one(long).raw).toBe("78.96岁");
  });
});
