import { findStandard } from "./find-standard";

const codeOf = (name: string): string | null => findStandard(name)?.code ?? null;

describe("findStandard", () => {
  it.each([
    ["人均预期寿命", "life_expectancy"],
    ["人均期望期寿命（岁）", "life_expectancy"],
    ["人口平均期望寿命", "life_expectancy"],
    ["户籍人口平均期望寿命", "life_expectancy"],
    ["人均健康预期寿命（岁)", "hale"],
    ["孕产妇死亡率（1/10 万）", "mmr"],
    ["5 岁以下儿童死亡率（‰）", "u5mr"],
    ["全市儿童青少年总体近视率", "myopia"],
    ["全区儿童青少年总体近视率（％）", "myopia"],
    ["每千人口执业(助理)医师数", "doctors_1k"],
    ["千人口执业（助理）医师数（人）", "doctors_1k"],
    ["每千常住人口执业（助理）医师", "doctors_1k"],
    ["其中：每千人口中医类别执业（助理）医师数", "doctors_tcm_1k"],
    ["其中每千人口医疗卫生机构中医 执业(助理)医师", "doctors_tcm_1k"],
    ["每千人口药师(士)数", "pharmacists_1k"],
    ["每万人口全科医生数", "gps_10k"],
    ["千人口全科医师数（人）", "gps_1k"],
    ["每千人口公共卫生人员数", "ph_staff_1k"],
    ["千人口专业公共卫生机构人员数（人）", "ph_institution_staff_1k"],
    ["千人口医疗机构床位（张）", "beds_1k"],
    ["以乡(镇、街)为单位适龄儿童免疫规划疫苗接种率", "vaccination"],
    ["以镇（街道）为单位适龄儿童免疫规划疫苗接种率", "vaccination"],
    ["个人卫生支出占卫生总费用的比重", "oop"],
    ["二级以上综合医院设立老年医学科比例", "geriatrics"],
    ["综合性医疗机构设置老年人 “绿色通道”比率", "green_channel"],
    ["每千人口0-3岁婴幼儿托位数", "nursery_1k"],
  ])("%s is %s", (name, code) => expect(codeOf(name)).toBe(code));

  it.each(["", "护士", "第一产业增加值", "公共卫生人员", "婴儿", "死亡率", "家庭医生签约覆盖率", "社区卫生服务中心提供中医非药物疗法的比例（%），村卫生室提供中医非药物疗法的比例（%）"])(
    "%s stands for no standard indicator", (name) => expect(codeOf(name)).toBeNull());

  it("keeps scales apart: the thousand's doctors are not the ten thousand's", () => {
    expect(findStandard("每千人口全科医生数")?.scaleOf).toEqual({ code: "gps_10k", factor: 10 });
    expect(codeOf("每万人口执业（助理）医师数")).toBeNull();
  });
});
