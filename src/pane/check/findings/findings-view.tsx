import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useDeferredValue, useMemo, useState } from "react";
import { isSafe } from "../../../check/fixes";
import type { SheetArea } from "../../../grid/area";
import type { Selection } from "../../../host/workbook";
import type { CheckReport } from "../../../tasks/tasks";
import { EmptyState } from "../../common/empty-state";
import { hiddenStyle } from "../../common/hidden-style";
import { useLanguage, useWords } from "../../words";
import { useDesk } from "../review/review-context";
import { SinceBar } from "../review/since-bar";
import { isNarrowed, sift, SHOW_ALL } from "./finding-filter";
import { FindingFilterBar } from "./finding-filter-bar";
import { itemsOf } from "./finding-item";
import { FindingList } from "./finding-list";
import { findingAt, rowsOf, type Grouping } from "./finding-rows";
import { useWarmWords } from "./use-warm-words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  heading: { ...hiddenStyle, margin: 0 },
  safe: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, flexShrink: 0 },
  shown: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    ":empty": { display: "none" },
  },
});

interface Props {
  readonly report: CheckReport;
  readonly selection: Selection | null;
  readonly onGo: (at: SheetArea) => void;
}

/** 问题: all findings, with search, filters and headings of one's choice. */
export function FindingsView({ report, selection, onGo }: Props) {
  const styles = useStyles();
  const { findings: words, review: reviewWords } = useWords().check;
  const { review } = useDesk();
  const language = useLanguage();
  const [filter, setFilter] = useState(SHOW_ALL);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const [picked, setPicked] = useState<string | null>(null);
  // Typing stays quick with thousands of findings: the list may come a moment later.
  const settled = useDeferredValue(filter);
  const items = useMemo(() => itemsOf(report, language), [report, language]);
  useWarmWords(items);
  const { kept, counts } = useMemo(() => sift(items, settled), [items, settled]);
  const rows = useMemo(() => rowsOf(kept, grouping), [kept, grouping]);
  const safe = useMemo(() => report.diagnostics.filter(isSafe), [report]);
  const selected = useMemo(() => findingAt(kept, selection, picked), [kept, selection, picked]);

  const since = report.since && (
    <SinceBar since={report.since} onlyNew={filter.state === "new"} onOnlyNew={(onlyNew) => setFilter({ ...filter, state: onlyNew ? "new" : SHOW_ALL.state })} />
  );
  if (report.diagnostics.length === 0) {
    const ran = report.outcomes.filter(({ state }) => state === "ran").length;
    return <>{since}<EmptyState icon={<CheckmarkCircleRegular />} title={words.none} text={words.noneHint(ran)} /></>;
  }
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.list}</h2>
      {since}
      {safe.length > 0 && (
        <div className={styles.safe}>
          <Button size="small" icon={<WrenchRegular />} disabledFocusable={review.busy} onClick={() => review.correct(safe)}>{reviewWords.fix.all(safe.length)}</Button>
        </div>
      )}
      <FindingFilterBar items={items} tables={report.tables} filter={filter} counts={counts} onFilter={setFilter} grouping={grouping} onGrouping={setGrouping} />
      <div role="status" className={styles.shown}>
        {isNarrowed(filter) && (
          <>
            <Text size={200}>{kept.length === 0 ? words.noMatch : words.shown(kept.length, items.length)}</Text>
            <Button size="small" appearance="transparent" onClick={() => setFilter(SHOW_ALL)}>{words.clear}</Button>
          </>
        )}
      </div>
      <FindingList
        rows={rows}
        grouping={grouping}
        tables={report.tables}
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
