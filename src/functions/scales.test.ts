/** Plain numbers beside figures with a unit: never taken for another scale without a word. */
import { check, message, outcome, type Case } from "./fixtures/outcome";

describe("a plain number beside a percentage", () => {
  it.each<Case>([
    ["0.432 may be 43.2% in percentage format: refused", [0.432, "力争每年降低0.5个百分点以上"], "#VALUE! percentOrShare"],
    ["0.432 beside ≥60%: refused", [0.432, "≥60%"], "#VALUE! percentOrShare"],
    ["1.1 may be 110%: refused", [1.1, "≥115%"], "#VALUE! percentOrShare"],
    ["a percentage as the target's number: refused", ["43.2%", 0.6], "#VALUE! percentOrShare"],
    ["43.2 can only be in per cent", [43.2, "≥60%"], 16.8],
    ["0 is 0 either way", [0, "≥60%"], 60],
    ["two plain numbers are of one scale", [0.432, 0.6], 0.168],
    ["the unit says that 0.3 is 0.3 %", [0.3, "≤0.25%", null, null, "%"], -0.05],
  ])("%s", (_what, args, gives) => expect(outcome("GAP", ...args)).toEqual(gives));

  it("says what to do", () =>
    expect(message("GAP", 0.432, "≥60%")).toBe("数值 0.432 可能是百分比格式的单元格，也可能就是 0.432%。请在“单位”参数中写明：单元格为百分比格式写“0%”，数值本身以 % 计写“%”。"));
});

describe("cells in percentage format, said so by the unit 0%", () => {
  check("GAP", [
    ["0.432 is 43.2 %", [0.432, "力争每年降低0.5个百分点以上", null, null, "0%"], -2.5],
    ["both cells", [0.432, 0.6, null, null, "0%"], 16.8],
    ["the format's own code, with decimals or full-width", [0.27, "27%左右", null, null, "０.０％"], 0],
    ["1.1 is 110 %", [1.1, "≥115%", null, null, "0%"], 5],
    ["a text keeps its own unit", ["43.2%", 0.6, null, null, "0%"], 16.8],
  ]);
  check("MEETS", [["60 % shown, 0.6 held", [0.6, "≥60%", null, null, null, null, "0%"], true]]);
  check("STATUS", [["40 % → 42 % of ≥50% in 2022", [0.4, 0.42, "≥50%", 2022, null, null, null, "0%"], "滞后"]]);
  check("PROJECT", [["50 %, 52 % two years on", [0.5, 2022, 0.52, null, null, "0%"], 55]]);
});

describe("a unit's cell that says nothing counts as left out", () => {
  check("GAP", [
    ["blank", [43.2, "≥60%", null, null, ""], 16.8],
    ["a dash", [43.2, "≥60%", null, null, "—"], 16.8],
    ["and does not vouch for a share", [0.432, "≥60%", null, null, "—"], "#VALUE! percentOrShare"],
  ]);
});

describe("numbers counted in 万", () => {
  it.each<Case>([
    ["8 beside 10万人: of which scale is 8?", [8, "10万人"], "#VALUE! scaleUnknown"],
    ["the unit says it", [8, "10万人", null, null, "万人"], 2],
    ["both say it", ["8万人", "10万人"], 20000],
    ["the 万 of 1/10万 is no multiplier", [12.5, "12/10万"], -0.5],
  ])("%s", (_what, args, gives) => expect(outcome("GAP", ...args)).toEqual(gives));
});
