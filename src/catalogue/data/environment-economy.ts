import type { StandardData } from "../standard";
import { amounts, growths, rates } from "./short";

/** Common indicators of environment, water, transport, digital, science, market and safety plans; their natures differ from place to place. */
export const ENVIRONMENT_ECONOMY: readonly StandardData[] = [
  ...amounts("生态环境", [
    ["pm25", "细颗粒物（PM2.5）浓度", "微克/立方米", "lower", ["PM2.5浓度", "PM2.5年均浓度", "细颗粒物（PM2.5）年均浓度", "城市细颗粒物（PM2.5）浓度", "PM2.5平均浓度", "地级及以上城市细颗粒物（PM2.5）浓度"]],
    // Annual means of Chinese cities; what is far outside them is in another unit.
  ]).map((standard) => ({ ...standard, plausible: [4, 150] as const })),
  ...growths("生态环境", [
    ["pm25_fall", "细颗粒物（PM2.5）浓度下降", "higher", ["PM2.5浓度下降", "地级及以上城市细颗粒物（PM2.5）浓度下降", "地级及以上城市PM2.5浓度下降", "细颗粒物浓度下降率", "PM2.5浓度下降率"]],
  ]),
  ...rates("生态环境", [
    ["worst_water", "地表水劣Ⅴ类水体比例", "lower", ["地表水质量劣Ⅴ类水体比例", "劣Ⅴ类水体比例", "地表水劣V类水体比例", "劣V类水体比例"]],
    ["heavy_pollution_days", "重度及以上污染天数比率", "lower", ["重污染天数比例", "重度及以上污染天数比例"]],
    ["farmland_safe_use", "受污染耕地安全利用率", "higher"],
    ["rural_sewage", "农村生活污水治理率", "higher", ["农村生活污水处理率", "农村生活污水治理覆盖率"]],
    ["sewage_collection", "城市生活污水集中收集率", "higher", ["生活污水集中收集率", "污水集中收集率"]],
    ["sewage_treatment", "城市污水处理率", "higher", ["城市生活污水处理率", "城镇污水处理率"]],
    ["refuse_harmless", "城市生活垃圾无害化处理率", "higher", ["生活垃圾无害化处理率"]],
    ["manure_use", "畜禽粪污综合利用率", "higher", ["畜禽养殖粪污综合利用率"]],
    ["straw_use", "秸秆综合利用率", "higher", ["农作物秸秆综合利用率"]],
    ["soil_conservation", "水土保持率", "higher"],
    ["wetland_protection", "湿地保护率", "higher"],
    ["green_building", "城镇新建建筑中绿色建筑面积占比", "higher", ["绿色建筑占新建建筑比例", "城镇绿色建筑占新建建筑比重", "新建绿色建筑占比"]],
    ["non_fossil", "非化石能源消费比重", "higher", ["非化石能源占一次能源消费比重", "非化石能源占能源消费总量比重", "非化石能源消费占比"]],
    ["coal_share", "煤炭消费比重", "lower", ["煤炭占能源消费总量比重", "煤炭消费占一次能源消费比重", "煤炭消费占比"]],
  ]),
  ...amounts("生态环境", [
    ["forest_stock", "森林蓄积量", "万立方米", "higher", ["森林蓄积"]],
    ["park_area", "人均公园绿地面积", "平方米", "higher", ["城市人均公园绿地面积"]],
    ["farmland", "耕地保有量", "万亩", "higher"],
    ["energy_total", "能源消费总量", "万吨标准煤", "lower"],
  ]),
  ...amounts("水利", [
    ["water_total", "用水总量", "亿立方米", "lower", ["用水总量控制目标", "年用水总量"]],
    ["irrigation_coefficient", "农田灌溉水有效利用系数", "", "higher", ["灌溉水有效利用系数", "农田灌溉用水有效利用系数"]],
  ]),
  ...growths("水利", [
    ["water_gdp_fall", "万元GDP用水量下降", "higher", ["万元国内生产总值用水量下降", "万元地区生产总值用水量下降", "单位GDP用水量下降", "单位GDP用水量降低", "单位地区生产总值用水量下降"]],
    ["water_industry_fall", "万元工业增加值用水量下降", "higher", ["单位工业增加值用水量降低", "单位工业增加值用水量下降"]],
  ]),
  ...rates("水利", [
    ["rural_tap_water", "农村自来水普及率", "higher", ["农村集中供水自来水普及率"]],
    ["pipe_leakage", "城市公共供水管网漏损率", "lower", ["公共供水管网漏损率", "供水管网漏损率"]],
  ]),
  ...rates("交通运输", [
    ["village_road", "建制村通硬化路率", "higher", ["具备条件的建制村通硬化路率"]],
    ["village_express", "建制村快递服务通达率", "higher", ["快递服务建制村通达率"]],
    ["green_bus", "新能源公交车占比", "higher", ["城市新能源公交车辆占比", "新能源公交车辆占比"]],
  ]),
  ...amounts("交通运输", [
    ["railway", "铁路营业里程", "公里", "higher", ["铁路运营里程"]],
    ["high_speed_railway", "高速铁路营业里程", "公里", "higher", ["高铁里程", "高速铁路里程"]],
    ["road", "公路通车里程", "公里", "higher", ["公路总里程", "公路里程"]],
    ["motorway", "高速公路通车里程", "公里", "higher", ["高速公路建成里程", "高速公路里程"]],
    ["metro", "城市轨道交通运营里程", "公里", "higher"],
  ]),
  ...rates("数字经济", [["online_services", "政务服务事项网上可办率", "higher", ["政务服务网上可办率"]]]),
  ...amounts("数字经济", [
    ["base_stations_5g", "5G基站数", "个", "higher", ["5G基站数量", "累计建成5G基站数"]],
    ["gigabit_users", "千兆宽带用户数", "万户", "higher", ["千兆及以上宽带用户数"]],
    ["ecommerce", "电子商务交易规模", "亿元", "higher", ["电子商务交易额"]],
  ]),
  ...rates("科技创新", [
    ["rd_intensity", "全社会研发经费投入强度", "higher", ["研发经费投入强度", "全社会研发投入强度", "研究与试验发展经费投入强度", "全社会研发经费支出占GDP比重", "研究与试验发展（R&D）经费支出占地区生产总值比重", "研发经费支出占GDP比重", "全社会研发经费投入占GDP比重", "R&D经费投入强度", "全社会R&D经费投入强度", "研究与试验发展经费支出占GDP比重", "全社会研究与试验发展经费支出占地区生产总值比重"]],
    ["science_contribution", "科技进步贡献率", "higher"],
    ["science_literacy", "公民具备科学素质比例", "higher", ["公民具备科学素质的比例", "公民科学素质比例"]],
  ]),
  ...amounts("科技创新", [
    ["high_tech_firms", "高新技术企业数", "家", "higher", ["高新技术企业数量", "高新技术企业总数"]],
    ["technology_contracts", "技术合同成交额", "亿元", "higher", ["技术合同成交金额", "技术合同交易额"]],
    ["patents_10k", "每万人口发明专利拥有量", "件", "higher", ["每万人发明专利拥有量"]],
  ]),
  ...amounts("经济发展", [
    ["gdp", "地区生产总值", "亿元", "higher", ["国内生产总值"]],
    ["labour_productivity", "全员劳动生产率", "万元/人", "higher"],
    ["budget_revenue", "一般公共预算收入", "亿元", "higher", ["地方一般公共预算收入"]],
    ["retail_sales", "社会消费品零售总额", "亿元", "higher"],
    ["grain", "粮食产量", "万吨", "higher", ["粮食总产量"]],
  ]),
  ...rates("安全", [
    ["food_pass", "食品评价性抽检合格率", "higher", ["食品安全评价性抽检合格率"]],
    ["drug_pass", "药品评价抽检合格率", "higher", ["药品抽检合格率"]],
    ["product_pass", "制造业产品质量合格率", "higher"],
  ]),
  ...growths("安全", [
    ["accident_death_rate_fall", "单位地区生产总值生产安全事故死亡率下降", "higher", ["单位GDP生产安全事故死亡率下降", "亿元GDP生产安全事故死亡率下降", "单位国内生产总值生产安全事故死亡率下降"]],
  ]),
];
