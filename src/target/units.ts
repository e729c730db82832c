/**
 * Units as planning tables write them. A unit is read only from this list (and what is built of it with "/"):
 * a number followed by something unknown is a doubt, not a unit.
 */

/** What a quantity measures: decides whether a change is one of percent, points, multiple or amount. */
export type UnitMeasure = "percent" | "permille" | "points" | "multiple" | "doublings" | "tenths" | "amount";

/** Units that say more than "so much of this". */
const MEASURES: Readonly<Record<string, UnitMeasure>> = {
  "%": "percent", 百分比: "percent",
  "‰": "permille", "‱": "permille",
  百分点: "points", 个百分点: "points", 个点: "points", pct: "points",
  倍: "multiple",
  番: "doublings",
  成: "tenths",
};

const COUNTED =
  "人次 人天 人日 人年 人口 人 名 位 个 户次 户 家次 家 所 张床 张 处 座 项次 项 件次 件 起 例 台套 台班 台 套 辆 艘 架次 架 条 口 眼 部 篇 本 册 " +
  "种 场次 场 片 株 头 只 羽 尾 标准箱 标箱 箱 班次 班 列 对 门 间 栋 幢 支 宗 批次 单 笔 款 票 枚 盏 根 孔 期 届 组 队 镇 乡 村 " +
  "县 市 区 校 园 店 站 院 馆 床位 床 车 井 类 级 个等级 等 课 卷 幅 次 批 粒 块 价 份 杆 标台 车位 学位 托位 标准机架 机架 端 节 课时 学时 柜";
const MONEY = "元人民币 元 美元 欧元 港元 日元 人民币";
const SIZES =
  "平方公里 平方千米 平方米 立方公里 立方千米 立方厘米 立方分米 平米 ㎡ ㎢ 公顷 亩次 亩 顷 车道公里 车公里 立方米 立方 标准立方米 方 m³ m3 m² m2 km² km2 hm² hm2 公里 千米 海里 厘米 毫米 微米 米 km cm mm ha m " +
  "吨标准煤 吨标煤 吨二氧化碳当量 吨二氧化碳 吨油当量 吨公里 人公里 人千米 吨千米 吨 千克标准煤 千克标煤 克标准煤 克标煤 千克 公斤 市斤 斤 毫克 微克 克 " +
  "kgce tce gce kg mg μg µg ug g t 标准煤 标煤 升 毫升 mL ml L 公升";
const POWER =
  "千瓦时 千瓦·时 兆瓦时 千伏安 千伏 兆瓦 吉瓦 千瓦 瓦 度电 度 kWh MWh GWh TWh kW MW GW kV 千卡 大卡 百万千焦 吉焦 焦耳 分贝 dB ℃ °C 摄氏度";
const TIME = "分钟 小时 个小时 工作小时 个工作小时 工作日 个工作日 个月 周岁 岁 天 日 周 月 年一遇 年 秒 毫秒 时 分 h min ms";
const DIGITAL =
  "Gbps Mbps Kbps Tbps Gb/s Mb/s GB TB PB EB ZB MB EFLOPS PFLOPS TFLOPS EFlops PFlops P TEU 兆比特每秒 兆比特 兆 比特 字节";

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const alternation = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).map(escape).join("|");

const ATOMS = [COUNTED, MONEY, SIZES, POWER, TIME, DIGITAL].flatMap((list) => list.split(" "));
/** Of a ratio whose first number is the one: 1:1.5. */
export const ONE_TO_UNIT = "1:";
/** What things are counted per: "床/千人口". */
const PER_ATOMS = [...ATOMS, "常住人口", "户籍人口", "人口", "劳动力", "学生", "生", "教师", "老人", "老年人", "老年人口", "名老人", "名老年人", "名儿童", "名学生", "适龄儿童", "床日", "车公里", "万元GDP", "元GDP", "元地区生产总值", "元国内生产总值", "元产值", "元增加值"];

const ATOM = `(?:${alternation(ATOMS)})`;
/** "/千人", "/10万", "每万人". A slash and bare digits is no unit: "85/90" are two values. */
const PER = `(?:[/每]\\d*(?:${alternation(PER_ATOMS)})|[/每]\\d*[十百千万亿]+(?:${alternation(PER_ATOMS)})?)`;
/** A letter after a Latin unit means that it was none: 5G, 10kVA. */
const UNIT = new RegExp(`(?:(?:(?<measure>${alternation(Object.keys(MEASURES))})|(?<literal>${ATOM}(?:·${ATOM})?(?:${PER}(?:·${ATOM})?)*|(?<bare>${PER}+)))(?![A-Za-z])|:1(?![\\d.:])|(?<digits>/10{3,5}(?![\\d.])))`, "y");

/** 12/100000 is 12 in 100,000, not two values. */
const DIGITS_PER: Readonly<Record<string, { readonly measure: UnitMeasure; readonly literal: string }>> = {
  "/1000": { measure: "permille", literal: "‰" },
  "/10000": { measure: "amount", literal: "1/万" },
  "/100000": { measure: "amount", literal: "1/10万" },
};

export interface ScannedUnit {
  readonly end: number;
  readonly measure: UnitMeasure;
  /** As the algebra writes it; "/10万" is "1/10万". */
  readonly literal: string;
}

/** What a unit can begin with: spares the expression on what is none. */
const STARTS: ReadonlySet<number> = new Set([...Object.keys(MEASURES), ...ATOMS, "/", "每", ":"].map((unit) => unit.charCodeAt(0)));
const PERCENT = 0x25;
const FIRST_LETTER = 0x41;

export const scanUnit = (text: string, at: number): ScannedUnit | null => {
  const first = text.charCodeAt(at);
  if (!STARTS.has(first)) return null;
  // Half of all units, and never the beginning of another.
  const next = text.charCodeAt(at + 1);
  if (first === PERCENT && !(next >= FIRST_LETTER && next <= 0x7a)) return { end: at + 1, measure: "percent", literal: "%" };
  UNIT.lastIndex = at;
  const found = UNIT.exec(text);
  if (found === null) return null;
  const written = found[0];
  const end = at + written.length;
  const measure = found.groups?.["measure"];
  if (measure !== undefined) return { end, measure: MEASURES[measure] ?? "amount", literal: measure };
  const digits = found.groups?.["digits"];
  if (digits !== undefined) return DIGITS_PER[digits] === undefined ? null : { end, ...DIGITS_PER[digits] };
  return { end, measure: "amount", literal: found.groups?.["bare"] === undefined ? written : `1${written.replace("/十万", "/10万")}` };
};

/** "1/10万" written out whole, as in a bracket: 120（1/10万）. */
const FRACTION = /^1?(\/\d*[十百千万亿]+.{0,6})$/;

/** The unit, if the text is nothing but one; the number before it lacks it then. */
export const wholeUnit = (text: string): ScannedUnit | null => {
  const fraction = FRACTION.exec(text)?.[1];
  const unit = scanUnit(fraction ?? text, 0);
  return unit !== null && unit.end === (fraction ?? text).length ? unit : null;
};

/** Units of what a label counts by, never of what it promises: 5岁以下儿童, 三级医院, 15分钟生活圈. */
export const LABEL_UNITS: ReadonlySet<string> = new Set(["岁", "周岁", "月", "个月", "年", "级", "米", "公里", "千伏", "人", "人口", "小时", "分钟", "秒", "天", "价"]);
