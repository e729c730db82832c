import { lexiconOf } from "./lexicon";
import { wordOf, type Sayings, type Word, type WordOf } from "./tokens";

/** The words of the target language and what each of them says. A table: a new wording is a new entry here. */

/** Every word of the list says the same. */
const words = <const Said extends Partial<Sayings>>(list: string, said: Said): (Sayings & Said)[] =>
  list.split(" ").map((text) => wordOf(text, said));

const COMPARES: readonly WordOf<"compare">[] = [
  ...words("≥ >= => ≮ 不低于 不少于 不小于 不得低于 不得少于 不应低于 不能低于 不下于 至少 最少 最低 大于等于 大于或等于 达到或超过 迈上 跨上 站上 跃上 迈过 站稳", { role: "compare", op: ">=" }),
  ...words("> 超过 超出 突破 高于 大于 多于 高出 优于 好于 快于", { role: "compare", op: ">" }),
  ...words("下限", { role: "compare", op: ">=", tight: true }),
  ...words("上限", { role: "compare", op: "<=", tight: true }),
  ...words("超 破 逾 过", { role: "compare", op: ">", tight: true }),
  ...words("≤ <= =< ≯ 不高于 不超过 不多于 不大于 不得超过 不得高于 不应超过 不能超过 不突破 不超 未超过 至多 最多 最高 小于等于 小于或等于", { role: "compare", op: "<=" }),
  ...words("< 低于 小于 少于 不足 不到 未达到 未达 短于", { role: "compare", op: "<" }),
  ...words("= == 等于", { role: "compare", op: "=" }),
];

const BOUNDS: readonly Word[] = [
  ...words("以上 及以上 或以上 含以上 之上 以上水平 新台阶 台阶 大关", { role: "bound", op: ">=" }),
  ...words("以内 以下 及以下 或以下 之内 之下 以里 内 范围内 范围以内 水平以下", { role: "bound", op: "<=" }),
];

const APPROXES: readonly Word[] = [
  ...words("≈ 左右 上下 前后 大约 大概 大致 约为 约占 约达 约合", { role: "approx" }),
  ...words("约 近 接近 基本 大体 基本实现", { role: "approx", tight: true }),
];

/** Verbs of change; each with 到 or 至 names the level it ends at. */
const UP = "提高 提升 增加 上升 扩大 延长 上调 增强 壮大 拓展 升 增 增收 增产";
const DOWN = "下降 降低 减少 缩短 缩小 压减 压缩 削减 压降 下调 减低 收窄 回落 降 减 缩减 调减 减排 节约 核减 压低 减轻 精简 减产 减收 降碳 减碳";

/** Of one character they are tight: 升 of 升级 is none. */
const verbs = (list: string, direction: "up" | "down"): Word[] =>
  list.split(" ").flatMap((verb) => words(verb, { role: "verb", direction, tight: verb.length === 1 }));
const endings = (list: string): Word[] =>
  list.split(" ").flatMap((verb) => words(`${verb}到 ${verb}至 ${verb}为 ${verb}到了`, { role: "to" }));

const CHANGES: readonly Word[] = [
  ...verbs(UP, "up"),
  ...verbs(DOWN, "down"),
  ...words("新增 净增 ↑", { role: "verb", direction: "up" }),
  ...words("递减 ↓", { role: "verb", direction: "down" }),
  ...words("增长 递增 上涨", { role: "verb", direction: "up", fresh: true }),
  ...words("涨", { role: "verb", direction: "up", fresh: true, tight: true }),
  ...words("平均增长 年增长 年递增 年增 年提高 年新增 年增加", { role: "verb", direction: "up", per: "year" }),
  ...words("年下降 年递减 年降低 年减少", { role: "verb", direction: "down", per: "year" }),
];

const RATES: readonly Word[] = [
  ...words("增速 增长率 增幅 增长速度 增长幅度 涨幅 提高率 增加率 递增率 上涨幅度 提升幅度 提高幅度", { role: "rate", direction: "up" }),
  ...words("降幅 下降率 降低率 减少率 下降幅度 降低幅度 递减率 减排率 削减率", { role: "rate", direction: "down" }),
  ...words("年增速 年增长率 年增幅", { role: "rate", direction: "up", per: "year" }),
];

const LEVELS: readonly Word[] = [
  ...endings(`${UP} ${DOWN} 增长 上涨 涨 提 发展 调整 优化 改善 改进`),
  ...words("达到 达至 力争达到 争取达到 控制到 恢复到 恢复至", { role: "to" }),
  ...words("达 为 是 到 至 有 占 设 在", { role: "to", tight: true }),
  ...words("控制在 严控在 压控在 限制在 管控在 控制为", { role: "to", op: "<=" }),
  ...words("控制", { role: "to", op: "<=", tight: true }),
  ...words("稳定在 保持在 维持在 巩固在 稳固在 稳定保持在 持续保持在 持续稳定在 稳定到 保持为 保持到 巩固到 持续达到 稳定达到", { role: "to", hold: true }),
  ...words("保持 维持 稳定 持续保持 巩固 稳定保持", { role: "hold", tight: true }),
];

const PERS: readonly Word[] = [
  ...words("年均 每年 逐年 年平均 平均每年 每年平均 年度 年年 每年度", { role: "per", per: "year" }),
  ...words("累计 累积", { role: "per", per: "period" }),
];

const FILLERS: readonly Word[] = [
  ...words(
    "力争 努力 努力实现 力争实现 确保 预计 计划 争取 保证 保障 预期 有望 总体 全面 进一步 稳步 持续 逐步 原则上 " +
      "拟按 改造提升 力争完成 奋力 奋力实现 冲刺 奋力冲刺 冲击 挑战 坚决 务必 均为 约束性 预期性 倡导性 约束性指标 预期性指标 * # ※ \" ' 实现 完成 建成 总计 合计 共计 介于 之间 区间 通过 经过",
    { role: "filler" },
  ),
  // In a table of accounts ▲ before a number is a minus.
  ...words("△ ▲ ☆ ★ ◆ ●", { role: "filler", after: true }),
  ...words("水平 的水平 新水平 目标 的目标", { role: "filler", after: true }),
  ...words("应 须 要 需 均 都 各 也 再 将 使 则 其 已 含 的 共 :", { role: "filler", tight: true }),
];

const JOINTS: readonly Word[] = [
  ...words("从 由", { role: "from", tight: true }),
  ...words("→ -> =>> -->", { role: "arrow" }),
  ...words("- ~ -- ~~", { role: "dash" }),
  ...words("分别 依次", { role: "each" }),
  ...words("其中", { role: "subset" }),
  ...words("， ； ; , 、 / | 。 \n", { role: "separator" }),
  ...words("且 并 并且 同时 以及 而且 和 与 及", { role: "separator", soft: true }),
];

const DOUBTS: readonly Word[] = [
  ...words("向 朝 第 前 前列 后 仅 只 另 ± 非", { role: "doubt", tight: true }),
  ...words("环比 排名 位次 名次 前移", { role: "doubt" }),
  ...words("余 多 几 数 强 名前 以外 折", { role: "doubt", after: true }),
];

const NAMES: readonly Word[] = words(
  "完成率 完成度 建成率 保证率 保障率 实现率 增加值 增值税 增值服务 增长极 增长点 新增长点 提升工程 提升行动 提升计划 压缩空气 压缩天然气 节约型 节约集约 减排量 减排项目 " +
    "年均浓度 年平均浓度 年均值 年平均值 年均水平 年均气温 年均PM 年均自然增长率 年均因 年均受 年均每 新增劳动力 最低工资 最低生活 最低标准 最低收购 最低收入 最高用电 最高供电 最高负荷 最高供水 最高日 最高气温 最低气温 上下游 上下班 上下学 上下水 签约 预约 履约 合约 公约 学前 岗前 产前 孕前 目前 当前",
  { role: "text" },
);

/** Of all words the longest is read; of two groups the first named here. */
export const WORDS: readonly Word[] = [
  ...NAMES, ...COMPARES, ...BOUNDS, ...APPROXES, ...CHANGES, ...RATES, ...LEVELS, ...PERS, ...FILLERS, ...JOINTS, ...DOUBTS,
];

export const WORD_AT = lexiconOf(WORDS);
