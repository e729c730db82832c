/** What the pane shows only once somebody asks for it. All of it is fetched when the first view stands, so that a click is answered at once. */
import { useEffect, useState } from "react";
import { CheckResults, ReportNotices, ResultActions } from "./check/later-parts";
import { checkTasks } from "./check/run-check";
import { Coming } from "./common/coming";
import { lazyPart } from "./common/lazy-part";
import { whenIdle } from "./common/when-idle";

const COMING = <Coming style={{ padding: "24px" }} />;

export const BuildTab = lazyPart(async () => (await import("./build/build-tab")).BuildTab, COMING);
export const ImportTab = lazyPart(async () => (await import("./import/import-tab")).ImportTab, COMING);
export const FunctionsTab = lazyPart(async () => (await import("./functions/functions-tab")).FunctionsTab, COMING);
export const ExplainPanel = lazyPart(async () => (await import("./explain/explain-panel")).ExplainPanel, COMING);

/** Likeliest first. */
const PARTS: readonly { readonly preload: () => Promise<void> }[] = [checkTasks, CheckResults, ReportNotices, ResultActions, BuildTab, ImportTab, FunctionsTab, ExplainPanel];

/** Fetches the parts, one after the other, once the pane is shown and idle; tells whether that has begun. */
export function usePreload(): boolean {
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    const next = ([part, ...others]: typeof PARTS): void => {
      if (part === undefined) return setBegun(true);
      stop = whenIdle(() => void part.preload().catch(() => undefined).then(() => { if (!isGone) next(others); }));
    };
    next(PARTS);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return hasBegun;
}
