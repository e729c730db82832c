import { Checkbox, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { TablePreview } from "../../tasks/import/preview";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", flexShrink: 0, minHeight: "32px",
    paddingRight: tokens.spacingHorizontalM, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  doubts: { marginLeft: "auto" },
  confirmed: { paddingLeft: tokens.spacingHorizontalM },
});

interface Props {
  readonly table: TablePreview;
  /** Rows with something to look at. */
  readonly doubtful: number;
  readonly onlyDoubts: boolean;
  readonly onOnlyDoubts: (only: boolean) => void;
  readonly rows: ReadonlySet<number>;
  readonly onRows: (rows: ReadonlySet<number>) => void;
}

/** Over the rows: all of them or none, and only those to be looked at. A draft's rows are confirmed one by one. */
export function RowBar({ table, doubtful, onlyDoubts, onOnlyDoubts, rows, onRows }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const all = table.rows.length;
  return (
    <div className={styles.root}>
      {table.isDraft ? <Text size={200} className={styles.confirmed}>{words.confirmed(rows.size, all)}</Text> : (
        <Checkbox
          label={words.all}
          checked={rows.size === 0 ? false : rows.size === all ? true : "mixed"}
          onChange={(_, { checked }) => onRows(new Set(checked === true ? table.rows.keys() : []))}
        />
      )}
      {doubtful > 0 && doubtful < all && (
        <ToggleButton className={styles.doubts} size="small" icon={<WarningFilled />} checked={onlyDoubts} onClick={() => onOnlyDoubts(!onlyDoubts)}>
          {words.onlyDoubts(doubtful)}
        </ToggleButton>
      )}
    </div>
  );
}
