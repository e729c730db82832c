/** 1/10万 behind a number: 14.5/10万, and never 14.51/10万. */
export const behindNumber = (unit: string): string => unit.replace(/^1(?=\/)/, "");
