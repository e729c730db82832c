import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { toA1, type SheetArea } from "../../grid/area";
import type { Workbook } from "../../host/workbook";
import { describeFault } from "../../report/describe-fault";
import { explainCell } from "../../tasks/explain-basis";
import type { CheckReport } from "../../tasks/tasks";
import { CellLink } from "../common/cell-link";
import { Notice } from "../common/notice";
import { useLanguage } from "../words";
import { CellParts } from "./cell-parts";
import { EXPLAIN_MESSAGES } from "./messages";
import { useExplain } from "./use-explain";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100%", backgroundColor: tokens.colorNeutralBackground1, outline: "none" },
  head: {
    display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, position: "sticky", top: 0, zIndex: 1, flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, flexGrow: 1, minWidth: 0 },
  body: { padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly book: Workbook;
  /** The last check, null where its results no longer hold. */
  readonly report: CheckReport | null;
  readonly onGo: (at: SheetArea) => void;
  readonly onBack: () => void;
}

/** 解释此单元格: follows the selection for as long as it is open; Escape or the arrow leads back to the task below. */
export function ExplainPanel({ book, report, onGo, onBack }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = EXPLAIN_MESSAGES[language];
  const { at, basis, fault } = useExplain(book, report);
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles.root}
      aria-label={words.title}
      onKeyDown={({ key }) => { if (key === "Escape") onBack(); }}
    >
      <div className={styles.head}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} aria-label={words.back} title={words.back} onClick={onBack} />
        <Subtitle2 as="h2" className={styles.title}>{words.title}</Subtitle2>
        {at && <CellLink at={at} onGo={onGo} label={toA1(at)} />}
      </div>
      <div className={styles.body} aria-live="polite">
        {fault && <Notice intent="error" text={describeFault(fault, language)} />}
        {!basis && !fault && <Spinner size="small" label={words.reading} />}
        {basis && at && <CellParts explanation={explainCell(basis, at)} onGo={onGo} />}
        {basis && !at && <Text>{words.reading}</Text>}
      </div>
    </section>
  );
}
