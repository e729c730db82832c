import type { TextOf } from "../define";
import { oneOr } from "../one-or";
import type { cellsTidy } from "./rule";

export const en: TextOf<typeof cellsTidy> = {
  title: "Cells are typed properly",
  why: "Stray spaces, full-width digits and a typed “>=” keep cells from being found, sorted, summed and calculated.",
  advice: "Can be put right at a click; only signs change, no value does.",
  inapplicable: { noCells: "there are no cells to look at" },
  findings: {
    straySpaces: ({ count, raw, tidy }) => `${count} ${oneOr(count, "cell has", "cells have")} stray spaces, such as “${raw}” for “${tidy}”.`,
    fullWidth: ({ count, raw, tidy }) => `${count} ${oneOr(count, "cell has", "cells have")} full-width digits or signs, such as “${raw}” for “${tidy}”.`,
    operatorsTyped: ({ count, raw, tidy }) => `${count} ${oneOr(count, "cell has", "cells have")} makeshift comparison signs, such as “${raw}” for “${tidy}”.`,
    bracketsMixed: ({ count, raw, tidy }) => `${count} ${oneOr(count, "cell opens and closes", "cells open and close")} brackets of different width, such as “${raw}” for “${tidy}”.`,
  },
};
