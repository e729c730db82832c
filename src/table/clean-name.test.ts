import { cleanName, cleanNumber, natureOf } from "./clean-name";

describe("cleanName", () => {
  it.each<readonly [string, string, string | null, string | null]>([
    ["人均预期寿命（岁）", "人均预期寿命", null, "岁"],
    ["人均健康预期寿命（岁)", "人均健康预期寿命", null, "岁"],
    ["孕产妇死亡率（1/10 万）", "孕产妇死亡率", null, "1/10万"],
    ["孕产妇死亡率(/10万)", "孕产妇死亡率", null, "1/10万"],
    ["千人口执业（助理）医师数（人）", "千人口执业（助理）医师数", null, "人"],
    ["以乡（镇、街道）为单位适龄儿童免疫规划疫苗接种率（％）", "以乡（镇、街道）为单位适龄儿童免疫规划疫苗接种率", null, "%"],
    ["每千人口医疗卫生机构中医 执业(助理)医师", "每千人口医疗卫生机构中医执业(助理)医师", null, null],
    ["5 岁以下儿童死亡率（‰）", "5岁以下儿童死亡率", null, "‰"],
    ["19.65岁及以上老年人健康管理率（%）", "65岁及以上老年人健康管理率", "19", "%"],
    ["1.人均预期寿命", "人均预期寿命", "1", null],
    ["（12）每千人口注册护士数（人）", "每千人口注册护士数", "12", "人"],
    ["①森林覆盖率（%）", "森林覆盖率", "1", "%"],
    ["#1人均期望寿命", "人均期望寿命", "1", null],
    ["常住人口城镇化率*（%）", "常住人口城镇化率", null, "%"],
    ["森林覆盖率（%）②", "森林覆盖率", null, "%"],
    ["地区生产总值（亿元，可比价）", "地区生产总值", null, "亿元"],
    ["单位GDP能耗（吨标准煤/万元）", "单位GDP能耗", null, "吨标准煤/万元"],
    ["PM2.5年均浓度（微克/立方米）", "PM2.5年均浓度", null, "微克/立方米"],
    ["电话普及率,部/百人", "电话普及率", null, "部/百人"],
    ["全国文明城市（区）", "全国文明城市（区）", null, null],
    ["一般公共预算收入\n（亿元）", "一般公共预算收入", null, "亿元"],
    ["居民健康素养水平（%）≥", "居民健康素养水平", null, "%"],
    ["婴儿死亡率≤（‰）", "婴儿死亡率", null, "‰"],
    ["R&D Intensity （%）", "R&D Intensity", null, "%"],
    ["（%）", "（%）", null, null],
  ])("%j is %j", (raw, name, number, unit) => expect(cleanName(raw)).toMatchObject({ name, number, unit }));

  it.each(["其中：城镇", "其中:城镇", "其中城镇", "——城镇", "-城镇"])("%s is a part", (raw) => expect(cleanName(raw)).toMatchObject({ name: "城镇", isPart: true }));
});

describe("cleanNumber", () => {
  it.each<readonly [string, string | null]>([["1", "1"], ["#12", "12"], ["3.", "3"], ["4、", "4"], ["（五）", "五"], ["(6)", "6"], ["⑦", "7"], ["1.0", "1"], ["1.1", "1.1"], ["1-2", "1-2"], ["", null], ["健康水平", null], ["2020年", null]])(
    "%j is %j", (text, number) => expect(cleanNumber(text)).toBe(number));
});

describe("natureOf", () => {
  it.each<readonly [string, string | null]>([["约束性", "binding"], ["预期性指标", "expected"], ["倡导性", "advocated"], ["约束", "binding"], ["预 期 性", "expected"], ["约束性/预期性", null], ["人均预期寿命", null], ["", null]])(
    "%j is %j", (text, nature) => expect(natureOf(text)).toBe(nature));
});

describe("footnotes in a name", () => {
  it.each([
    ["5.城市轨道交通③运营里程（公里）", "城市轨道交通运营里程", "公里"],
    ["枢纽机场轨道交通接入率④（%）", "枢纽机场轨道交通接入率", "%"],
    ["县级城市建成区黑臭水体比例²", "县级城市建成区黑臭水体比例", null],
    ["失业保险参保人数2（万人）", "失业保险参保人数", "万人"],
    ["单位GDP能源消耗降低（%）1", "单位GDP能源消耗降低", "%"],
    ["常住人口城镇化率[1]（%）", "常住人口城镇化率", "%"],
    ["细颗粒物（PM2.5）浓度（微克/立方米）", "细颗粒物（PM2.5）浓度", "微克/立方米"],
    ["建成5G基站数（个）", "建成5G基站数", "个"],
    ["0-6岁儿童健康管理率（%）", "0-6岁儿童健康管理率", "%"],
  ])("%s", (raw, name, unit) => {
    expect(cleanName(raw)).toMatchObject({ name, unit });
  });
});

describe("a name of signs alone", () => {
  it.each(["#", "※", "# 〔1〕", "—①"])("%j keeps its signs: a row is never nameless", (raw) => {
    expect(cleanName(raw).name).not.toBe("");
  });
});
