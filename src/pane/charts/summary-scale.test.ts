import { rounded } from "./summary-scale";

// Steps of d3 for about ten parts: 0.1 up to a length of √2, 0.2 up to √10, then 0.5.
test.each([
  [{ from: 0, to: 1 }, { from: 0, to: 1 }],
  [{ from: -0.137, to: 1 }, { from: -0.2, to: 1 }],
  [{ from: -0.5, to: 1.3 }, { from: -0.6, to: 1.4 }],
  [{ from: 0, to: 1.75 }, { from: 0, to: 1.8 }],
  [{ from: -0.2, to: 4.1 }, { from: -0.5, to: 4.5 }],
])("an axis from %j ends where it is drawn to", (asked, drawn) => {
  expect(rounded(asked)).toEqual(drawn);
});
