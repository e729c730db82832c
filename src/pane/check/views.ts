/** The views of a check's results, in the order of their tabs. */
export const CHECK_VIEWS = ["summary", "binding", "findings", "explained", "rules"] as const;
export type CheckView = (typeof CHECK_VIEWS)[number];
