import type { Direction } from "../target/target";

/** Brackets at the end and in between, and what counts without saying anything: 数, 总, 全市. */
const strip = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").replace(/\([^()]*\)/g, "").replace(/[“”"「」]/g, "");

/** Most names hold nothing that could be stripped. */
const IS_BARE = /^[\u4e00-\u9fffA-Za-z0-9]*$/;

let last = { name: "", bare: "", isReduction: false };

/** One name is asked about several times in a row. */
function lookAt(name: string): typeof last {
  if (last.name === name) return last;
  const bare = IS_BARE.test(name) ? name : strip(name);
  last = { name, bare, isReduction: REDUCTION.test(bare) };
  return last;
}

/** A name without brackets and what says nothing in it. */
export const bareName = (name: string): string => lookAt(name).bare;

/** What nobody wants, as the thing a name measures. */
const UNWANTED = new RegExp([
  "死亡|病死|致死|致残|伤亡|失业|贫困|返贫|辍学|留级|患病|发病|感染|传播|近视|肥胖|超重|贫血|迟缓|吸烟|缺陷|不良|并发症|失能|复发|再入院|剖宫产|过早|误诊|差错|携带|病虫|虫病|有害生物",
  "污染|劣[ⅤV五]类|(?<![ⅠⅡⅢⅣIVX])[ⅤV五]类水|黑臭|浓度|排放|能耗|物耗|水耗|电耗|药耗|碳强度|漏损|损耗|流失|侵蚀|沙化|石漠化|荒漠化|退化|酸雨|噪声|垃圾(?!.*(?:站|场|厂|设施))|产生量|线损|煤耗|超采|排污|弃风|弃光|化肥|农药|抗生素|抗菌药物",
  "事故|灾|损失|案件|发案|立案|成讼|败诉|信访|零就业|犯罪|诈骗|投诉|纠纷|违法|违规|隐患|火灾|溺水|自杀|伤害|风险|逾期|拖欠|欠薪|空置|闲置|延误|晚点|拥堵|大班额|棚户区|危房|债务|负债|不良贷款|杠杆|赤字|药占比|耗材占比|住院日|恩格尔|基尼|烟草|饮酒",
].join("|"));

/** What nobody wants a share of: what is bad, missed, left or broken by its name. */
const BAD_SHARE = /极差|较差|差评|劣质|超标|超载|超限|过载|不(?:合格|达标|及格|安全|满意|规范)|[未无]达标|失学|失信|违约|缺勤|亏损|僵尸|非法|撂荒|抛荒|弃耕|废品|次品|报废|返工|故障|泄漏|破损|受损|断头路|倒伏|滞销|枯死|低体重|死淘|漏报|漏检|误报|欠费|逃缴|浪费/;
const OF_SHARE = /(?:率|比例|比重|占比|面)$/;

/** Things of which less is used up, though using them is no evil: 用水总量, 次均费用, 审批时间. */
const SPENT = /(?:能源消费|用能|煤炭消费|用水|取水|能源消耗|水资源消耗|电力消耗|建设用地|用地使用)(?:总)?(?:量|规模|面积|比重|总量)?$|用水量$|煤炭消费.*(?:比重|占比|量)$|(?:次均|人均医疗|门诊|住院)[^率]*费用$|物流总?费用|(?:反应|响应|到达|等待|候诊|审批|办理|办结|开办|注册|通关|受理|检查)?(?:时间|时长|时限|用时|天数)$|个人卫生支出|自付|收入(?:差距|倍差|比)$|(?:差距|系数差|差异系数)$|生师比$|涨幅$|通货膨胀率?$|价格指数$|(?:能耗|电耗|水耗)(?:强度|水平)?$|碳排放强度$|排放强度$|单位.*(?:能耗|消耗|用地|排放)/;

/** The way down of something: the drop itself is what is wanted, also where what goes down is named behind it (主要污染物排放总量减少：化学需氧量). */
const REDUCTION = /(?:下降|降低|减少|削减|压减|压缩|缩短|缩减|减排|降幅|节约|节能)(?:率|幅度|比例|比率|量|程度|总量|水平|目标)?(?:[：:]?(?:化学需氧量|氨氮|二氧化硫|氮氧化物|挥发性有机物|总磷|总氮|烟粉尘|COD|VOCs)(?:排放总?量)?)?$/;
const GROWTH = /(?:增长|增速|增幅|增长率|增长速度|涨幅|上升|增加)(?:率|幅度|比例|速度)?$/;
/** What is done against the unwanted, or for anything: how much of it is done. */
const HANDLED = /(?:处理|处置|治理|管理|控制|救治|治疗|治愈|筛查|检查|检测|监测|检验|整治|整改|查处|管控|再就业|破案|破获|结案|办结|扑灭|劝返|调解|化解|消除|清零|防治|修复|恢复|改造|利用|回收|收集|报告|预警|预防|干预|随访|签约|接种|参保|投保|救助|补助|保障|覆盖|普及|知晓|达标|合格|完成|成功|及时|规范|安全|建档|配备|设置|开展|通达|正点|准点|满意|生存|有效|联网|备案|登记|公开|可办|通办|支付|履约|清偿)(?:系统)?(?:率|比例|比重|占比|比率|度|面|数|量|户数|人数|覆盖率|普及率|率达标)$/;
/** Works on land, houses and households: how much of them is done, whatever was bad there. */
const WORKED_ON = /(?:治理|防治|整治|改造|拆除|搬迁|修复|恢复|再开发|复垦|复绿|解困|安置)(?:的)?(?:总)?(?:面积|长度|里程|套数|户数|规模|点数|处数)$/;
/** Ends of names of which more is wanted, once nothing in them is unwanted. */
const WANTED = new RegExp([
  "(?:增加值|总值|产值|总产出|收入|利润|税收|投资|零售总?额|进出口总?额|出口额|成交额|交易额|交易规模|销售额|利用外资|总规模|产业规模|营业额|消费额)$",
  "(?:生产率|生产能力|产能|产量|产出|供给能力|供应能力|吞吐量|周转量|业务量|客运量|货运量|装机|装机容量|装机规模|容量|库容|算力规模|供水能力|能力|发电量|金额)$",
  "(?:寿命|受教育年限|素养|素养水平|素质|满意度|幸福感|获得感|安全感|知名度|贡献率|贡献度|可靠率|可靠性)$",
  "(?:入学率|入园率|入托率|巩固率|就业率|就诊率|参与率|转化率|自给率|自给能力|绿化率|开放率|献血率|取暖率|保护率|保有量|蓄积量|拥有量|藏书?量|借阅量|保持率|覆盖面|生存率|优良率|安葬率|火化率|预约率|转型率|分担率|使用率|应用率|使用比例|投入强度|投入|经费)$",
  "(?:覆盖率|普及率|合格率|达标率|完好率|利用率|参保率|处理率|化率|通车率|通达率|成功率|及时率|到位率|执行率|落实率|见面率|探访率|检出率|比例|率)$",
  "(?:绿地面积|场地面积|设施面积|避难场所.*面积|农田面积|灌溉面积|住房.*面积|造林面积|湿地面积|建筑面积|森林面积|示范区面积|保护面积)$",
  "(?:里程|密度|床位|学位|托位|人次|次数|人才|套数|站数|基站|机构数|企业数|企业数量|单位数|公司数|景区数|主体总?量|注册量|用户数|专利数|品牌数|标准数|基地数|指导员|指导员数|工作者人数|医师数|护士数|药师数|医生数|人员数|教师数|平台数|示范.*数|体系数)$",
  "(?<!人|口|户|天|学生|在校生|老人)(?:总数|数量|数)$|(?<!残疾|老年|学龄)人数$|(?<!人口|学龄|在校生|用地|债务)规模$|水平$|经费标准$",
  "(?:优良天数.*|好于Ⅲ类.*|有效利用系数|保持率|恢复率|参保人数|补助标准|保障标准|低保标准|养老金.*|工资.*|营商环境.*)$",
  "^生均(?!.*(?:学费|收费|负担|成本))|^人均(?:图书|藏书|公园|体育|公共(?:文化|图书))",
].join("|"));

/** A share of something: what the share is of decides. */
const SHARE = /^(.*?)占.*(?:比重|比例|占比|比率|百分比|GDP)?$|^(.*?)(?:占比|比重|比例)$/;

/** Names whose way the name alone cannot tell: structure, population, capacity that is planned for rather than raised. */
const OPEN = /人口规模|常住人口(?:总量|数)?$|人口总量|自然增长率|性别比|生育率|抚养比|户均人口|老龄化|产业结构|(?:第[一二三]产业|一产|三次产业)(?:增加值)?(?:占|比|结构)|机构床位数?$|社会办医.*占比|^创建|每千人口.*床位数?$/;

/**
 * Which way is better by the name of an indicator alone, for names that no catalogue holds: the drop of anything is
 * wanted to be large (单位GDP能耗降低), so is what is handled (事故隐患整改率); what is unwanted or used up is wanted to be
 * small; other rates, amounts and capacities large. Null where the name does not say.
 */
export function directionOfName(name: string): Direction | null {
  const { bare, isReduction } = lookAt(name);
  if (bare === "" || bare.length > 60) return null;
  if (/性别比$/.test(bare)) return null;
  if (isReduction) return "higher";
  if (OPEN.test(bare)) return null;
  const growth = GROWTH.exec(bare);
  if (growth && growth.index > 0 && !/增加值$/.test(bare)) return isUnwanted(bare.slice(0, growth.index)) || /费用|价格|物价/.test(bare) ? "lower" : "higher";
  if (/(?:优良|(?<![不未])达标|好于|优于)[^率比]*(?:天数|水体|断面)/.test(bare)) return "higher";
  if (/[不未](?:合格|达标|完成|参保|就业|覆盖|接种|处理|满意)(?:率|比例|比率|占比|比重)$/.test(bare)) return "lower";
  if (WORKED_ON.test(bare) || HANDLED.test(bare) && !/(?:化肥|农药|抗菌药物|抗生素)(?:使用|施用)/.test(bare)) return "higher";
  const share = /(?:药|耗材)占比$/.test(bare) ? null : SHARE.exec(bare);
  const measured = share?.[1] || share?.[2] || bare;
  if (isUnwanted(measured) || (OF_SHARE.test(bare) && BAD_SHARE.test(measured))) return "lower";
  if (measured !== bare) return "higher";
  return WANTED.test(bare) ? "higher" : null;
}

/** Whether an indicator is itself a drop (单位GDP能耗降低, 排放总量减少): its value is how much less there is. */
export const isReduction = (name: string): boolean => lookAt(name).isReduction;

const isUnwanted = (text: string): boolean => UNWANTED.test(text) || SPENT.test(text);
