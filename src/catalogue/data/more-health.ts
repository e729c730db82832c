import type { StandardData } from "../standard";
import { amounts, rates } from "./short";

/** Health indicators of provincial and local plans that no national health plan sets; their natures differ from place to place. */
export const MORE_HEALTH: readonly StandardData[] = [
  ...rates("健康水平", [
    ["neonatal_mortality", "新生儿死亡率", "lower", ["新生儿期死亡率"], "‰"],
    ["low_birth_weight", "低出生体重发生率", "lower", ["低出生体重儿发生率"]],
    ["u5_anaemia", "5岁以下儿童贫血患病率", "lower", ["5岁以下儿童贫血率"]],
    ["u5_stunting", "5岁以下儿童生长迟缓率", "lower"],
  ]),
  ...rates("健康生活", [
    ["smoking_adult", "成人吸烟率", "lower", ["18岁以上人群吸烟率", "18岁及以上人群吸烟率", "成年人吸烟率"]],
  ]),
  ...rates("健康服务", [
    ["hospital_delivery", "住院分娩率", "higher", ["孕产妇住院分娩率"]],
    ["child_system_mgmt", "儿童系统管理率", "higher", ["儿童保健系统管理率"]],
    ["maternal_health_mgmt", "孕产妇健康管理率", "higher"],
    ["cervical_screen", "适龄妇女宫颈癌筛查率", "higher", ["宫颈癌筛查率", "适龄妇女宫颈癌人群筛查率", "适龄妇女宫颈癌筛查覆盖率"]],
    ["breast_screen", "适龄妇女乳腺癌筛查率", "higher", ["乳腺癌筛查率", "适龄妇女乳腺癌筛查覆盖率"]],
    ["newborn_hearing", "新生儿听力筛查率", "higher", ["新生儿听力障碍筛查率"]],
    ["smd_standard_mgmt", "严重精神障碍患者规范管理率", "higher"],
    ["cancer_survival", "总体癌症5年生存率", "higher", ["癌症5年生存率", "总体癌症五年生存率"]],
    ["fd_cover", "家庭医生签约服务覆盖率", "higher"],
    ["county_visit", "县域内就诊率", "higher", ["县域就诊率"]],
    ["appointment", "二级以上医院预约诊疗率", "higher", ["二级以上公立医院预约诊疗率"]],
    ["elder_tcm_mgmt", "65岁以上老年人中医药健康管理率", "higher", ["老年人中医药健康管理率", "65岁及以上老年人中医药健康管理率"]],
    ["child_tcm_mgmt", "0-36个月儿童中医药健康管理率", "higher", ["儿童中医药健康管理率"]],
    ["tcm_clinic", "设置中医馆的社区卫生服务中心和乡镇卫生院比例", "higher", ["基层医疗卫生机构中医馆设置率", "社区卫生服务中心和乡镇卫生院中医馆设置率"]],
  ]),
  ...amounts("健康服务", [
    ["health_tech_1k", "每千人口卫生技术人员数", "人/千人", "higher", ["每千人口卫技人员数"]],
    ["psychiatrists_10w", "每10万人口精神科执业（助理）医师数", "人/10万人", "higher"],
    ["pediatric_beds_1k", "每千名儿童床位数", "张/千人", "higher", ["每千名儿童儿科床位数"]],
    ["rehab_doctors_10w", "每10万人口康复医师数", "人/10万人", "higher"],
  ]),
  ...amounts("健康服务", [
    ["stay_days", "平均住院日", "天", "lower", ["医院平均住院日", "出院者平均住院日", "医疗机构平均住院日"]],
    ["stay_days_tertiary", "三级公立医院平均住院日", "天", "lower", ["公立医院平均住院日"]],
  ]),
  ...rates("健康保障", [
    ["health_insurance", "基本医疗保险参保率", "higher", ["基本医保参保率", "城乡居民基本医疗保险和职工基本医疗保险参保率"]],
    ["drug_share", "公立医院药占比", "lower", ["药占比"]],
  ]),
  ...rates("智慧健康", [
    ["ehr_rate", "居民健康档案建档率", "higher", ["居民健康档案电子建档率", "城乡居民健康档案建档率"]],
  ]),
  ...rates("健康环境", [
    ["sanitary_town", "国家卫生镇覆盖率", "higher", ["国家卫生镇占比", "国家卫生镇比例", "国家卫生镇创建比例"]],
    ["sanitary_county", "国家卫生县占比", "higher", ["国家卫生县城占比", "国家卫生县（市）占比"]],
    ["rural_sanitary_toilet", "农村卫生厕所普及率", "higher", ["卫生厕所普及率"]],
  ]),
];
