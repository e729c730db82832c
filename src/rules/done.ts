import type { Target } from "../target/target";

/** 全部消除, 实现全覆盖, 完成: done or not done is a line to judge by; 基本消除 and 完成省下达任务 draw none of their own. */
export const isDone = (target: Target, raw: string): boolean => target.kind === "qualitative" && !/基本|大体|任务|目标|要求/.test(raw)
  && (target.sense === "done" || /^(?:实现)?全(?:部|面)?(?:消除|完成|建成|达标|退出|淘汰|覆盖)$/.test(raw.trim()));
