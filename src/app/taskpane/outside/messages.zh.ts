import type { OutsideMessages } from "./messages";

export const zh: OutsideMessages = {
  outsideExcel: "这是 Excel 的任务窗格，请在 Excel 中打开加载项。没有 Excel 时，可以在浏览器中使用工作台。",
  openWorkbench: "打开工作台",
  noOffice: "没有能加载 Office.js，任务窗格无法连接 Excel。请检查网络或代理设置，然后重新打开任务窗格；内网部署请联系管理员。",
};
