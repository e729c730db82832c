import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { toA1, type SheetArea } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import { CellLink } from "../common/cell-link";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  icon: { fontSize: "20px", color: tokens.colorNeutralForeground3, flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly table: IndicatorTable;
  readonly onGo: (at: SheetArea) => void;
}

/** What the sheet is taken for: where the table is, how much is in it, which period. */
export function TableSummary({ table, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().table;
  const { name, baseYear, targetYear } = table.plan;
  const period = table.kind === "plan" ? words.plan : words.completion;
  return (
    <section className={styles.root} aria-label={words.label}>
      <TableRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text block weight="semibold">{table.title ?? table.sheet}</Text>
        <div className={styles.facts}>
          <CellLink at={table.area} onGo={onGo} label={words.at(toA1(table.area))} />
          <Text size={200}>{words.indicators(table.indicators.length)}</Text>
          <Text size={200}>{period(name, baseYear, targetYear)}</Text>
        </div>
      </div>
    </section>
  );
}
