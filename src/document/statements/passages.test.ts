import { PASSAGES_1 } from "./fixtures/passages-1";
import { PASSAGES_2 } from "./fixtures/passages-2";
import { PASSAGES_3 } from "./fixtures/passages-3";
import { PASSAGES_4 } from "./fixtures/passages-4";
import { PASSAGES_5 } from "./fixtures/passages-5";
import { readStatements } from "./read-statements";

const PASSAGES = [...PASSAGES_1, ...PASSAGES_2, ...PASSAGES_3, ...PASSAGES_4, ...PASSAGES_5];

describe("passages of many sectors", () => {
  it("hold more than five hundred numbers", () => {
    expect(PASSAGES.flatMap(({ says }) => says).length).toBeGreaterThan(500);
  });

  it.each(PASSAGES.map((passage) => ({ start: passage.text.slice(0, 40), passage })))("$start", ({ passage: { plan, text, says, may = [] } }) => {
    const found = readStatements(text, plan === null ? {} : { plan }).map(({ indicator, year, role, raw }) => [indicator, year, role, raw.replace(/\s+/g, "")]);
    const left = may.map((each) => JSON.stringify(each));
    expect(found.filter((each) => !left.includes(JSON.stringify(each)))).toEqual(says);
  });
});
