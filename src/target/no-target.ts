import type { Frame } from "./frame";
import type { Quantity } from "./tokens";

/** Numbers that are no target: sizes and ages in names, what is left out, what belongs to words we don't know. */

/** 65岁以上老人免费体检, 30分钟就医圈, 两年内实现全覆盖, 3倍于2020年: the number is no target. */
export const isName = (frame: Frame, { unit, measure }: Quantity): boolean => {
  if (measure === "multiple") return frame.trailing !== "";
  if (frame.trailing.length < 2 || unit === undefined || frame.to !== null || frame.compare !== null) return false;
  if (frame.bound !== null && (ENDING.test(frame.label) || ENDING.test(frame.trailing))) return true;
  return DURATIONS.has(unit) || (SPANS.has(unit) && frame.label === "" && (frame.bound !== null || frame.range));
};

/** 消除56人以上大班额, 56人以上班级全部消除: what is to go is told by its size. */
const ENDING = /(?:消除|淘汰|取缔|取消|杜绝|防止|避免|清退|关闭|关停|整治|化解|退出|清理|禁止|遏制|防范|拆除|消灭)$/;

const SPANS: ReadonlySet<string> = new Set(["岁", "周岁", "年", "个月", "月", "级"]);
const DURATIONS: ReadonlySet<string> = new Set(["分钟", "小时"]);

/** 除3个县外全部达标, 5%的村除外: what is left out is no target. */
const EXCEPTION = /除[^险尘雪草].{0,12}外|除外|以外|不含|不包括|未达|不达标/;

/** 若遇重大变化，下调到5%: what holds only then is no target. */
const CONDITION = /(?:^|[，,；;。])(?:若|如果|如遇|假如|一旦|视)/;

/** 早于全国2年, 领先全省3年: relative to what has no number here. */
const RELATIVE = /(?:[早晚先后]于|领先于?|落后于?)(?:全[国省市区县州]|国家|[省市县]|周边|同[类期]|平均)/;

/** 见附表2, 专栏5: the number of a place in the document. */
const REFERRED = /(?:附[表件录图]|专栏|[见如参][表图注])$/;

/** Words that begin with a unit's last character: 80年代 are no 80 years, 60分位 no 60 marks, 5个基点 no five of anything. */
const WORDS_ACROSS: ReadonlySet<string> = new Set(
  ("年代 年级 年制 年期 年型 年检 分位 分之 分解 分级 分类 月份 户籍 家庭 项目 处理 处置 场所 条件 条例 组织 组团 站点 园区 院校 院士 车间 校区 级别 人均 人工 名单 名额 名牌 " +
    "位次 位数 位居 天然 天线 天气 日均 日常 时段 时间 时代 支持 支撑 支付 份额 单位 单元 单项 种植 种类 种业 店铺 套餐 区域 区间 区块 市级 县级 县域 乡镇 村级 村庄 市场 市民 部门 部分 " +
    "门类 门店 期限 期货 期末 对应 对接 对口 根本 根据 口径 口岸 头部 块状 条款 度假 度汛 课程 课题 次数 次生 次序 批准 批发 价格 价值 端口 节能 节水 节约 周边 周期 升级 方案 方式 方面 方向 " +
    "个基 个体 个性 元素 里程").split(" "),
);

/** Behind a number these say that it is not the goal itself: only when, until, from or unless, more or less, or not. */
const QUALIFIED =
  /^(?:时|后|前|起|止|外|或|封顶|为[限准]|以[后前]|之[后前]|期间|的?(?:上限|下限|上浮|下浮|基数|概率|误差|可能|计划|基础))|(?:[高低多少快慢早晚优好大小等当]于|其余|剩余|余下|没有|尚|若|如果|否则|除以|乘以|上浮|下浮|浮动|波动|增减|一半|半数)|未(?!来|成年)|不(?!动产|锈钢|良|孕)|(?<!减)倍|折算/;

const endsInUnitOf = ({ text }: Quantity, trailing: string): boolean => WORDS_ACROSS.has(text.charAt(text.length - 1) + trailing.charAt(0));

/** Text before or behind the number that it may depend on. */
export const isStray = (frame: Frame, quantity: Quantity): boolean => {
  const { label, trailing } = frame;
  if (EXCEPTION.test(label + trailing)) return true;
  if (label !== "" && (CONDITION.test(label) || REFERRED.test(label) || (quantity.unit === "年" && RELATIVE.test(label)))) return true;
  if (trailing === "") return false;
  // A sign of arithmetic; the noun of a number in words: 三年行动.
  if (/^(?!\d[A-Z]|")[^\p{L}]/u.test(trailing) || QUALIFIED.test(trailing) || endsInUnitOf(quantity, trailing)) return true;
  const stated = frame.compare !== null || frame.bound !== null || frame.to !== null || frame.verb !== null;
  return !stated && /^\p{Script=Han}/u.test(quantity.text);
};
