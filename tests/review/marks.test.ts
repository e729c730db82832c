/** Marks say the same without colour, and leave a workbook as it was. */
import { MARK_STYLES, TONES, type Tone } from "../../src/grid/mark";
import { clearMarks } from "../../src/tasks/clear-marks";
import { SHEET, check, pingxiangBook } from "./book";

const shapeOf = (tone: Tone): string => {
  const { bold, italic, underline } = MARK_STYLES[tone];
  return `${bold ? "B" : ""}${italic ? "I" : ""}${underline ? "U" : ""}`;
};

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("without colour every tone has a shape of its own, and none looks like a cell without a mark", () => {
  const shapes = TONES.map(shapeOf);
  expect(new Set(shapes).size).toBe(TONES.length);
  expect(shapes).not.toContain("");
});

it("binding indicators at risk are underlined, and findings are not", () => {
  expect(TONES.filter((tone) => MARK_STYLES[tone].underline)).toEqual(["riskHigh", "riskWatch", "unknown"]);
});

it.each(TONES)("%s can be read: text stands out from its fill by 4.5 : 1", (tone) => {
  const { fill, color } = MARK_STYLES[tone];
  const [dark = 0, light = 0] = [luminance(fill), luminance(color)].sort((a, b) => a - b);
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});

it("of a cell that is both at risk and found fault with, the risk is seen", async () => {
  const book = pingxiangBook();
  const { binding, diagnostics } = await check(book);
  const risky = binding.find(({ risk }) => risk === "high");
  const goal = risky?.cells[1];
  if (goal === undefined) throw new Error("nothing at high risk");
  expect(diagnostics.some(({ at }) => at.row === goal.row && at.column === goal.column)).toBe(true);
  expect(book.inspect.marks().filter(({ at }) => at.row === goal.row && at.column === goal.column).map(({ tone }) => tone)).toEqual(["riskHigh"]);
});

it("clearing takes every mark off and changes no cell", async () => {
  const book = pingxiangBook();
  const before = await book.read(SHEET);
  await check(book);
  await clearMarks(book);
  expect(book.inspect.marks()).toEqual([]);
  expect(await book.read(SHEET)).toEqual(before);
});
