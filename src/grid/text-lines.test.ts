import { linesIn, textWidth } from "./text-lines";

it("counts Chinese characters and full-width signs as two", () => {
  expect(textWidth("人均12.5岁")).toBe(2 * 3 + 4);
  expect(textWidth("“—”…→①⑳")).toBe(2 * 7);
  expect(textWidth("≥70%·é")).toBe(6);
});

it("counts a character outside the basic plane, whose halves are two, as two", () => {
  expect(textWidth("𠮷")).toBe(2);
});

it.each([
  ["", 10, 1],
  ["四字指标", 9, 1],
  ["五字的指标", 9, 2],
  ["abcdefgh", 9, 1],
  ["甲\n乙\n", 40, 3],
  ["甲", 0, 2],
])("%j takes in a column of %d characters %d lines", (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});
