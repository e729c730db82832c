import { PASSAGES_1 } from "./fixtures/passages-1";
import { PASSAGES_2 } from "./fixtures/passages-2";
import { PASSAGES_3 } from "./fixtures/passages-3";
import { PASSAGES_4 } from "./fixtures/passages-4";
import { PASSAGES_5 } from "./fixtures/passages-5";
import { WORK_SENTENCES } from "./fixtures/work-sentences";
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

describe("works and their amounts", () => {
  it.each(WORK_SENTENCES)("%s", (text, says) => {
    const found = readStatements(text, { plan: { name: "十四五", baseYear: 2020, targetYear: 2025 } });
    expect(found.map(({ indicator, year, role, raw }) => [indicator, year, role, raw])).toEqual(says);
  });

  it("hold sixty sentences and more, half of them with nothing to claim", () => {
    expect(WORK_SENTENCES.length).toBeGreaterThanOrEqual(60);
    expect(WORK_SENTENCES.filter(([, says]) => says.length === 0).length * 2).toBeGreaterThanOrEqual(WORK_SENTENCES.length);
  });
});
