import { makeStyles, tokens } from "@fluentui/react-components";

/** How a line of the preview looks, of a row as of a joined pair: its name beside a check box, details under it. */
export const useLineStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
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
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
