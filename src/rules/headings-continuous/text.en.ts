import type { TextOf } from "../define";
import type { headingsContinuous } from "./rule";

export const en: TextOf<typeof headingsContinuous> = {
  title: "Headings are numbered without a gap",
  why: "A gap or a repeat in the numbers of chapters, boxes or tables often means that a part or a heading was lost, and references go wrong.",
  advice: "Look for a heading or a part that is missing, then renumber.",
  inapplicable: { noHeadings: "there is no text, or its headings have no numbers" },
  findings: {
    skipped: ({ name, line, missing }) => `Line ${line}: ${missing} is missing before “${name}”.`,
    unnumbered: ({ name, line, missing, next }) => `${missing} is missing before “${next}”; “${name}” in line ${line} seems to have lost its number.`,
    repeated: ({ name, line, previous, previousLine }) => `“${name}” in line ${line} has the number of “${previous}” in line ${previousLine}.`,
    mixedBrackets: ({ name, count }) => `Brackets of half width around the numbers of ${count} heading(s), as in “${name}”; the others are full-width.`,
  },
};
