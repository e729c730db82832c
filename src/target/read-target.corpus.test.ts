import { CORPUS } from "./corpus/corpus";
import type { Entry } from "./corpus/entry";
import { readTarget } from "./read-target";
import type { Target } from "./target";

/** What could not be read is told in other words every time. */
const bare = (target: Target): Target => (target.kind === "unread" ? { kind: "unread" } : target);

const keyOf = ([text, , indicator]: Entry): string => `${text}｜${indicator ?? ""}`;

test.each(CORPUS)("$topic: every wording has the reading a careful person gives it", ({ entries }) => {
  const read = entries.map((entry) => [keyOf(entry), bare(readTarget(entry[0], entry[2] === undefined ? {} : { indicator: entry[2] }))]);
  expect(read).toEqual(entries.map((entry) => [keyOf(entry), entry[1]]));
});

test.each(CORPUS)("$topic: no wording stands twice", ({ entries }) => {
  const keys = entries.map(keyOf);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("the corpus is broad", () => {
  expect(CORPUS.reduce((count, group) => count + group.entries.length, 0)).toBeGreaterThan(3900);
});
