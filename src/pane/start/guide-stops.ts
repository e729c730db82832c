import type { CheckView } from "../check/views";
import type { PaneTab } from "../use-pane";

/** A step of the guided example: which tab it is about, which view of a check's results, and whether it points at the sheet's line or at the task. */
export interface GuideStop {
  readonly id: "sheet" | "panel" | "finding" | "fix" | "functions";
  readonly tab: PaneTab;
  readonly view?: CheckView;
  readonly points: "line" | "task";
}

const STOPS: readonly GuideStop[] = [
  { id: "sheet", tab: "check", points: "line" },
  { id: "panel", tab: "check", view: "binding", points: "task" },
  { id: "finding", tab: "check", view: "findings", points: "task" },
  { id: "fix", tab: "check", view: "findings", points: "task" },
  { id: "functions", tab: "functions", points: "task" },
];

/** The steps of a pane: one without functions has none to show. */
export const guideStops = (hasFunctions: boolean): readonly GuideStop[] => STOPS.filter(({ tab }) => hasFunctions || tab !== "functions");
