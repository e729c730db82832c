import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  place: { position: "relative", minWidth: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground3 },
  grid: { position: "absolute", inset: 0 },
  loading: { position: "absolute", inset: 0, display: "grid", placeItems: "center" },
});

interface Props {
  readonly mount: (container: HTMLElement) => void;
  /** What to say while there is no spreadsheet; null once there is. */
  readonly loading: string | null;
}

/** Where the spreadsheet draws itself. */
export function GridPlace({ mount, loading }: Props) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) mount(container.current);
  }, [mount]);
  return (
    <div className={styles.place}>
      <div ref={container} className={styles.grid} />
      {loading !== null && <div className={styles.loading}><Spinner label={loading} /></div>}
    </div>
  );
}
