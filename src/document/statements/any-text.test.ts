import fc from "fast-check";
import { MOST_STATEMENTS, readStatements, statementsIn } from "./read-statements";

describe("any text", () => {
  const pieces = fc.array(fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("到2025年", "，", "。", "；", "、", "分别", "从", "提高到", "达到", "36%", "1.2", "‰", "率", "每千人口", "（", "(", ")", "“", "”", "|", "\t", "\n", "——", "的", "和", "占", "不低于", "[1]", "**", "12/10万", "零死亡", "一、基础"),
  ), { maxLength: 60 }).map((parts) => parts.join(""));

  it("is read without a throw, and every place is where the number stands", () => {
    fc.assert(fc.property(pieces, (text) => {
      for (const { start, end, line, raw } of readStatements(text)) {
        if (start < 0 || end > text.length || start >= end || raw === "" || line !== text.slice(0, start).split("\n").length) return false;
      }
      return true;
    }), { numRuns: 3_000 });
  });

  it("of twenty megabytes gives its statements one by one, and no more than the most as a list", () => {
    const sentence = "到2025年，全区居民健康素养水平达到36%，婴儿死亡率从3‰下降到2‰。\n";
    const text = sentence.repeat(Math.ceil((20 * 1024 * 1024) / (sentence.length * 3)));
    let count = 0;
    for (const { line } of statementsIn(text)) {
      count++;
      if (count === 3) expect(line).toBe(1);
      if (count === 4) break;
    }
    expect(readStatements(text)).toHaveLength(MOST_STATEMENTS);
  });

  it.each([
    ["no mark at all", "健康".repeat(500_000)],
    ["digits only", "1".repeat(500_000)],
    ["numbers and joints", "3、".repeat(200_000)],
    ["open brackets", "(".repeat(500_000)],
    ["marks of footnotes", "[".repeat(500_000)],
    ["blank lines", "\n".repeat(2_000_000)],
    ["moments", "到2025年".repeat(80_000)],
    ["names and values", "率达到1%、".repeat(80_000)],
    ["fractions", "万分之".repeat(200_000)],
    ["dashes", "1-".repeat(300_000)],
    ["spaces between digits", "1 ".repeat(300_000)],
    ["shares", "80%的村达到、".repeat(100_000)],
  ])("of megabytes of %s ends", (_what, text) => {
    let count = 0;
    for (const { end } of statementsIn(text)) count += end > 0 ? 1 : 0;
    expect(count).toBeLessThan(text.length);
  });
});
