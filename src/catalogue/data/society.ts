import type { StandardData } from "../standard";
import { amounts, growths, rates } from "./short";

/** Common indicators of education, employment, civil affairs, culture and sport plans; their natures differ from place to place. */
export const SOCIETY: readonly StandardData[] = [
  ...rates("教育", [
    ["preschool_enrolment", "学前教育毛入园率", "higher", ["学前三年毛入园率", "学前教育入园率"]],
    ["inclusive_kindergarten", "普惠性幼儿园覆盖率", "higher", ["学前教育普惠率", "普惠性幼儿园覆盖面"]],
    ["compulsory_retention", "九年义务教育巩固率", "higher"],
    ["senior_enrolment", "高中阶段教育毛入学率", "higher", ["高中阶段毛入学率"]],
    ["higher_enrolment", "高等教育毛入学率", "higher"],
    ["disabled_enrolment", "残疾儿童少年义务教育入学率", "higher", ["适龄残疾儿童少年义务教育入学率", "残疾儿童义务教育入学率"]],
    ["pupil_fitness", "学生体质健康达标优良率", "higher", ["体质健康达标优良率", "中小学生体质健康优良率"]],
    ["public_kindergarten", "公办幼儿园在园幼儿占比", "higher", ["公办园在园幼儿占比"]],
  ]),
  ...amounts("教育", [["new_labour_schooling", "新增劳动力平均受教育年限", "年", "higher", ["新增劳动力人均受教育年限"]]]),
  ...rates("就业和社会保障", [
    ["registered_unemployment", "城镇登记失业率", "lower"],
    ["skilled_share", "高技能人才占技能人才比例", "higher", ["高技能人才占技能劳动者比例", "高技能人才占技能人才总量比例"]],
    ["mediation_success", "劳动人事争议调解成功率", "higher", ["劳动人事争议案件调解成功率"]],
  ]),
  ...amounts("就业和社会保障", [
    ["new_urban_jobs", "城镇新增就业人数", "万人", "higher", ["城镇新增就业", "新增城镇就业人数"]],
    ["unemployment_insured", "失业保险参保人数", "万人", "higher", ["参加失业保险人数"]],
    ["injury_insured", "工伤保险参保人数", "万人", "higher", ["参加工伤保险人数"]],
    ["training_times", "开展补贴性职业技能培训", "万人次", "higher", ["补贴性职业技能培训人次", "开展补贴性职业技能培训人次"]],
  ]),
  ...amounts("收入", [
    ["income", "居民人均可支配收入", "元", "higher", ["全体居民人均可支配收入"]],
    ["urban_income", "城镇居民人均可支配收入", "元", "higher", ["城镇常住居民人均可支配收入"]],
    ["rural_income", "农村居民人均可支配收入", "元", "higher", ["农村常住居民人均可支配收入", "农民人均可支配收入"]],
    ["income_ratio", "城乡居民人均可支配收入比", "倍", "lower", ["城乡居民收入比", "城乡居民人均可支配收入之比", "城乡居民收入倍差"]],
  ]),
  ...growths("收入", [
    ["urban_income_growth", "城镇居民人均可支配收入增长", "higher", ["城镇居民人均可支配收入增速", "城镇居民人均可支配收入年均增速"]],
    ["rural_income_growth", "农村居民人均可支配收入增长", "higher", ["农村居民人均可支配收入增速", "农村居民人均可支配收入年均增速"]],
  ]),
  ...rates("民政", [
    ["community_care", "社区日间照料机构覆盖率", "higher", ["社区养老服务设施覆盖率", "城市社区养老服务设施覆盖率"]],
    ["elder_visits", "特殊困难老年人月探访率", "higher", ["特殊困难老年人探访率"]],
    ["new_area_elder_facilities", "新建城区、新建居住区配套建设养老服务设施达标率", "higher", ["新建居住区配套建设养老服务设施达标率", "新建城区、居住（小）区配套建设养老服务设施达标率"]],
    ["community_facilities", "城市社区综合服务设施覆盖率", "higher", ["城镇社区综合服务设施覆盖率"]],
    ["village_facilities", "农村社区综合服务设施覆盖率", "higher"],
    ["cremation", "火化率", "higher", ["遗体火化率"]],
    ["eco_burial", "节地生态安葬率", "higher", ["节地生态葬比例"]],
    ["volunteer_stations", "志愿服务站点覆盖率", "higher", ["社区志愿服务站点覆盖率"]],
    ["disability_allowance", "困难残疾人生活补贴和重度残疾人护理补贴目标人群覆盖率", "higher", ["残疾人两项补贴覆盖率", "困难残疾人生活补贴和重度残疾人护理补贴覆盖率"]],
  ]),
  ...amounts("民政", [
    ["elder_beds_total", "养老服务床位总量", "万张", "higher", ["养老服务床位总数"]],
    ["elder_social_workers", "每千名老年人配备社会工作者人数", "人", "higher", ["每千名老年人拥有社会工作者人数"]],
    ["elder_beds_1k", "每千名老年人拥有养老床位数", "张", "higher", ["每千名老年人养老床位数", "每千名户籍老人拥有养老床位数"]],
  ]),
  ...rates("文化和旅游", [
    ["broadcast_cover", "广播电视综合人口覆盖率", "higher", ["广播电视人口综合覆盖率"]],
    ["culture_share", "文化产业增加值占GDP比重", "higher", ["文化产业增加值占地区生产总值比重", "文化及相关产业增加值占GDP比重"]],
    ["tourism_share", "旅游业增加值占GDP比重", "higher", ["旅游产业增加值占地区生产总值比重", "旅游业增加值占地区生产总值比重"]],
  ]),
  ...amounts("文化和旅游", [
    ["tourism_income", "旅游总收入", "亿元", "higher", ["旅游综合收入", "旅游业总收入"]],
    ["visitors", "接待游客人次", "万人次", "higher", ["旅游总人次", "接待游客总人次", "接待旅游总人次", "旅游接待总人次"]],
    ["culture_area", "每万人拥有公共文化设施建筑面积", "平方米", "higher", ["每万人公共文化设施建筑面积", "每万人公共文化设施面积", "每万人拥有公共文化设施面积"]],
  ]),
  ...rates("体育", [["fitness_pass", "国民体质合格率", "higher", ["城乡居民达到国民体质测定标准合格以上人数比例", "国民体质监测合格率"]]]),
  ...amounts("体育", [
    ["sports_instructors", "每千人拥有社会体育指导员数", "名", "higher", ["每千人拥有社会体育指导员", "每千人口社会体育指导员数", "每千人社会体育指导员数"]],
    ["sports_industry", "体育产业总规模", "亿元", "higher"],
  ]),
];
