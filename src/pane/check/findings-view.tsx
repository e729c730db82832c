import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useDeferredValue, useMemo, useState } from "react";
import type { SheetArea } from "../../grid/area";
import type { Selection } from "../../host/workbook";
import type { CheckReport } from "../../tasks/tasks";
import { EmptyState } from "../common/empty-state";
import { useLanguage, useWords } from "../words";
import { FindingFilterBar } from "./finding-filter-bar";
import { FindingList } from "./finding-list";
import { isSafe } from "../../check/fixes";
import { SinceBar } from "./review/since-bar";
import { useDesk } from "./review/review-context";
import { countBySeverity, findingAt, itemsOf, rowsOf, SHOW_ALL } from "./findings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  safe: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, flexShrink: 0 },
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
  const { findings: words, review: reviewWords } = useWords().check;
  const { review } = useDesk();
  const language = useLanguage();
  const [filter, setFilter] = useState(SHOW_ALL);
  const [picked, setPicked] = useState<string | null>(null);
  // Typing stays quick with thousands of findings: the list may come a moment later.
  const settled = useDeferredValue(filter);
  const items = useMemo(() => itemsOf(report.diagnostics, report.tables, language, report.since?.added), [report, language]);
  const rows = useMemo(() => rowsOf(items, settled), [items, settled]);
  const counts = useMemo(() => countBySeverity(items), [items]);
  const safe = useMemo(() => report.diagnostics.filter(isSafe), [report]);
  const selected = useMemo(() => findingAt(items, selection, picked), [items, selection, picked]);

  const since = report.since && <SinceBar since={report.since} onlyNew={filter.onlyNew} onOnlyNew={(onlyNew) => setFilter({ ...filter, onlyNew })} />;
  if (items.length === 0) {
    const ran = report.outcomes.filter(({ state }) => state === "ran").length;
    return <>{since}<EmptyState icon={<CheckmarkCircleRegular />} title={words.none} text={words.noneHint(ran)} /></>;
  }
  const shown = rows.filter(({ kind }) => kind === "finding").length;
  return (
    <div className={styles.root}>
      {since}
      {safe.length > 0 && (
        <div className={styles.safe}>
          <Button size="small" icon={<WrenchRegular />} disabledFocusable={review.busy} onClick={() => review.correct(safe)}>{reviewWords.fix.all(safe.length)}</Button>
        </div>
      )}
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
