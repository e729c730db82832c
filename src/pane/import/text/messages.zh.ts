import type { TextMessages } from "./messages";

const taken = "工作簿里已有工作表“正文”，不会覆盖。要换成这份文件的正文，请先给原来的“正文”改名或把它删除。";

export const zh: TextMessages = {
  write: "同时把正文写入工作表“正文”，检查时与表核对",
  taken,
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "written": return `正文 ${outcome.lines} 行已写入工作表“正文”，检查时与表核对。`;
      case "exists": return taken;
      case "refused": return "正文没有写入：工作簿此时不接受新工作表。";
    }
  },
};
