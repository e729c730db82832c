import { toA1 } from "../../grid/area";
import { pingxiangSheet } from "./pingxiang";

const sheet = pingxiangSheet();
const cells = new Map(sheet.cells.map((cell) => [toA1({ ...cell, rows: 1, columns: 1 }), cell]));
const content = (address: string): unknown => cells.get(address)?.content ?? null;

describe("the 萍乡 table as a worksheet", () => {
  test("has the plan's title, header and 24 rows", () => {
    expect(content("A1")).toBe("萍乡市“十四五”卫生健康发展规划主要指标");
    expect(["A2", "B2", "C2", "D2", "E2", "F2"].map(content))
      .toEqual(["领域", "序号", "主要指标", "2020年基期值", "2025年目标值", "指标性质"]);
    expect(content("C3")).toBe("人均预期寿命");
    expect(content("C26")).toBe("健康服务业总规模年均增速");
    expect(content("A27")).toBe("来源：萍乡市人民政府办公室，2022年5月17日印发");
  });

  test("keeps literal cells as text and plain numbers as numbers that show as printed", () => {
    expect(content("E5")).toBe("≤12/10万");
    expect(content("E18")).toBe("在2020年基础上增长10%左右");
    expect(content("D20")).toBe("43.2%");
    expect(content("E20")).toBe("力争每年降低 0.5个百分点以上");
    expect(content("D25")).toBe("—");
    expect(content("E25")).toBe("27%左右");
    expect(content("D17")).toBe(2);
    expect(sheet.styles[cells.get("D17")?.style ?? ""]?.format).toBe("0.0");
    expect(content("D3")).toBe(77.78);
    expect(content("E3")).toBe(79);
  });

  test("leaves the 其中 row without a number, and merges each domain over its rows", () => {
    expect(content("B14")).toBeNull();
    expect(content("C14")).toBe("其中每千人口医疗卫生机构中医 执业(助理)医师");
    expect(sheet.merges.map(toA1)).toEqual(["A1:F1", "A3:A8", "A9:A11", "A12:A19", "A20:A24", "A27:F27"]);
  });

  test("keeps its two columns of functions apart from the plan's own", () => {
    expect(content("G2")).toBeNull();
    expect(content("H2")).toBe("差距（函数）");
    expect(content("H3")).toEqual({ formula: "=FYP.GAP(D3,E3)" });
    expect(content("I18")).toEqual({ formula: "=FYP.ANNUALCHANGE(D18,E18,2020,2025)" });
  });
});
