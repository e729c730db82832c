import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  line: { width: "20px", height: 0, borderTop: `2px solid ${tokens.colorNeutralForeground2}` },
  measured: { borderTopColor: tokens.colorBrandForeground1, borderTopWidth: "3px" },
  straight: { borderTopStyle: "dashed" },
  projected: { borderTopStyle: "dotted" },
  target: { width: "8px", height: "8px", borderRadius: tokens.borderRadiusCircular, border: `4px solid ${tokens.colorNeutralForeground2}`, boxSizing: "border-box" },
});

/** What the lines of the cards' pictures are; each differs without its colour too. */
export function PictureKey() {
  const styles = useStyles();
  const words = useWords().check.binding.lines;
  const looks = { measured: mergeClasses(styles.line, styles.measured), straight: mergeClasses(styles.line, styles.straight), projected: mergeClasses(styles.line, styles.projected), target: styles.target };
  return (
    // Each picture has a sentence of its own for people who do not see it.
    <ul className={styles.root} aria-hidden>
      {(["measured", "straight", "projected", "target"] as const).map((line) => (
        <li key={line} className={styles.item}><span className={looks[line]} />{words[line]}</li>
      ))}
    </ul>
  );
}
