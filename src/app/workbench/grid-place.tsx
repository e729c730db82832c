import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  place: { position: "relative", minWidth: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground3 },
  // Where there is no room for both, the sheets' names and the arrows between them come before the library's zoom and sums: the footer is its one section laid out in columns.
  grid: { position: "absolute", inset: 0, "@media (max-width: 480px)": { "& section.univer-grid-flow-col > :not(:first-child)": { display: "none" } } },
  reason: {
    position: "absolute", right: "12px", bottom: "48px", left: "12px", width: "fit-content", maxWidth: "calc(100% - 24px)", margin: "0 auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackgroundInverted, color: tokens.colorNeutralForegroundInverted, pointerEvents: "none",
  },
  loading: { position: "absolute", inset: 0, display: "grid", placeItems: "center" },
});

interface Props {
  readonly mount: (container: HTMLElement) => void;
  /** What to say while there is no spreadsheet; null once there is. */
  readonly loading: string | null;
  /** Another workbook is on its way: what would be typed into this one would go with it. */
  readonly isHeld: boolean;
  /** Why the formula in the selected cell gives an error, if it does. */
  readonly reason: string | null;
}

/** Where the spreadsheet draws itself. */
export function GridPlace({ mount, loading, isHeld, reason }: Props) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) mount(container.current);
  }, [mount]);
  return (
    <div className={styles.place}>
      <div ref={container} className={styles.grid} inert={isHeld} />
      <div role="status">{reason !== null && <div className={styles.reason}>{reason}</div>}</div>
      {loading !== null && <div className={styles.loading}><Spinner label={loading} /></div>}
    </div>
  );
}
