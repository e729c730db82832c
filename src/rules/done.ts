import type { Target } from "../target/target";

const KEPT = "(?:(?:继续|持续|全面|动态)?(?:实现|做到|保持|确保|达到|维持|坚持)?)";

/** 应保尽保, 应收尽收, 动态清零, 全覆盖: all of those for whom it is meant, or none of what is not wanted. */
const IS_ALL = new RegExp(`^${KEPT}(?:应(.)(?:尽|必)\\1|(?:动态|全部)?清零|(?:持续)?(?:零|“零”)(?:发生|新增|上报)|(?:全域|全面|全员|全部|城乡)?全覆盖)$`);

/** 全部消除, 实现全覆盖, 应保尽保, 完成: done or not done is a line to judge by; 基本消除 and 完成省下达任务 draw none of their own. */
export const isDone = (target: Target, raw: string): boolean => target.kind === "qualitative" && !/基本|大体|任务|目标|要求/.test(raw)
  && (target.sense === "done" || IS_ALL.test(raw.trim()) || /^(?:实现)?全(?:部|面)?(?:消除|完成|建成|达标|退出|淘汰|覆盖)$/.test(raw.trim()));
