import type { TextOf } from "../define";
import type { textConsistent } from "./rule";

export const en: TextOf<typeof textConsistent> = {
  title: "The text agrees with itself",
  why: "Where the text gives two numbers for one thing, nobody knows which one counts.",
  advice: "Settle on one; where year or scope differ, say so.",
  inapplicable: { noClaims: "the text holds no numbers to compare" },
  findings: {
    contradict: ({ name, first, firstLine, raw, line, year }) => `For ${year}, “${name}” is “${first}” in line ${firstLine} and “${raw}” in line ${line}.`,
    mayContradict: ({ name, first, firstLine, raw, line }) => `“${name}” is “${first}” in line ${firstLine} and “${raw}” in line ${line}: check whether year and scope are the same.`,
    partsExceed: ({ count, sum, whole, wholeRaw, line }) => `In line ${line}, “${whole}” is ${wholeRaw}, and the ${count} parts named come to ${sum}.`,
    partsShort: ({ count, sum, whole, wholeRaw, line }) => `In line ${line}, “${whole}” is ${wholeRaw}, and the ${count} parts that the words say it consists of come to only ${sum}.`,
    naturesAddUpOtherwise: ({ sum, whole, wholeRaw, line }) => `In line ${line}, “${whole}” is ${wholeRaw}, and those of each nature come to ${sum}.`,
    partsElsewhereExceed: ({ name, raw, wholeLine, first, firstRaw, second, secondRaw, line, sum }) => `Line ${line} gives ${firstRaw} of “${first}” and ${secondRaw} of “${second}”, ${sum} in all, and line ${wholeLine} no more than ${raw} of “${name}”: please check.`,
    worksGradedApart: ({ name, first, firstLine, as, raw, line }) => `Line ${firstLine} plans ${first} of “${name}”, and line ${line} ${raw} of “${as}”: what grade it is to be of is said in one place only.`,
    worksMayDiffer: ({ name, first, firstLine, as, raw, line }) => `Line ${firstLine} plans “${name}” ${first}, line ${line} “${as}” ${raw}: check whether it is the same work.`,
    partExceeds: ({ part, raw, whole, wholeRaw, line }) => `In line ${line}, “${part}” at ${raw} is more than “${whole}” at ${wholeRaw}.`,
  },
};
