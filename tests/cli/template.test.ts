/** `fyp template`, and how the command line answers wrong usage. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { commandLine, onlyTable } from "./command-line";

const { fyp, folder } = commandLine();

describe("fyp template", () => {
  test("writes the sheet that fyp read reads, and never over a file", () => {
    const out = join(folder, "模板.xlsx");
    expect(fyp(["template", "指标编制表", "--plan", "十四五", "--region", "甲市", "--out", out]).exit).toBe(0);
    const written = readFileSync(out);
    const [sheet] = readXlsx(written, "模板.xlsx");
    expect(sheet?.sheet).toBe("十四五指标编制表");
    expect(onlyTable(fyp(["read", out, "--json"]).out).title).toBe("甲市“十四五”卫生健康发展规划主要指标");
    const again = fyp(["template", "指标编制表", "--out", out]);
    expect([again.exit, again.err]).toEqual([2, expect.stringContaining("没有覆盖")]);
    expect(readFileSync(out).equals(written)).toBe(true);
  });

  test("passes on what the template can be asked for, and says what it cannot", () => {
    const out = join(folder, "分解.xlsx");
    expect(fyp(["template", "区县分解表", "--districts", "甲县、乙县", "--out", out]).exit).toBe(0);
    const [sheet] = readXlsx(readFileSync(out), "分解.xlsx");
    expect(sheet?.texts.flat()).toEqual(expect.arrayContaining(["甲县", "乙县"]));
    const review = fyp(["template", "中期评估表", "--year", "2031", "--out", join(folder, "评估.xlsx")]);
    expect([review.exit, review.err]).toEqual([2, expect.stringContaining("2023")]);
    const drafting = fyp(["template", "指标编制表", "--year", "2023", "--out", join(folder, "编制.xlsx")]);
    expect([drafting.exit, drafting.err]).toEqual([2, expect.stringContaining("不用填")]);
  });

  test("an unknown template or plan is told which there are", () => {
    expect(fyp(["template", "没有", "--out", "x.xlsx"]).err).toContain("指标编制表");
    expect(fyp(["template", "指标编制表", "--plan", "二十五", "--out", "x.xlsx"]).err).toContain("十五五");
  });
});

test("wrong usage ends with 2 and says where help is; help ends with 0", () => {
  const wrong = fyp(["frobnicate"]);
  expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining("fyp --help")]);
  const help = fyp(["--help"]);
  expect([help.exit, help.out]).toEqual([0, expect.stringContaining("measure")]);
});
