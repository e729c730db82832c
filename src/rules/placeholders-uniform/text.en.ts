import type { TextOf } from "../define";
import { oneOr } from "../one-or";
import type { placeholdersUniform } from "./rule";

export const en: TextOf<typeof placeholdersUniform> = {
  title: "One sign for “no value”",
  why: "Where “-”, “—” and “/” are mixed, readers take them to mean different things.",
  advice: "Use one sign throughout and explain it in a note.",
  inapplicable: { noCells: "there are no cells to look at" },
  findings: { mixed: ({ signs, usual, count }) => `“No value” is written in several ways (${signs}); ${count} ${oneOr(count, "cell differs", "cells differ")} from the usual “${usual}”.` },
};
