import { importedSheet } from "./imported-sheet";

const sheet = (domains: readonly string[]) => importedSheet({
  sheetName: "表", title: "主要指标", columns: [{ kind: "domain", title: "领域" }, { kind: "name", title: "指标" }],
  rows: domains.map((domain, index) => ({ texts: [domain, `指标${index + 1}`], isSub: false })), notes: [],
});
const heightOf = (placed: ReturnType<typeof sheet>, row: number) => placed.rowHeights.find((one) => one.row === row)?.height;

describe("the height of imported rows", () => {
  it("shows the whole label of a domain that has one row: six characters take two lines of five", () => {
    expect(heightOf(sheet(["健康", "高中阶段教育"]), 3)).toBe(2 * 14 + 4);
  });

  it("lets the label of a domain run over all its rows", () => {
    expect(heightOf(sheet(["高中阶段教育", "高中阶段教育"]), 3)).toBe(20);
  });
});

it("is as wide as remarks are only where there are some", () => {
  const widths = (remark: string | null) => importedSheet({
    sheetName: "表", title: "主要指标", columns: [{ kind: "name", title: "指标" }, { kind: "remark", title: "备注" }],
    rows: [{ texts: ["指标1", remark], isSub: false }], notes: [],
  }).columnWidths;
  expect(widths(null)).toEqual([34, 14]);
  expect(widths("基期值取自完成情况表")).toEqual([34, 60]);
});
