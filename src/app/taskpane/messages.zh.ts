import type { StartMessages } from "./messages";

export const zh: StartMessages = {
  failed: (error) => `任务窗格没有启动（${error}）。请重新打开任务窗格；仍不行时，请把括号中的信息告知维护人员。`,
};
