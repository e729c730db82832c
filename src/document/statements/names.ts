import { findStandard } from "../../catalogue/find-standard";
import { isUnit } from "../../catalogue/unit-words";
import type { Unit } from "../../target/units";

/** An indicator's name in the prose: `spelt` is for comparing, `written` is how the text has it. Equally long. */
export interface Name {
  readonly spelt: string;
  readonly written: string;
}

export const nameOf = (spelt: string, written: string): Name => ({ spelt, written });
const slice = ({ spelt, written }: Name, from: number, to?: number): Name => nameOf(spelt.slice(from, to), written.slice(from, to));
export const together = (...names: readonly Name[]): Name =>
  nameOf(names.map(({ spelt }) => spelt).join(""), names.map(({ written }) => written).join(""));
export const plain = (text: string): Name => nameOf(text, text);

const LONGEST = 42;
const NOTE = "(?:\\([^()]{0,12}\\))?$";

/** Nouns whose number is a share. */
const SHARE = new RegExp(`(?:(?<!生产|汇)率|比例|比重|占比|满意度|知晓度|知晓情况|素养|素养水平|覆盖面|覆盖范围|覆盖人口|贡献度|参与度|增速|增幅|降幅|涨幅|份额|百分[比率]|税比|率的?[^，]{0,5}均值)${NOTE}`);
/** Nouns that are measured. */
const MEASURE = new RegExp(
  `(?:寿命|年龄|面积|长度|时间|时长|水平|指数|密度|浓度|强度|系数|总量|规模|总值|产值|增加值|收入|支出|费用|经费|投入|[能水电消]耗|排放|(?<![质力大批能变适限])量|[总金税交售口费款]额|人次|数|年限|里程|余额|消费|价格|半径|程度|标准|就业|生产率|差距|收入比|住院[日天]|[护床师生医别]比|GDP|gdp|存栏|出栏|利润|利税|工资|薪酬|结[存余]|储备|储量|[存贷]款|(?<=[业产间商发造施])投资|(?<![免付收交消公])费)${NOTE}`,
);
/** Per so many people. */
export const PER_PEOPLE = /^(?:平均)?每?(?:[十百千万]+|\d+万)(?:名|个|位)?(?:[^，]{0,8}?)(?:人口|居民|人|儿童|老年人|学生|职工|劳动者)(?!次|元)(?:拥有|配备|配置|中)?(?:的)?|^[人户]均/;
/** Things that are there, rather than things that were done. */
const STOCK = new RegExp(`(?:床位|病床|医师|医生|护士|药师|技术人员|卫生人员|从业人员|人口|人数|机构|医院|老年人|志愿者|教师|教职工|幼儿|学生|[校园业招]生|学位|泊位|场地|托位|车位|学校|幼儿园|养老院|卫生院|图书馆|博物馆|文化馆|体育馆|藏书|藏品|车辆|汽车|用户|公园|绿地|耕地|农田|林地|湿地|公路|铁路|网点|站点|专利|商标)${NOTE}`);
/** What was done is counted, not measured. */
const ACTION =
  /新增(?!就业|劳动力)|新建|新?改扩?建|新设|建成(?!区(?!级))|创建|引进|引育|培养|培育|组建|完成|开展|立项|成立|培训|招聘|招收|招录|选派|评选|获批|荣获|投入|实施|改造|办理|打造|遴选|举办|签订|发放|救治|接诊|查处|罚|累计(?!支出|投入|收入|结)|派出|承担|争取|获得|取得|扩建|迁建|购置|配置|配备|提供|落实|资助|认定|处置|检查|规划|总投资|拉动|带动|撬动|惠及|治理|增产|减产|成为|通过|其中/;
/** Ends with what became of them: 贫困人口脱贫1.2万人 counts no 脱贫. */
const HAPPENS = /(?:受益|脱贫|搬迁|入选|上榜|转移|安置|供养|投产|开工|竣工|落户|入驻|摘帽|退出|达标|签约|通过|获奖|出列|验收|挂牌|上市|覆盖|惠及|涉及|入库|备案|认定|登记|建成|开通|在建|更新|命名|授牌|结项|立项|成立|发放|办结|受理|增设|增加|减少)$/;
const ACTS = new RegExp(`^(?:${ACTION.source}|获(?!得感)|主导|参与(?![率度])|主持|牵头|制定|修订|发布|编制|申报|建设|布局|设置|设有(?!.*的)|开放|集聚|聚集|引育)`);
/** Numbers that belong to names: of ages, levels, minutes, 1+1+1, PM2.5. */
const NUMBER_IN_NAME = /PM\d+(?:\.\d+)?|[A-Z]+\d+|\d[GgDd]|\d+(?:\.\d+)?(?:[-~至]\d+)?(?:周?岁|月|分钟|小时|公里|千?米|千伏|万?吨|天|级|类|种|万人口|名)|\d(?:\+\d)+/g;
const BEGINS_WRONG = /^(?:由|(?:总|平均|年均)?(?:增幅|降幅|增速|增长率?|比例|比重|占比|比率|总量|数量|规模|总数|面积|人数|时间|水平|率|总?收入|总?产值|产量|支出|投资|投入|增加值|收入比|数|覆盖率|完成率|普及率|达标率|合格率)$|其|所占|该|这|那|比|较(?![大重小高低])|对|占|同比|环比|全部(?!工业)|总计|合计|约|每年|每月|每季度|每周|每天|每次|每[支个家所座辆台项县]|不|第(?![一二三四]产业)|等|如|但|而|[高低优好]于|辐射|带动|拉动|导致|造成|引起|距(?!离)|加强|完善|健全|深化|强化|构建|打造|支持(?!率)|引导(?!基金)|鼓励|坚持|统筹(?!区|地|层|基)|巩固(?!率)|夯实|做好|抓好|加大|加快|随着|通过(?!率))/;
/** What is left of a verb or of time behind a name, or of whom it is per: 森林面积能, 服务设施面积每百户. */
const ENDS_WRONG = /(?:[将已仍还才均都也再又曾须]|有望|必须|还?差(?<![温级时逆落误偏视])|继续|始终|一直|普遍|连续|逐年|稳步|大幅|持续|明显|每[十百千万]+\p{Script=Han}{1,3}|[从由](?:“.*)?)$/u;
const NOT_IN_NAME = /^《|》$|[〔〕。，；:!?？！/=<>≥≤]|印发|出台|制定|公布|根据|按照|以来|国家标准|联系电话|^电话$|邮编|编号|文件|会议|学时|去年|今年|上年|(?<!均[^，]{0,6})(?:建设|建筑|占地|用地)面积(?!占?比)/;

/** What introduces a name and is none of it. */
const INTRODUCES = [
  /^[-·•●◆■\s、，；:]+/, /^\([^()]{0,40}\)/, /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.．）](?!\d)/, /^[一二三四五六七八九十]是/,
  /^(?:同时|其中|包括|另外|此外|以及|并且|而且|不断|进一步|全面|继续(?!医学|教育)|持续|逐步|切实|力争|努力|争取|确保|保证|预计|计划(?!生育|免疫)|实现(?!率)|推动|推进|促进|使得?(?!用)|将|把|让|并(?!发|购|网)|且|和(?!谐)|与|及(?!时|早|格)|已|也|共有|现有|实有|拥有|围绕|能够?(?!源|耗|力|量|效)|超额完成|全年|年末(?!总))+/,
  /^(?:[\p{Script=Han}《》“”]{0,12})?(?:提出|指出|显示|透露|明确)(?=.{4})/u, /^[\p{Script=Han}]{2,6}?[省市区县旗州](?=全[省市区县旗州])/u,
  /^(?:全(?:国|省|市|区|县|旗|州|镇|乡|域)|[我本该](?:国|省|市|区|县|旗|州|镇|乡)|整个|辖区|区内|市内|县内|境内)(?:内|的)?/,
  /^(?:近?[一二三四五六七八九十]年(?:来|间)?)?(?:累计(?!结)|合计)/, /^主要污染物(?=化学需氧量|氨氮|二氧化硫|氮氧化物)/, /^[一二三四五5]年(?=城镇|农村|新增|全|年均)/, /^(?:设有|建有|开设)(?!.*的)/, /^有(?![效关序机望利无色限待害毒线]|[^，]{1,12}的)(?=.{2})/,
  /^(?:监测|调查|统计)?(?:发现|显示)/, /^(?:近|前|过去)[一二三四五六七八九十两\d]+年(?:来|间)?/,
  /^(?:去年|今年|本年度?|当年|全年)(?=.{2})/, /^\d{1,6}(?:个|家|所|座|户)(?=[^\d]{4})/,
  /^(?:[\p{Script=Han}]{2,4}[省市区县])?(?:累计|合计)?(?:完成|实现)(?=.{2,}(?:投资|总值|总额|产值|增加值|收入|利润|产量|总量|销售额)$)/u, /^保障(?=[^性房率水标对人制能供功床].{4,}率$)/,
  /^(?:提高|提升|降低|扩大|增加|控制|保持|减少|稳定|落实)(?=.{4})/,
];
/** A verb in the middle makes what follows the object: 加强监管使抽检合格率达到98%. */
const MAKES = /^.*(?:使得?(?!用)|从而|确保|力争|推动|实现(?!率)|将)(?=.{4})/;
/** 规模以上工业企业实现主营业务收入: whose it is, and what. */
const HOLDS = /^([^，]{1,24}?(?:产业|行业|企业|工业|单位|机构|经济|公司|园区|集群|合作社|旅游|部门))(?:共|累计)?(?:实现|完成|创造)(?=[^，]{2})/;
const OUTER_QUOTES = /^[“”"](.*)[“”"]$/;
const WITHIN = /^[^，]{2,6}(?:周期|期间?)内/;

/** Takes away what introduces a name: 到2025年 is gone already; 全区, 力争, (1), 其中 go here. */
export function cleaned(name: Name): Name {
  let rest = name;
  for (let before = -1; before !== rest.spelt.length;) {
    before = rest.spelt.length;
    rest = whoseAndWhat(rest);
    for (const pattern of [...INTRODUCES, MAKES, WITHIN]) {
      const found = pattern.exec(rest.spelt)?.[0].length ?? 0;
      if (found < rest.spelt.length) rest = slice(rest, found);
    }
  }
  const tail = /(?:[:的]|的目标值?|以[^，]{1,16}为单位|(?:连续|近|前|过去)[\d一二三四五六七八九十两]+年(?:来|间)?)+$/.exec(rest.spelt)?.[0].length ?? 0;
  if (tail < rest.spelt.length) rest = slice(rest, 0, rest.spelt.length - tail);
  const unit = /\(([^()]{1,16})\)$/.exec(rest.spelt);
  if (unit?.[1] !== undefined && isUnit(unit[1])) rest = slice(rest, 0, unit.index);
  return OUTER_QUOTES.test(rest.spelt) ? slice(rest, 1, -1) : rest;
}

function whoseAndWhat(name: Name): Name {
  const [whole = "", whose = ""] = HOLDS.exec(name.spelt) ?? [];
  return whole === "" ? name : together(slice(name, 0, whose.length), slice(name, whole.length));
}

export const isShare = ({ spelt }: Name): boolean => SHARE.test(spelt);
/** A share or so much per so many people, rather than a count. */
export const isRate = (name: Name): boolean => isShare(name) || PER_PEOPLE.test(name.spelt);
/** Ends in a noun that is measured, so that it can stand alone as a name. */
export const isMeasured = (name: Name): boolean => isShare(name) || MEASURE.test(name.spelt) || findStandard(name.spelt) !== null;

/** Units that a plain noun does not come in: “二级医院低于9天” is about something else. */
const OF_TIME = /(?:[年月日天次时秒]|分钟|元)$/;
const COUNTED = /(?:(?<![系指])数|量|面积|寿命|床位|总数|总量)$/;

/** 新增床位, 新增灌溉面积: what a plan sums up; other deeds are none of it. */
const ADDED = /^新增(?!规|加|设|建|改)/;
/** Plain numbers: 缩小到2以内, 提高到0.62. */
const NO_UNIT = /(?:系数|指数|[入师护医别床产]比|比值|容积率|强度|得分|评分|分数)$/;

/** How firmly the words say that the noun reached the number. */
export type Firmness = "firm" | "said" | "counted" | "bare";

const SHARES: ReadonlySet<Unit["measure"]> = new Set(["percent", "permille", "tenths"]);
const isShareUnit = (unit: Unit): boolean => SHARES.has(unit.measure) || unit.literal.startsWith("1/") || unit.literal === "/10万";

/** Whether a phrase tells what was done rather than what there is. */
export const isDeed = ({ spelt }: Name): boolean => ACTS.test(spelt) && !ADDED.test(spelt);

/** Whether words can be an indicator's name at all, whatever the number. */
export function isWellFormed({ spelt }: Name): boolean {
  if (spelt.length > LONGEST || !/\p{Script=Han}{2}|GDP/iu.test(spelt) || BEGINS_WRONG.test(spelt) || ENDS_WRONG.test(spelt) || NOT_IN_NAME.test(spelt)) return false;
  return !unbalanced(spelt) && !/[\d+]/.test(spelt.replace(NUMBER_IN_NAME, ""));
}

/**
 * Whether a name and a number are an indicator and its value. Precision first: a share with a share's unit, a
 * measured noun, something per so many people; a plain noun only with a verb that says it reached so much.
 */
export function isIndicator(name: Name, unit: Unit | null, firmness: Firmness): boolean {
  const { spelt } = name;
  if (!isWellFormed(name)) return false;
  if (unit !== null && (unit.measure === "points" || unit.measure === "multiple" || unit.measure === "doublings")) return false;
  if (isShare(name)) return unit === null ? firmness !== "bare" : isShareUnit(unit);
  if (unit !== null && isShareUnit(unit)) return firmness === "firm" && !COUNTED.test(spelt);
  if (findStandard(spelt) !== null || PER_PEOPLE.test(spelt)) return unit !== null || firmness !== "bare";
  if (unit === null && firmness === "firm" && NO_UNIT.test(spelt)) return true;
  if (unit !== null && ADDED.test(spelt) && !OF_TIME.test(unit.literal) && (MEASURE.test(spelt) || STOCK.test(spelt))) return true;
  if (unit === null || ACTS.test(spelt) || (firmness !== "firm" && ACTION.test(spelt))) return false;
  if (firmness === "counted" && !OF_TIME.test(unit.literal)) return !HAPPENS.test(spelt);
  return MEASURE.test(spelt) || (STOCK.test(spelt) && !OF_TIME.test(unit.literal)) || (firmness === "firm" && !OF_TIME.test(unit.literal));
}

/** Whether a name and a change (“比2020年下降13.5%”) are an indicator's. */
export const isChangeable = (name: Name, unit: Unit | null): boolean =>
  unit !== null && isWellFormed(name) && !ACTS.test(name.spelt) && (isMeasured(name) || PER_PEOPLE.test(name.spelt) || (STOCK.test(name.spelt) && !OF_TIME.test(unit.literal)));

const unbalanced = (text: string): boolean =>
  count(text, "(") !== count(text, ")") || count(text, "“") !== count(text, "”");

const count = (text: string, character: string): number => text.split(character).length - 1;
