import type { TextOf } from "../define";
import type { onePopulation } from "./rule";

export const zh: TextOf<typeof onePopulation> = {
  title: "总量与人均数对得上",
  why: "床位、医师、护士的总量除以各自的每千人口数，应得出同一个人口数；对不上说明有一处口径或数值不一致。",
  advice: "核对总量、每千人口数和所用的人口数（常住或户籍）。",
  inapplicable: { tooFewPairs: "能对照的总量和每千人口数不足三对" },
  findings: {
    populationsDiffer: ({ name, population, others, usual, year }) =>
      `由总量和“${name}”推算的${year}年人口是${population}万人，另外${others}项推算的在${usual}万人上下。`,
  },
};
