/** About ten, a hundred or a thousand times as much, give or take a share: a decimal point, or a unit of another scale. */
export const isPowerOfTen = (ratio: number, within = 1.25): boolean => [10, 100, 1000, 10000].some((power) => ratio * within >= power && ratio <= power * within);
