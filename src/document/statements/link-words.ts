/** Words between an indicator's name and its number, and what each says. A table: a new wording is a new entry. */
export type LinkRole =
  /** The number is the level reached. */
  | "reach"
  /** The number is the level, said less firmly: 为, 是, 有. */
  | "is"
  /** Belongs to the number and is kept with it: 不低于, 控制在, 稳定在, 约. */
  | "limit"
  /** The number is by how much it changed. */
  | "change"
  /** 年均, 每年: of a change. */
  | "pace"
  /** 同比: of a change, and kept with it. */
  | "against"
  /** The number is where it began. */
  | "from"
  /** One number for each name: 分别. */
  | "each"
  /** One number for all names: 均, 都. */
  | "all"
  /** Somebody means to get there: 力争. */
  | "intent"
  /** It has been got to: 已. */
  | "done"
  | "filler";

const UP = "提高 提升 增加 上升 扩大 延长 增长 升 增 扩 拓展 发展 恢复 优化 改善 提标 扩容 壮大 提";
const DOWN = "下降 降低 减少 缩短 缩小 压缩 压减 削减 控制 降 减 下调 回落 收窄 调整 压降";

const CHANGES = "净增 净增加 提高 提升 增加 上升 扩大 延长 增长 下降 降低 减少 缩短 缩小 压缩 压减 削减 下调 回落 收窄 上涨";

const words = (list: string): string[] => list.split(" ");
const endings = (list: string): string[] => words(list).flatMap((verb) => ["到", "至", "为", "到了", "至了"].map((end) => verb + end));

const ENTRIES: readonly (readonly [LinkRole, readonly string[]])[] = [
  ["reach", [...endings(`${UP} ${DOWN}`), ...words("达到 达到了 达至 达 达成 到 至 迈上 跃升至 跃升到 攀升至 上涨到 占到 应达到 要达到 须达到 需达到 可达 可达到 可达到了")]],
  ["is", words("为 是 在 有 仅有 只有 仅为 仅 占 共有 拥有 完成 实现 平均为 合计 合计为 初步推算为 初步核算为 初步测算为 推算为 核算为 测算为 估算为")],
  ["limit", words(
    "不低于 不少于 不小于 不得低于 不应低于 不高于 不超过 不多于 不大于 不得超过 不突破 超过 超过了 超 突破 突破了 高于 大于 多于 低于 小于 少于 不足 不到 至少 最少 至多 最多 " +
      "≥ ≤ > < >= <= ≧ ≦ 控制在 严格控制在 稳定控制在 稳定在 保持在 维持在 巩固在 稳定保持在 持续保持在 稳定 保持 约 大约 约为 接近 近 逾",
  )],
  ["change", [...words(CHANGES), ...words("净增长 净减少 增长了 提高了 提升了 增加了 下降了 降低了 减少了 缩短了 上升了 递增")]],
  ["pace", words("年均 每年 平均每年 累计 年平均")],
  ["against", words("同比 环比 净 可比 同口径 比上年 比去年 较上年 较去年")],
  ["from", words("从 由")],
  ["each", words("分别 依次")],
  ["all", words("均 都 各 全部 总体均 皆")],
  ["intent", words("力争 努力 努力实现 确保 争取 务必 将 必须 计划 有望 目标 目标值 目标为 应当 继续 力求 要 应 须 需")],
  ["done", words("已 已经 已有 实际 现已 目前已")],
  ["filler", words(
    "按可比价格计算 按可比价计算 按不变价格计算 按可比口径计算 按可比口径 每人每月 每人每年 每生每年 每户每年 每月 逐步 逐年 稳步 持续 进一步 显著 明显 大幅 大幅度 快速 不断 基本 总体 平均 也 则 并 且 全面 大体 首次 再次 连年 常年 长期 多年 历年 人均 户均 能 能够 可以 始终 一直 普遍 : 了 逐渐 预计 再 又 率先 同步 整体 稳中有升 年初的 年底的 年末的 上年的 上年末的 去年的 去年末的 上年同期的 去年同期的"
  )],
];

const ROLES: ReadonlyMap<string, LinkRole> = new Map(
  // The first entry of a word counts.
  [...ENTRIES].reverse().flatMap(([role, list]) => list.map((word) => [word, role] as const)),
);

const LONGEST = Math.max(...[...ROLES.keys()].map((word) => word.length));

/** 签约, 行为, 人均: one character that is the end of a word. */
const PART_OF = /^(?:[签节条公预契]约|行为|[人户平]均|即将|[供反效适对响]应|[主重必摘需首]要|[必]须|[必急]需|[没所享]有|附近|现在|存在|潜在|[功职性产动智节技热电光风势储效机潜可]能)$/;

/** The longest link word that a text ends with, where it ends. */
export function linkWordBefore(text: string, from: number, end: number): { readonly start: number; readonly role: LinkRole } | null {
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    const role = ROLES.get(text.slice(start, end));
    if (role !== undefined && !(end - start === 1 && PART_OF.test(text.slice(Math.max(from, start - 1), end)))) return { start, role };
  }
  return null;
}
