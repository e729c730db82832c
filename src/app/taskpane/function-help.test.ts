import { functionHelp } from "./function-help";

test("every function is explained in both languages, with a call that can be typed", () => {
  const zh = functionHelp("zh");
  expect(zh.map(({ name }) => name)).toEqual(functionHelp("en").map(({ name }) => name));
  for (const { name, signature, example } of zh) {
    expect(signature.startsWith(`${name}(`)).toBe(true);
    expect(example?.formula.startsWith(`=${name}(`)).toBe(true);
  }
});

test("GAP names its cells and shows a gap below zero with a real minus sign", () => {
  const gap = functionHelp("zh").find(({ name }) => name === "FYP.GAP");
  expect(gap?.signature).toMatch(/^FYP\.GAP\(基期值, 目标值, \[/);
  expect(gap?.example).toEqual({ formula: '=FYP.GAP("43.2%","力争每年降低0.5个百分点以上")', gives: "−2.5" });
});
