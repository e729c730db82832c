import { makeStyles, tokens } from "@fluentui/react-components";

/** How a line of the preview looks, of a row as of a pair: its name beside a check box, details under it, the source in quotes. */
export const useLineStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, containerType: "inline-size" },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", paddingRight: tokens.spacingHorizontalXS },
  action: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS, minWidth: "auto" },
  name: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: "36px",
    paddingRight: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    // What was read, and beside it what it was read from, as soon as there is room for both.
    "@container (min-width: 560px)": { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalL },
  },
  read: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  from: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  quote: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  doubt: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  sign: { color: tokens.colorStatusWarningForeground3, fontSize: "16px", flexShrink: 0 },
});
