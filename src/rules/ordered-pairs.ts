/** Standard indicators of which the first can never be more than the second, by their definitions. */
export const ORDERED_PAIRS: readonly (readonly [smaller: string, larger: string])[] = [
  ["imr", "u5mr"],
  ["hale", "life_expectancy"],
  ["doctors_tcm_1k", "doctors_1k"],
  ["beds_tcm_1k", "beds_1k"],
];
