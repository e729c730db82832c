import type { Frame } from "./frame";
import type { Quantity } from "./tokens";

/** Numbers that are no target: sizes and ages in names, what is left out, what belongs to words we don't know. */

/** 65岁以上老人免费体检, 30分钟就医圈, 两年内实现全覆盖, 3倍于2020年: the number is no target. */
export const isName = (frame: Frame, { unit, measure }: Quantity): boolean => {
  if (measure === "multiple") return frame.trailing !== "";
  if (frame.trailing.length < 2 || unit === "" || frame.to !== null || frame.compare !== null) return false;
  if (frame.bound !== null && (ENDING.test(frame.label) || ENDING.test(frame.trailing))) return true;
  return DURATIONS.has(unit) || ((SPANS.has(unit) || SIZES.has(unit)) && frame.label === "" && (frame.bound !== null || frame.high !== null));
};

/** 消除56人以上大班额, 56人以上班级全部消除: what is to go is told by its size. */
const ENDING = /(?:消除|淘汰|取缔|取消|杜绝|防止|避免|清退|关闭|关停|整治|化解|退出|清理|禁止|遏制|防范|拆除|消灭)$/;

const SPANS: ReadonlySet<string> = new Set(["岁", "周岁", "年", "个月", "月", "级"]);
/** 20万人口以上县级市开通公交, 10千伏及以上用户: how large what is meant must be. */
const SIZES: ReadonlySet<string> = new Set(["人口", "千伏", "kV", "张床位", "张床"]);
const DURATIONS: ReadonlySet<string> = new Set(["分钟", "小时"]);

/** 除3个县外全部达标, 5%的村除外: what is left out is no target. */
const EXCEPTION = /除[^险尘雪草].{0,12}外|除外|以外|不含|不包括|未达|不达标/;

/** 全部采购药品（不含中药饮片）金额: before the number a note only says what is counted. */
const NOTE = /\([^()]*\)/g;

/** 每两年1次: in a span of its own. */
const SPACED = /每(?:隔|[两二三四五六2-6]年)/;

/** 若遇重大变化，下调到5%: what holds only then is no target. */
const CONDITION = /(?:^|[，,；;。])(?:若(?![尔羌干])|如果|如遇|假如|一旦|视情)/;

/** 早于全国2年, 领先全省3年: relative to what has no number here. */
const RELATIVE = /(?:[早晚先后]于|领先于?|落后于?)(?:全[国省市区县州]|国家|[省市县]|周边|同[类期]|平均)/;

/** 比法定时限压减75%: a base that is neither the plan's nor a year. */
const OTHER_BASE = /(?<![占之对评可性分同入])(?:比(?![例重率值较赛对特])|较(?![大高低好多少快强为]))[^，,；;、的]{2,14}$/;

/** 与全省平均水平差距缩小2个百分点: the distance changes, which is not the indicator. */
const DISTANCE = /[与同跟](?:全|国|省|市|周边|先进|发达|沿海|东部|平均)[^，,；;、]{0,12}差距$/;

export const hasOtherBase = ({ base, label }: Frame): boolean =>
  base === null && (((label.includes("比") || label.includes("较")) && OTHER_BASE.test(label)) || (label.endsWith("差距") && DISTANCE.test(label)));

/** 见附表2, 专栏5: the number of a place in the document. */
const REFERRED = /(?:附[表件录图]|专栏|[见如参][表图注])$/;

/** Words that begin with a unit's last character: 80年代 are no 80 years, 60分位 no 60 marks, 5个基点 no five of anything. */
const WORD_ACROSS = /^(?:年[代级制期型度限]|分[位之]|月份|时段|级别|位[次居]|次方|户籍|家庭(?!院)|日均|单位|个基点)/;

/** Behind a share or a span these say that it is only when, until, from, up to; behind things counted a noun begins: 20个外贸基地. */
const CIRCUMSTANCE = /^(?:时(?!尚)|后|前|起|止|外|或|封顶|为[限准]|以[后前]|之[后前]|期间|的?(?:上限|下限|上浮|下浮|基数|概率|误差|可能|计划|基础上))/;

/** Not the goal itself: more or less than something, the rest, only if, not. */
const QUALIFIED =
  /[高低多少快慢早晚优好大小等当]于|其余|剩余|余下|没有|尚[未有需]|若(?![尔羌干])|如果|否则|除以|乘以|上浮|下浮|浮动|波动|增减|一半|半数|未(?!来|成年)|不(?:达|足|到|合格|符合|满|含|包括|计|低|高|超|少|多|再|予|得|宜|能|可|通)|(?<!减)倍|折算/;

const isQualified = ({ measure, unit }: Quantity, trailing: string): boolean =>
  QUALIFIED.test(trailing) || ((measure !== "amount" || SPANS.has(unit) || DURATIONS.has(unit)) && CIRCUMSTANCE.test(trailing));

const isWordAcross = ({ text }: Quantity, trailing: string): boolean => WORD_ACROSS.test(text.charAt(text.length - 1) + trailing);

/** Spares most names the expressions above. */
const SUSPECT = /[除外含括若旦隔领落早晚先]|视情|[不未]达|如[果遇]|假如|每[两二三四五六2-6]年|[表件录图注栏]$/;

/** Text before or behind the number that it may depend on. */
export const isStray = (frame: Frame, quantity: Quantity): boolean => {
  const { label, trailing } = frame;
  if (trailing !== "" || (label !== "" && SUSPECT.test(label))) {
    if (EXCEPTION.test(label.replaceAll(NOTE, "") + trailing)) return true;
    if (CONDITION.test(label) || SPACED.test(label) || REFERRED.test(label) || (quantity.unit === "年" && RELATIVE.test(label))) return true;
  }
  if (trailing === "") return false;
  // A sign of arithmetic; the noun of a number in words: 三年行动.
  if (/^(?!\d[A-Z]|")[^\p{L}]/u.test(trailing) || isQualified(quantity, trailing) || isWordAcross(quantity, trailing)) return true;
  const stated = frame.compare !== null || frame.bound !== null || frame.to !== null || frame.verb !== null;
  return !stated && /^\p{Script=Han}/u.test(quantity.text);
};
