import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { JoinList } from "./join-list";
import { PreviewActions } from "./preview-actions";
import { PreviewSummary } from "./preview-summary";
import { RowList } from "./row-list";
import type { Import } from "./use-import";

const VIEWS = ["rows", "joins"] as const;
type View = (typeof VIEWS)[number];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Small panes scroll as a whole rather than squeeze the list to nothing.
  view: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "280px" },
});

interface Props {
  readonly preview: ImportPreview;
  readonly source: Import;
}

/** What was recognised, beside what it was read from, with a choice for every row and every offered baseline. */
export function PreviewPanel({ preview, source }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const [wanted, setView] = useState<View>("rows");
  const { choice } = source;
  const table = preview.tables[choice.table];
  if (!table) return null;
  const view: View = table.joins.length === 0 ? "rows" : wanted;
  const offered = table.joins.filter(({ canTake }) => canTake).length;
  return (
    <section className={styles.root} aria-label={words.views.label}>
      <PreviewSummary preview={preview} table={table} source={source} />
      {table.joins.length > 0 && (
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={words.views.label}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(VIEWS.find((one) => one === value) ?? view)}
        >
          <Tab value="rows">{words.views.rows(choice.rows.size, table.rows.length)}</Tab>
          <Tab value="joins">{words.views.joins(choice.joins.size, offered)}</Tab>
        </TabList>
      )}
      <div className={styles.view} {...(table.joins.length > 0 && { role: "tabpanel", "aria-label": words.views.label })}>
        {view === "rows"
          ? <RowList key={choice.table} table={table} choice={choice} onRows={source.setRows} />
          : <JoinList key={choice.table} preview={preview} table={table} choice={choice} onJoins={source.setJoins} />}
      </div>
      <PreviewActions source={source} />
    </section>
  );
}
