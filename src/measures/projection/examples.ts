import { examplesOf } from "../define";
import { projection } from "./measure";

export const projectionExamples = examplesOf(projection, [
  {
    title: "two years at 0.2 a year go on for three more",
    args: { base: 2, baseYear: 2020, actuals: [{ year: 2022, value: 2.4 }], targetYear: 2025 },
    value: { value: 3, perYear: 0.2, method: "line" },
    from: "2 + 5 × 0.2",
  },
  {
    title: "with two actuals the later one decides",
    args: { base: 10, baseYear: 2020, actuals: [{ year: 2022, value: 12 }, { year: 2021, value: 20 }], targetYear: 2025 },
    value: { value: 15, perYear: 1, method: "line" },
    from: "10 + 5 × (12 − 10) ÷ 2",
  },
  {
    title: "one odd year among three does not decide",
    args: {
      base: 1, baseYear: 2020, targetYear: 2025,
      actuals: [{ year: 2021, value: 2 }, { year: 2022, value: 30 }, { year: 2023, value: 4 }],
    },
    value: { value: 6, perYear: 1, method: "theilSen" },
    from: "slopes 1, 14.5, 1, 28, 1, −26: median 1; value − year·slope against 2020: 1, 1, 28, 1: median 1; 1 + 5 × 1",
  },
  {
    title: "three actuals do without a baseline",
    args: {
      base: null, baseYear: 2020, targetYear: 2025,
      actuals: [{ year: 2021, value: 50 }, { year: 2022, value: 52 }, { year: 2023, value: 54 }],
    },
    value: { value: 58, perYear: 2, method: "theilSen" },
    from: "54 + 2 × 2",
  },
  {
    title: "no actual",
    args: { base: 2, baseYear: 2020, actuals: [], targetYear: 2025 },
    fault: "noActual",
    from: "definition",
  },
  {
    title: "an actual of the base year shows no pace",
    args: { base: 2, baseYear: 2020, actuals: [{ year: 2020, value: 2.1 }], targetYear: 2025 },
    fault: "noTimePassed",
    from: "definition",
  },
  {
    title: "one actual without a baseline",
    args: { base: null, baseYear: 2020, actuals: [{ year: 2022, value: 2.1 }], targetYear: 2025 },
    fault: "noBaseline",
    from: "definition",
  },
]);
