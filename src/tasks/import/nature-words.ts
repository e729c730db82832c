import type { Nature } from "../../table/table";

/** As they stand in the document, whoever reads it. */
export const NATURE_WORDS: Readonly<Record<Nature, string>> = { binding: "约束性", expected: "预期性", advocated: "倡导性" };
