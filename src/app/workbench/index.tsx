import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (!root) throw new Error("workbench.html has no #root");
createRoot(root).render(<p>五年规划指标工作台</p>);
void import("../../hosts/workbench/univer-setup").then(({ startUniver }) => {
  const c = document.createElement("div");
  c.style.cssText = "height:600px";
  document.body.append(c);
  const { api } = startUniver(c, "zh");
  api.createWorkbook({ name: "x" });
});
