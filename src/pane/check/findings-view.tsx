import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useDeferredValue, useMemo, useState } from "react";
import type { SheetArea } from "../../grid/area";
import type { Selection } from "../../host/workbook";
import type { CheckReport } from "../../tasks/tasks";
import { EmptyState } from "../common/empty-state";
import { useLanguage, useWords } from "../words";
import { FindingFilterBar } from "./finding-filter-bar";
import { FindingList } from "./finding-list";
import { countBySeverity, findingAt, itemsOf, rowsOf, SHOW_ALL } from "./findings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  shown: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly report: CheckReport;
  readonly selection: Selection | null;
  readonly onGo: (at: SheetArea) => void;
}

/** 问题: all findings, with search and filter. */
export function FindingsView({ report, selection, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().findings;
  const language = useLanguage();
  const [filter, setFilter] = useState(SHOW_ALL);
  const [picked, setPicked] = useState<string | null>(null);
  // Typing stays quick with thousands of findings: the list may come a moment later.
  const settled = useDeferredValue(filter);
  const items = useMemo(() => itemsOf(report.diagnostics, report.table, language), [report, language]);
  const rows = useMemo(() => rowsOf(items, settled), [items, settled]);
  const counts = useMemo(() => countBySeverity(items), [items]);
  const selected = useMemo(() => findingAt(items, selection, picked), [items, selection, picked]);

  if (items.length === 0) {
    const ran = report.outcomes.filter(({ state }) => state === "ran").length;
    return <EmptyState icon={<CheckmarkCircleRegular />} title={words.none} text={words.noneHint(ran)} />;
  }
  const shown = rows.filter(({ kind }) => kind === "finding").length;
  return (
    <div className={styles.root}>
      <FindingFilterBar filter={filter} counts={counts} onFilter={setFilter} />
      <div role="status" className={styles.shown}>
        {shown < items.length && (
          <>
            <Text size={200}>{shown === 0 ? words.noMatch : words.shown(shown, items.length)}</Text>
            <Button size="small" appearance="transparent" onClick={() => setFilter(SHOW_ALL)}>{words.showAll}</Button>
          </>
        )}
      </div>
      <FindingList
        rows={rows}
        selected={selected}
        onPick={({ diagnostic }) => {
          setPicked(diagnostic.key);
          onGo(diagnostic.at);
        }}
        onGo={onGo}
      />
    </div>
  );
}
