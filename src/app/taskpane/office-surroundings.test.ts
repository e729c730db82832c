import { isDark } from "./office-surroundings";

// Excel's own themes: Colorful and White, Dark Gray, Black.
test.each([
  ["#FFFFFF", false],
  ["#F0F0F0", false],
  ["#666666", true],
  ["#262626", true],
  ["#000000", true],
])("%s is dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

test("what is no colour counts as light", () => {
  expect(isDark("")).toBe(false);
  expect(isDark("Window")).toBe(false);
});
