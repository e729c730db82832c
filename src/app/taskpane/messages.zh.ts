import type { StartMessages } from "./messages";

export const zh: StartMessages = {
  failed: (error) => `任务窗格没有启动（${error}）。请重新打开；仍不行时，把括号中的信息告知维护人员。`,
};
