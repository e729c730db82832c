import { draftPreview } from "./draft-preview";

test("a text that says the same a thousand times gives a row with the first few sentences, and the number of the others", () => {
  const again = Array.from({ length: 1_000 }, () => "到2025年，居民健康素养水平达到36%。");
  const draft = draftPreview(["某区“十四五”规划", ...again].join("\n"), "某区.txt");
  const [row] = draft?.rows ?? [];
  expect(draft?.rows).toHaveLength(1);
  expect(row?.quotes.map(({ of, line, isTaken }) => [of, line, isTaken])).toEqual([["target", 2, true], ["target", 3, false], ["target", 4, false], ["target", 5, false]]);
  expect(row?.moreQuotes).toBe(996);
});

test("numbers that found no place say why: of another year, or of an indicator without a target", () => {
  const draft = draftPreview("某区“十四五”规划\n2020年，群众满意度达到98%。\n到2025年，居民健康素养水平达到36%，到2035年，居民健康素养水平达到40%。", "某区.txt");
  expect(draft?.overlooked.map((what) => what.kind === "statement" && [what.why, what.year, what.line])).toEqual([["noTarget", 2020, 2], ["otherYear", 2035, 3]]);
});
