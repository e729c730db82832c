import type { TextOf } from "../define";
import type { numberingContinuous } from "./rule";

export const zh: TextOf<typeof numberingContinuous> = {
  title: "序号连续",
  why: "序号断开或重复，往往是漏了一行或多了一行。",
  advice: "核对有无漏行，再重排序号。",
  findings: {
    repeated: ({ name, number }) => `“${name}”的序号${number}与上一项相同。`,
    skipped: ({ name, number, expected }) => `“${name}”的序号是${number}，按顺序应为${expected}。`,
  },
};
