import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { toA1 } from "../../grid/area";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";
import { Notice } from "../common/notice";
import { useWords } from "../words";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  // A long title must not make the pane wider.
  which: { minWidth: 0, width: "100%" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly source: Import;
}

/** Which table of which source it is, and of what period; a choice where there are several. */
export function PreviewSummary({ preview, table: { table, isDraft, rows }, source }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { name, baseYear, targetYear } = table.plan;
  const period = table.kind === "plan" ? words.table.plan : words.table.completion;
  const title = table.title ?? table.sheet;
  const isCells = rows[0]?.place.kind === "cell";
  return (
    <div className={styles.root}>
      <div role="region" aria-label={words.import.recognised} className={styles.box}>
        {preview.tables.length > 1 ? (
          <Field label={words.import.which}>
            <Select root={{ className: styles.which }} select={{ className: styles.which }} value={source.choice.table} onChange={(_, { value }) => source.chooseTable(Number(value))}>
              {preview.tables.map((one, at) => (
                <option key={at} value={at}>{words.import.table(one.table.title ?? one.table.sheet, one.rows.length)}</option>
              ))}
            </Select>
          </Field>
        ) : <Text weight="semibold">{title}</Text>}
        <div className={styles.facts}>
          <Text size={200}>{words.import.from(preview.source)}</Text>
          {isCells && <Text size={200}>{`${table.sheet} ${toA1(table.area)}`}</Text>}
          <Text size={200}>{words.table.indicators(rows.length)}</Text>
          <Text size={200}>{period(name, baseYear, targetYear)}</Text>
        </div>
      </div>
      {isDraft && <Notice intent="warning" text={words.import.draft} />}
      {preview.hidden.length > 0 && <Notice intent="info" text={words.import.hidden(preview.hidden.join("、"))} />}
    </div>
  );
}
