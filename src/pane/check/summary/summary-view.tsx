import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChartMultipleRegular } from "@fluentui/react-icons/svg/chart-multiple";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useRef } from "react";
import type { SheetArea } from "../../../grid/area";
import { sayStatus } from "../../../report/picture/say-status";
import type { Status } from "../../../rules/assessment";
import { CHART_TEXT } from "../../../tasks/insert-chart/text";
import { ChartBoundary } from "../../charts/chart-boundary";
import { SummaryPicture } from "../../charts/summary-picture";
import { useWidth } from "../../charts/use-width";
import { hiddenStyle } from "../../common/hidden-style";
import { useLanguage } from "../../words";
import { useDesk } from "../review/review-context";
import { CopyNotice } from "./copy-notice";
import { linesOf, titledLinesOf } from "./lines-of";
import { SUMMARY_MESSAGES } from "./messages";
import { SummaryFigures } from "./summary-figures";
import { Undetermined } from "./undetermined";
import { PrintedPicture, useCopyPicture } from "./use-copy-picture";
import { useSummary } from "./use-summary";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  heading: { ...hiddenStyle, margin: 0 },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, listStyleType: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

const STATUSES: readonly Status[] = ["met", "ahead", "onTrack", "behind", "backwards", "unknown"];

/** 总览: how far every indicator is, domain after domain, as a picture to take along; and which cannot be told, with the reason. */
export function SummaryView({ onGo }: { readonly onGo: (at: SheetArea) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = SUMMARY_MESSAGES[language];
  const { review, report } = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root) - EDGES;
  const rows = useSummary(report, language);
  const lines = useMemo(() => linesOf(rows, language), [rows, language]);
  const text = CHART_TEXT[language];
  const title = text.title(report.table.title ?? report.table.sheet);
  const copying = useCopyPicture();
  const legend = words.picture[rows.kind] + (rows.all.rows > rows.rows.length ? words.more(rows.rows.length, rows.all.rows) : "");
  const printed = useMemo(() => titledLinesOf(rows, { title, on: report.on }, legend, language), [rows, title, report, legend, language]);
  return (
    <div ref={root} className={styles.root} role="region" aria-label={words.label} tabIndex={0}>
      <h2 className={styles.heading}>{words.label}</h2>
      <ul className={styles.counts} aria-label={words.counts}>
        {STATUSES.map((status) => <li key={status}>{sayStatus(status, language)} <strong>{rows.statuses[status]}</strong></li>)}
      </ul>
      {rows.rows.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button size="small" icon={<ChartMultipleRegular />} disabledFocusable={review.busy} onClick={review.insertChart}>{words.insert}</Button>
            <Button size="small" icon={<CopyRegular />} disabledFocusable={copying.state.kind === "busy"} onClick={copying.copy}>{words.copy}</Button>
          </div>
          <CopyNotice copying={copying} name={title} />
          <Text size={200} className={styles.note}>{legend}{text.note[rows.kind]}</Text>
          <div role="img" aria-label={words.described(title, rows.rows.length)}>
            <div inert>
              <ChartBoundary>{width > 0 && <SummaryPicture lines={lines} width={width} />}</ChartBoundary>
            </div>
          </div>
          <SummaryFigures rows={rows} onGo={onGo} />
        </>
      )}
      {rows.undetermined.length > 0 && <Undetermined rows={rows} onGo={onGo} />}
      {copying.state.kind === "busy" && <PrintedPicture lines={printed} copying={copying} />}
    </div>
  );
}

/** Pixels left and right of the picture. */
const EDGES = 24;
