import { makeStyles, tokens } from "@fluentui/react-components";

/** What was measured, what falls short, and the paths beside them. A contrast theme of the system has colours of its own. */
export const INK = "var(--fyp-chart-ink)";
export const SHORT = "var(--fyp-chart-short)";
export const PATH = "var(--fyp-chart-path)";
export const TEXT_ONLY = "transparent";

/** The library keeps its own styles from being passed in, hence its class names. */
export const useChartStyles = makeStyles({
  chart: {
    "--fyp-chart-ink": tokens.colorBrandForeground1,
    "--fyp-chart-short": tokens.colorStatusDangerForeground1,
    "--fyp-chart-path": tokens.colorNeutralForeground2,
    "& text": { fontFamily: tokens.fontFamilyBase, fontSize: "11px", fontWeight: 400, fill: tokens.colorNeutralForeground2 },
    "@media (forced-colors: active)": {
      "--fyp-chart-ink": "CanvasText",
      "--fyp-chart-short": "Highlight",
      "--fyp-chart-path": "CanvasText",
      "& text": { fill: "CanvasText" },
    },
  },
  bars: {
    "& .fui-line__markerLabel": { textAnchor: "start", fontSize: "12px", fill: tokens.colorNeutralForeground1 },
    "& [class*=yAxis]": { display: "none" },
    // It stands at the edge, where half of its words would be cut.
    "& [class*=xAxis] .tick:first-of-type text": { textAnchor: "start" },
    "@media (forced-colors: active)": { "& .fui-line__markerLabel": { fill: "CanvasText" } },
  },
});
