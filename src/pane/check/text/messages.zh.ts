import type { TextMessages } from "./messages";

export const zh: TextMessages = {
  read: ({ lines, claims, hasMore }) => `已与工作表“正文”核对：${lines} 行，读出 ${claims} 处指标数值${hasMore ? "（其后的没有读取）" : ""}。`,
  elsewhere: (place) => `工作表“正文”是${place}的规划，与本表不是一处，没有与本表核对。`,
};
