import { meets } from "./meets";
import type { Bound, Direction } from "./target";

const held = (bound: Bound, value: number, direction: Direction | null = null, tolerance = 0.01): boolean | null =>
  meets(bound, value, { direction, tolerance });

test.each<[Bound, number, Direction | null, boolean | null]>([
  [{ op: ">=", value: 60 }, 60, null, true],
  [{ op: ">=", value: 60 }, 59.99, null, false],
  [{ op: ">", value: 60 }, 60, null, false],
  [{ op: "<=", value: 40.7 }, 40.7, null, true],
  [{ op: "<=", value: 40.7 }, 40.8, null, false],
  [{ op: "<", value: 5.5 }, 5.5, null, false],
  // The operator decides, whatever the direction says.
  [{ op: "<=", value: 12 }, 15, "higher", false],
  // A bare number is a bound on the better side.
  [{ op: "=", value: 79 }, 80, "higher", true],
  [{ op: "=", value: 79 }, 78, "higher", false],
  [{ op: "=", value: 79 }, 78, "lower", true],
  [{ op: "=", value: 79 }, 80, "lower", false],
  [{ op: "=", value: 79 }, 79, null, true],
  [{ op: "=", value: 79 }, 80, null, null],
  [{ op: "=", value: 79 }, 80, "within", false],
  [{ op: "within", value: 0.25, high: 0.3 }, 0.3, null, true],
  [{ op: "within", value: 0.25, high: 0.3 }, 0.31, null, false],
  // 左右: 1 % of 27 is 0.27.
  [{ op: "=", value: 27, approx: true }, 27.2, "lower", true],
  [{ op: "=", value: 27, approx: true }, 27.3, "lower", false],
  [{ op: "=", value: 27, approx: true }, 26.8, null, true],
  [{ op: "=", value: 27, approx: true }, 30, null, null],
  [{ op: ">=", value: 27, approx: true }, 26.8, null, true],
  [{ op: "=", value: -2, approx: true }, -2.01, "higher", true],
  // Binary noise decides nothing.
  [{ op: "<=", value: 0.3 }, 0.1 + 0.2, null, true],
  [{ op: ">", value: 0.3 }, 0.1 + 0.2, null, false],
  [{ op: "=", value: 0.3 }, 0.1 + 0.2, null, true],
  [{ op: ">=", value: 1 }, Number.NaN, null, null],
])("%j is met by %d (direction %s): %s", (bound, value, direction, expected) => {
  expect(held(bound, value, direction)).toBe(expected);
});

test("the tolerance is a setting", () => {
  expect(held({ op: "=", value: 100, approx: true }, 96, "higher", 0.05)).toBe(true);
  expect(held({ op: "=", value: 100, approx: true }, 96, "higher", 0)).toBe(false);
});
