import { holds, inputOf, isDateFormat, readCell } from "./contents";

describe("what Excel is given", () => {
  it.each([
    ["约束性", "约束性"], ["", ""], ["≤12/10万", "'≤12/10万"], ["=A1", "'=A1"], ["+1", "'+1"], ["-5%", "'-5%"], ["@某", "'@某"],
    ["3月5日", "'3月5日"], ["TRUE", "'TRUE"], ["false ", "'false "], ["#N/A", "'#N/A"], ["'引", "''引"], ["１２", "'１２"], ["＝A1", "'＝A1"], [" =A1", "' =A1"],
  ])("the text %j as %j", (text, input) => {
    expect(inputOf(text)).toBe(input);
  });

  it("numbers, truth values and formulas as they are, nothing as an emptied cell", () => {
    expect([inputOf(1.5), inputOf(false), inputOf({ formula: "=A1" }), inputOf(null)]).toEqual([1.5, false, "=A1", ""]);
  });
});

describe("date formats", () => {
  it.each(["yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\"m\"月\";@", "h:mm:ss", "[h]:mm", "mm-dd-yy", "[$-F800]dddd, mmmm dd, yyyy"])(
    "%s shows a date or a time", (format) => { expect(isDateFormat(format)).toBe(true); });

  it.each(["General", "0.00", "0.00%", "@", "#,##0_ ;[Red]-#,##0", "0.00\"元/月\"", "_ ¥* #,##0.00_ ;_ @_ ", "0\\d", "[DBNum1]General"])(
    "%s does not", (format) => { expect(isDateFormat(format)).toBe(false); });
});

describe("what a cell says", () => {
  const cell = (value: unknown, text: string, formula: unknown = value, format = "General") => readCell({ value, text, formula, format });

  it("an empty cell is null", () => {
    expect(cell("", "")).toMatchObject({ value: null, text: "", formula: null });
  });
  it("a date is the text that is shown", () => {
    expect(cell(44196, "2020年12月31日", 44196, "yyyy\"年\"m\"月\"d\"日\"")).toMatchObject({ value: "2020年12月31日", text: "2020年12月31日", formula: null });
  });
  it("a column too narrow hides neither number nor date (44196 is 31 December 2020)", () => {
    expect(cell(123456.789, "####").text).toBe("123456.789");
    expect(cell(44196, "########", 44196, "yyyy/m/d").value).toBe("2020-12-31");
  });
  it("a text of number signs stays", () => {
    expect(cell("###", "###")).toMatchObject({ value: "###", text: "###", formula: null });
  });
  it("a formula is told from a text that looks like one: the text equals its value", () => {
    expect(cell(2, "2", "=1+1").formula).toBe("=1+1");
    expect(cell("=1+1", "=1+1", "=1+1").formula).toBeNull();
  });
});

describe("whether a cell holds what was written", () => {
  const cell = (value: unknown, formula: unknown = value) => readCell({ value, text: String(value), formula, format: "yyyy/m/d" });

  it.each([[44196, 44196], ["甲", "甲"], ["", null], [true, true]])("%j holds %j", (value, content) => {
    expect(holds(cell(value), content)).toBe(true);
  });
  it.each([[7, "007"], ["7", 7], ["", "甲"], [0, null]])("%j does not hold %j", (value, content) => {
    expect(holds(cell(value), content)).toBe(false);
  });
  it("a formula stands for a formula only, in whatever spelling", () => {
    expect(holds(cell(3, "=SUM(A1)"), { formula: "=sum(a1)" })).toBe(true);
    expect(holds(cell(3, "=SUM(A1)"), 3)).toBe(false);
    expect(holds(cell("=1+1", "=1+1"), { formula: "=1+1" })).toBe(false);
  });
});
