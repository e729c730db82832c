import type { TextOf } from "../define";
import type { scopeStated } from "./rule";

export const en: TextOf<typeof scopeStated> = {
  title: "The scope is stated",
  why: "Registered and resident population can give very different values of one indicator.",
  advice: "State the scope: registered or resident population, those monitored, and so on.",
  inapplicable: { noScopeColumn: "the table has no column for the scope" },
  findings: {
    scopeMissing: ({ name }) => `“${name}” does not say whose population it counts.`,
    noScopes: ({ count }) => `The column for the scope is blank: none of ${count} indicators says whose population it counts.`,
  },
};
