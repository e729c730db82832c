import { Button, Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { toA1 } from "../../grid/area";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { inQuotes } from "./names-of";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  // A long title must not make the pane wider.
  which: { minWidth: 0, width: "100%" },
  long: { textOverflow: "ellipsis" },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  more: { marginLeft: "auto", paddingRight: 0, minWidth: "auto" },
});

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly source: Import;
  /** Goes to choose another source to be read beside these. */
  readonly onMore: () => void;
}

/** Which table of which source it is, and of what period; a choice where there are several. */
export function PreviewSummary({ preview, table: { key, table, rows, source: from }, source, onMore }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { name, baseYear, targetYear } = table.plan;
  const period = table.kind === "plan" ? words.table.plan : words.table.completion;
  const isCells = rows[0]?.place.kind === "cell";
  const file = preview.sources[from]?.name ?? "";
  return (
    <div role="region" aria-label={words.import.recognised} className={styles.box}>
      {preview.tables.length > 1 ? (
        <Field label={words.import.which}>
          <Select root={{ className: styles.which }} select={{ className: mergeClasses(styles.which, styles.long) }} value={key} onChange={(_, { value }) => source.chooseTable(value)}>
            {preview.tables.map((one) => (
              <option key={one.key} value={one.key}>{words.import.table(one.table.title ?? one.table.sheet, source.written.has(one.key))}</option>
            ))}
          </Select>
        </Field>
      ) : <Text weight="semibold">{table.title ?? table.sheet}</Text>}
      <div className={styles.facts}>
        <Text size={200}>{words.import.from(inQuotes([file]))}</Text>
        {isCells && <Text size={200}>{`${table.sheet} ${toA1(table.area)}`}</Text>}
        <Text size={200}>{words.table.indicators(rows.length)}</Text>
        <Text size={200}>{period(name, baseYear, targetYear)}</Text>
        <Button className={styles.more} appearance="transparent" size="small" icon={<DocumentAddRegular />} onClick={onMore}>{words.import.more}</Button>
      </div>
    </div>
  );
}
