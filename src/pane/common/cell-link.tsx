import { Link, makeStyles } from "@fluentui/react-components";
import { toA1, type SheetArea } from "../../grid/area";
import { useWords } from "../words";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface Props {
  readonly at: SheetArea;
  readonly onGo: (at: SheetArea) => void;
  /** The address when absent. */
  readonly label?: string;
}

/** A cell's address; a click goes there. */
export function CellLink({ at, onGo, label }: Props) {
  const styles = useStyles();
  const words = useWords();
  const address = toA1(at);
  return (
    <Link as="button" inline className={styles.link} aria-label={words.goTo(label ?? address)} onClick={() => onGo(at)}>
      {label ?? address}
    </Link>
  );
}
