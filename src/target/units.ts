import { isDigit, isLatin } from "./characters";
import { lexiconOf } from "./lexicon";

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
  "人次 人天 人日 人年 人口 人 名 位 个 户次 户 家次 家 所 张床位 张床 张 处 座 项次 项 件次 件 起 例 台套 台班 台 套 辆 艘 架次 架 条 口 眼 部 篇 本 册 " +
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

/** Of a ratio whose first number is the one: 1:1.5. */
export const ONE_TO_UNIT = "1:";
/** What things are counted per, besides the units: "床/千人口". */
const COUNTED_PER =
  "常住人口 户籍人口 劳动力 学生 生 教师 老人 老年人 老年人口 名老人 名老年人 名儿童 名学生 适龄儿童 床日 " +
  "万元GDP 元GDP 元地区生产总值 元国内生产总值 元产值 元增加值 d a";

export interface Unit {
  /** As it stands behind the number. */
  readonly text: string;
  readonly measure: UnitMeasure;
  /** As the algebra writes it; "/10万" is "1/10万". */
  readonly literal: string;
}

const unit = (text: string, measure: UnitMeasure = "amount", literal = text): Unit => ({ text, measure, literal });

const ATOMS = [COUNTED, MONEY, SIZES, POWER, TIME, DIGITAL].flatMap((list) => list.split(" ")).map((text) => unit(text));
const ATOM_AT = lexiconOf([...Object.entries(MEASURES).map(([text, measure]) => unit(text, measure)), ...ATOMS]);
const PER_AT = lexiconOf([...ATOMS, ...COUNTED_PER.split(" ").map((text) => unit(text))]);

/** 12/100000 is 12 in 100,000, not two values. */
const PER_DIGITS: readonly Unit[] = [unit("/100000", "amount", "1/10万"), unit("/10000", "amount", "1/万"), unit("/1000", "permille", "‰")];
const TO_ONE = unit(":1");

const MULTIPLIERS = "十百千万亿";

/** Where "·千瓦时" ends; `at` where there is none. */
const endOfFactor = (text: string, at: number): number => {
  const factor = text.charAt(at) === "·" ? PER_AT.longestAt(text, at + 1) : undefined;
  return factor?.measure === "amount" ? at + 1 + factor.text.length : at;
};

/** Where the bracket of "L/(人·d)" ends; `at` where there is none. */
const endOfProduct = (text: string, at: number): number => {
  const first = text.charAt(at) === "(" ? PER_AT.longestAt(text, at + 1) : undefined;
  if (first === undefined) return at;
  const end = endOfFactor(text, at + 1 + first.text.length);
  return text.charAt(end) === ")" ? end + 1 : at;
};

/** Where "/千人", "/10万" or "每万人" ends; `at` where there is none. A slash and bare digits is no unit: "85/90" are two values. */
const endOfPer = (text: string, at: number): number => {
  const sign = text.charAt(at);
  if (sign !== "/" && sign !== "每") return at;
  const product = endOfProduct(text, at + 1);
  if (product > at + 1) return product;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const counted = PER_AT.longestAt(text, end);
  if (counted !== undefined) return end + counted.text.length;
  const from = end;
  while (end < text.length && MULTIPLIERS.includes(text.charAt(end))) end += 1;
  return end === from ? at : end + (PER_AT.longestAt(text, end)?.text.length ?? 0);
};

/** A letter behind a Latin unit means that it was none: 5G, 10kVA. */
const isWhole = (text: string, end: number): boolean => !isLatin(text.charCodeAt(end));

/** All that belongs to the unit up to `from`: the longest run of factors and of what is counted per. */
const endOfUnit = (text: string, from: number): number => {
  let end = endOfFactor(text, from);
  for (;;) {
    const per = endOfPer(text, end);
    if (per === end) break;
    end = endOfFactor(text, per);
  }
  return isWhole(text, end) ? end : from;
};

const scanPer = (text: string, at: number): Unit | null => {
  let end = endOfPer(text, at);
  if (end === at) return PER_DIGITS.find((per) => text.startsWith(per.text, at) && !/[\d.]/.test(text.charAt(at + per.text.length))) ?? null;
  for (let next = endOfPer(text, end); next > end; next = endOfPer(text, end)) end = next;
  const written = text.slice(at, end);
  return isWhole(text, end) ? unit(written, "amount", `1${written.replace("/十万", "/10万")}`) : null;
};

const PER_CENT = unit("%", "percent");

/** The unit that begins here. */
export const scanUnit = (text: string, at: number): Unit | null => {
  switch (text.charAt(at)) {
    case "%":
      // Half of all units, and never the beginning of another.
      return isWhole(text, at + 1) ? PER_CENT : null;
    case "/":
    case "每":
      return scanPer(text, at);
    case ":":
      return text.charAt(at + 1) === "1" && !/[\d.:]/.test(text.charAt(at + 2)) ? TO_ONE : null;
  }
  const atom = ATOM_AT.longestAt(text, at);
  if (atom === undefined) return null;
  const from = at + atom.text.length;
  const end = atom.measure === "amount" ? endOfUnit(text, from) : from;
  if (end > from) return unit(text.slice(at, end));
  return isWhole(text, from) ? atom : null;
};

/** "1/10万" written out whole, as in a bracket: 120（1/10万）. */
const FRACTION = /^1?(\/\d*[十百千万亿]+.{0,6})$/;

/** The unit, if the text is nothing but one; the number before it lacks it then. */
export const wholeUnit = (text: string): Unit | null => {
  const written = FRACTION.exec(text)?.[1] ?? text;
  const found = scanUnit(written, 0);
  return found?.text === written ? found : null;
};

/** Units of what a label counts by, never of what it promises: 5岁以下儿童, 三级医院, 15分钟生活圈. */
export const LABEL_UNITS: ReadonlySet<string> = new Set(["岁", "周岁", "月", "个月", "年", "级", "米", "公里", "千伏", "kV", "人", "人口", "小时", "分钟", "秒", "天", "价"]);
