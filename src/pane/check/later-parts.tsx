/** What comes with the first check, as the rules do: the pane is there without it. */
import { lazyPart } from "../common/lazy-part";

export const CheckResults = lazyPart(async () => (await import("./check-results")).CheckResults);
export const ResultActions = lazyPart(async () => (await import("./result-actions")).ResultActions);
export const ReportNotices = lazyPart(async () => (await import("./report-notices")).ReportNotices);
