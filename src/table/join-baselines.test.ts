import { tableOf } from "./fixtures/brief";
import { QINGPU_135 } from "./fixtures/qingpu-135";
import { QINGPU_145 } from "./fixtures/qingpu-145";
import { TONGZHOU_135 } from "./fixtures/tongzhou-135";
import { TONGZHOU_145 } from "./fixtures/tongzhou-145";
import { joinBaselines, pairByHand, rowsWithFigure } from "./join-baselines";
import type { IndicatorTable } from "./table";

const said = (plan: IndicatorTable, completion: IndicatorTable): readonly string[] => joinBaselines(plan, completion).map((pair) =>
  `${plan.indicators[pair.indicator]?.name} ← ${completion.indicators[pair.from]?.name}: ${pair.value} (${pair.sureness})`);

const completion = (...rows: readonly string[][]): IndicatorTable => tableOf([["“十三五”指标完成情况"], ["指标", "统计口径", "2020年目标", "2020年完成"], ...rows]);
const plan = (...rows: readonly string[][]): IndicatorTable => tableOf([["“十四五”指标"], ["指标", "统计口径", "2025年目标"], ...rows]);

describe("baselines from the completion table", () => {
  it("通州: thirteen of 27, whatever the wording", () => {
    expect(said(tableOf(TONGZHOU_145), tableOf(TONGZHOU_135))).toEqual([
      "人均期望寿命 ← 人口平均期望寿命: 83.19 (certain)",
      "孕产妇死亡率 ← 孕产妇死亡率: 0 (certain)",
      "婴儿死亡率 ← 婴儿死亡率: 1.59 (certain)",
      "5岁以下儿童死亡率 ← 5岁以下儿童死亡率: 2.65 (certain)",
      "重大慢性病过早死亡率 ← 因心脑血管疾病、癌症、慢性呼吸系统疾病和糖尿病导致的过早死亡率: 8.94 (certain)",
      "居民健康素养水平 ← 居民健康素养水平: 27.52 (certain)",
      "每千人口医疗卫生机构床位数 ← 每千人口医疗机构床位数: 5.78 (certain)",
      "每千人口执业（助理）医师数 ← 每千人口执业（助理）医师数: 2.42 (certain)",
      "每千人口注册护士数 ← 每千人口注册护士数: 2.48 (certain)",
      "每万人口全科医生数 ← 每万人口全科医生数: 6.46 (certain)",
      "个人卫生支出占总费用的比重 ← 个人卫生支出占卫生总费用的比重: 23.6 (certain)",
      "居民电子健康档案规范化建档管理率 ← 居民电子健康档案规范化建档管理率: 92.29 (certain)",
      "县级以上医院面向基层远程医疗服务比例 ← 县级以上医院面向基层远程医疗服务比例: 100 (certain)",
    ]);
  });

  it("青浦: eleven of 15; the public health institutions' staff finds no partner", () => {
    expect(said(tableOf(QINGPU_145), tableOf(QINGPU_135))).toEqual([
      "人均预期寿命 ← 平均期望寿命: 85.05 (certain)",
      "婴儿死亡率 ← 婴儿死亡率: 3.12 (certain)",
      "5岁以下儿童死亡率 ← 5岁以下儿童死亡率: 2.47 (certain)",
      "孕产妇死亡率 ← 孕产妇死亡率: 0 (certain)",
      "居民健康素养水平 ← 市民健康素养: 38.77 (certain)",
      "千人口献血率 ← 千人口献血率: 14.97 (certain)",
      "院前急救平均反应时间 ← 院前急救平均反应时间: 10.62 (certain)",
      "千人口医疗卫生机构床位数 ← 千人口医疗机构床位: 3.72 (certain)",
      "千人口执业（助理）医师数 ← 千人口执业（助理）医师数: 1.9 (certain)",
      "千人口注册护士数 ← 千人口注册护士数: 1.99 (certain)",
      "千人口全科医生数 ← 千人口全科医师数: 0.35 (certain)",
    ]);
  });

  it("converts the scale and says so", () => {
    const [pair] = joinBaselines(plan(["每万人口全科医生数（人）", "常住人口", "4"]), completion(["千人口全科医师数（人）", "常住人口", "0.3", "0.35"]));
    expect(pair).toMatchObject({ value: 3.5, factor: 10, sureness: "likely", reasons: ["sameButForScale", "scaleConverted"], figure: { raw: "0.35", year: 2020 } });
    const [share] = joinBaselines(plan(["献血率（%）", "常住人口", "1.5"]), completion(["献血率（‰）", "常住人口", "15", "14"]));
    expect(share).toMatchObject({ value: 1.4, factor: 0.1, sureness: "certain", reasons: ["sameName", "scaleConverted"], units: { from: "‰", to: "%" } });
  });

  it("knows a name that is turned round, and beds by any of their names", () => {
    expect(said(
      plan(["养老机构护理型床位占比（%）", "", "60"], ["每千常住人口床位数", "", "7"], ["二级以上公立综合医院设置老年医学科比例（%）", "", "90"], ["公立医院床位占医院床位比例（%）", "", "70"]),
      completion(["护理型床位占养老机构床位的比例（%）", "", "50", "51"], ["千人口医疗机构床位", "", "6", "6.1"], ["设老年医学科的二级以上公立综合医院占比（%）", "", "80", "82"], ["公立医院床位占床位总数比例（%）", "", "65", "66"]),
    )).toEqual([
      "养老机构护理型床位占比 ← 护理型床位占养老机构床位的比例: 51 (certain)",
      "每千常住人口床位数 ← 千人口医疗机构床位: 6.1 (certain)",
      "二级以上公立综合医院设置老年医学科比例 ← 设老年医学科的二级以上公立综合医院占比: 82 (certain)",
    ]);
  });

  it("never joins different concepts", () => {
    expect(said(
      plan(["每千人口公共卫生人员数", "", "1.5"], ["健康预期寿命（岁）", "", "71"], ["每千人口中医类别执业（助理）医师数", "", "0.6"], ["糖尿病患者规范管理率（%）", "", "70"], ["农村居民收入", "", "3"], ["每千名老人床位数", "", "40"]),
      completion(["千人口专业公共卫生机构人员数（人）", "", "0.8", "0.53"], ["人均预期寿命（岁）", "", "80", "79"], ["每千人口执业（助理）医师数", "", "2", "2.4"], ["高血压患者规范管理率（%）", "", "60", "66"], ["城镇居民收入", "", "5", "6"], ["每千人口床位数", "", "5", "6"]),
    )).toEqual([]);
  });

  it("lowers its sureness where scope or unit differ, or the figure is no number", () => {
    const pairs = joinBaselines(
      plan(["人均预期寿命（岁）", "常住人口", "80"], ["献血量（吨）", "", "9"], ["慢病管理率（%）", "", "70"]),
      completion(["人均预期寿命（岁）", "户籍人口", "80", "84.6"], ["献血量（人次）", "", "900", "950"], ["慢病管理率（%）", "", "60", "≥60"]));
    expect(pairs.map(({ sureness, reasons, value }) => [sureness, reasons, value])).toEqual([
      ["possible", ["sameStandard", "scopesDiffer"], 84.6], ["possible", ["sameName", "unitsDiffer"], null], ["possible", ["sameName", "noNumber"], null],
    ]);
  });

  it("takes the row of the same scope among several, and each row once", () => {
    expect(said(plan(["接种率（%）", "外来人口", "98"]), completion(["接种率（%）", "户籍人口", "98", "99.96"], ["接种率（%）", "外来人口", "98", "99.94"]))).toEqual(["接种率 ← 接种率: 99.94 (certain)"]);
    expect(said(plan(["甲乙丙率（%）", "", "98"], ["甲乙丙率（%）", "", "97"]), completion(["甲乙丙率（%）", "", "98", "96"]))).toHaveLength(1);
  });

  it("pairs any two rows that a person names, as doubtful where they do not look alike, and none without a value of the base year", () => {
    const [targets, results] = [plan(["婴儿死亡率（‰）", "户籍人口", "4"]), completion(["新生儿死亡率（‰）", "户籍人口", "3", "1.1"], ["婴儿死亡率（‰）", "户籍人口", "5", "2.4"], ["产前筛查率（%）", "户籍人口", "80", "—"])];
    expect(rowsWithFigure(results, 2020)).toEqual([0, 1]);
    expect(pairByHand(targets, 0, results, 0)).toMatchObject({ sureness: "possible", reasons: ["byHand"], value: 1.1, factor: 1 });
    expect(pairByHand(targets, 0, results, 1)).toMatchObject({ sureness: "certain", reasons: ["sameStandard"], value: 2.4 });
    expect(pairByHand(targets, 0, results, 2)).toBeNull();
  });

  it.each([
    ["婴儿死亡率（‰）", "新生儿死亡率（‰）"], ["5岁以下儿童死亡率（‰）", "婴儿死亡率（‰）"], ["每千人口执业医师数（人）", "每千人口执业助理医师数（人）"],
    ["每千人口医疗卫生机构床位数（张）", "每千人口康复床位数（张）"], ["农村居民人均可支配收入（元）", "城镇居民人均可支配收入（元）"], ["居民人均可支配收入（元）", "农村居民人均可支配收入（元）"],
    ["男性吸烟率（%）", "女性吸烟率（%）"], ["地区生产总值（亿元）", "人均地区生产总值（元）"], ["常住人口城镇化率（%）", "户籍人口城镇化率（%）"],
    ["高血压患者规范管理率（%）", "高血压患者管理人数（人）"], ["养老服务床位总数（张）", "养老机构护理型床位占比（%）"], ["城镇登记失业率（%）", "城镇调查失业率（%）"],
    ["基本养老保险参保率（%）", "城乡居民基本养老保险参保率（%）"], ["每万人口发明专利拥有量（件）", "每万人口高价值发明专利拥有量（件）"], ["一般公共预算收入（亿元）", "一般公共预算支出（亿元）"],
    ["居民健康素养水平（%）", "老年人健康素养水平（%）"], ["家庭医生签约服务率（%）", "重点人群家庭医生签约率（%）"], ["单位地区生产总值能耗降低（%）", "单位GDP能源消耗（吨标准煤/万元）"],
    ["人均体育场地面积（平方米）", "体育场地总面积（万平方米）"], ["住院分娩率（%）", "农村孕产妇住院分娩率（%）"], ["高等教育毛入学率（%）", "高中阶段教育毛入学率（%）"],
    ["农村自来水普及率（%）", "农村集中供水率（%）"], ["建成区绿化覆盖率（%）", "建成区绿地率（%）"], ["规模以上工业增加值（亿元）", "规模以上工业增加值增速（%）"], ["人均公共图书馆藏书量（册）", "公共图书馆藏书量（万册）"],
    ["城市生活垃圾无害化处理率（%）", "城镇生活垃圾无害化处理率（%）"], ["基本医疗保险参保率（%）", "基本养老保险参保率（%）"], ["婴幼儿托位数（个）", "每千人口拥有3岁以下婴幼儿托位数（个）"], ["轨道交通运营里程（公里）", "轨道交通建设里程（公里）"],
  ])("%s is not %s", (name, other) => {
    expect(said(plan([name, "", "9"]), completion([other, "", "1", "2"]))).toEqual([]);
  });

  it.each([
    ["九年义务教育巩固率（%）", "义务教育巩固率（%）", "96", 96], ["城镇新增就业（万人）", "城镇新增就业人数（人）", "52600", 5.26],
    ["细颗粒物（PM2.5）浓度（微克/立方米）", "PM2.5年均浓度（微克/立方米）", "36", 36], ["5G基站数（个）", "5G基站数（万个）", "0.3", 3000],
    ["全社会研发经费投入强度（%）", "研究与试验发展（R&D）经费支出占地区生产总值比重（%）", "1.9", 1.9], ["每千名老年人养老床位数（张）", "每百名老年人养老床位数（张）", "3.8", 38],
    ["高中阶段教育毛入学率（%）", "高中阶段毛入学率（%）", "93", 93], ["学前教育毛入园率（%）", "学前三年毛入园率（%）", "92", 92],
    ["公路总里程（公里）", "公路通车总里程（万公里）", "0.9", 9000], ["粮食产量（万吨）", "粮食总产量（亿斤）", "9", 45], ["道路交通万车死亡率（人/万车）", "道路交通事故万车死亡率（人/万车）", "1.5", 1.5],
    ["高标准农田面积（亩）", "高标准农田建设面积（万亩）", "32", 320000], ["公共图书馆藏书量（万册）", "公共图书馆总藏书量（册）", "480000", 48],
    ["二级以上综合医院设老年医学科比例（%）", "二级及以上综合性医院设立老年医学科的比例（%）", "45", 45],
  ])("%s is %s: %s becomes %d", (name, other, given, value) => {
    expect(joinBaselines(plan([name, "", "9"]), completion([other, "", "1", given]))).toMatchObject([{ value }]);
  });

  it("is only possible where one name says whom it counts and the other does not", () => {
    expect(said(plan(["孕产妇健康教育率（%）", "", "9"]), completion(["户籍孕产妇健康教育率（%）", "", "1", "2"]))).toEqual(["孕产妇健康教育率 ← 户籍孕产妇健康教育率: 2 (possible)"]);
  });
});
