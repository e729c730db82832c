import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";
import { withTakenLines } from "../../tasks/import/take-line";
import { useWords } from "../words";
import { OverlookedList } from "./overlooked-list";
import { PartnerList } from "./partner-list";
import { PreviewActions } from "./preview-actions";
import { PreviewNotices } from "./preview-notices";
import { PreviewSummary } from "./preview-summary";
import { RowList } from "./row-list";
import type { Import } from "./use-import";

type View = "rows" | "partners" | "overlooked";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Small panes scroll as a whole rather than squeeze the list to nothing.
  view: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "280px" },
});

interface Props {
  readonly preview: ImportPreview;
  readonly source: Import;
  readonly onMore: () => void;
}

const viewsOf = ({ lacking, overlooked }: TablePreview): readonly View[] =>
  ["rows", ...(lacking.length > 0 ? ["partners" as const] : []), ...(overlooked.length > 0 ? ["overlooked" as const] : [])];

/** What was recognised, beside what it was read from, with a choice for every row and every offered baseline. */
export function PreviewPanel({ preview, source, onMore }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const [wanted, setView] = useState<View>("rows");
  const { choice } = source;
  const { table: read, taken, ignored } = choice;
  const table = useMemo(() => read && withTakenLines(read, taken), [read, taken]);
  if (!table) return null;
  const views = viewsOf(table);
  const view = views.find((one) => one === wanted) ?? "rows";
  const titles: Readonly<Record<View, string>> = {
    rows: words.views.rows(choice.rows.size, table.rows.length),
    partners: words.views.partners(choice.partners.size, table.lacking.length),
    overlooked: words.views.overlooked(table.overlooked.length - taken.size - ignored.size),
  };
  return (
    <section className={styles.root} aria-label={words.views.label}>
      <PreviewSummary preview={preview} table={table} source={source} onMore={onMore} />
      <PreviewNotices preview={preview} table={table} />
      {views.length > 1 && (
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={words.views.label}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(views.find((one) => one === value) ?? view)}
        >
          {views.map((one) => <Tab key={one} value={one}>{titles[one]}</Tab>)}
        </TabList>
      )}
      <div className={styles.view} {...(views.length > 1 && { role: "tabpanel", "aria-label": titles[view] })}>
        {view === "rows" && <RowList key={table.key} preview={preview} table={table} label={titles.rows} source={source} />}
        {view === "partners" && <PartnerList key={table.key} preview={preview} table={table} label={titles.partners} source={source} />}
        {view === "overlooked" && <OverlookedList key={table.key} table={table} label={titles.overlooked} source={source} />}
      </div>
      <PreviewActions source={source} />
    </section>
  );
}
