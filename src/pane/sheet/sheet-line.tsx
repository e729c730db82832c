import { Badge, Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { ChatHelpRegular } from "@fluentui/react-icons/svg/chat-help";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TableDismissRegular } from "@fluentui/react-icons/svg/table-dismiss";
import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent } from "react";
import type { SheetArea } from "../../grid/area";
import type { Workbook } from "../../host/workbook";
import type { IndicatorTable } from "../../table/table";
import { describeFault } from "../../report/describe-fault";
import { Coming } from "../common/coming";
import { useLanguage } from "../words";
import { SHEET_MESSAGES } from "./messages";
import { lacksTable, summaryOf } from "./say-reading";
import type { SheetView } from "./use-sheet-reading";

const SheetDetails = lazy(async () => ({ default: (await import("./sheet-details")).SheetDetails }));

const useStyles = makeStyles({
  root: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "center", minHeight: "32px", paddingRight: tokens.spacingHorizontalXS },
  fold: {
    display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0, minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, border: "none", backgroundColor: "transparent",
    color: "inherit", font: "inherit", textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { fontSize: "16px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  // In a narrow pane a second line: what the sheet is taken for is never cut, least of all that baselines are missing.
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, wordBreak: "keep-all", overflowWrap: "anywhere" },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  details: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, maxHeight: "60vh", overflowY: "auto" },
});

interface Props {
  readonly book: Workbook;
  readonly view: SheetView;
  /** The table as the last check read it, where that was of this sheet: it has all rows. */
  readonly checked: IndicatorTable | null;
  readonly onGo: (at: SheetArea) => void;
  readonly onExplain: () => void;
}

/** What the sheet in view is taken for: one line in every tab; unfolded, everything about it and the ways to correct it. */
export function SheetLine({ book, view, checked, onGo, onExplain }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = SHEET_MESSAGES[language];
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const fold = useRef<HTMLButtonElement>(null);
  const { reading, fault, baselines } = view;
  const whole = checked !== null && checked.sheet === reading?.sheet ? checked : null;
  const line = fault !== null ? describeFault(fault, language) : reading === null ? words.reading : lineOf(summaryOf(reading, whole, baselines, words));
  const standing = reading?.standing.kind ?? "none";
  const needsAttention = fault !== null || (reading !== null && lacksTable(reading)) || standing === "unfitting" || standing === "offered";
  const close = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !isOpen) return;
    setOpen(false);
    fold.current?.focus();
  };
  return (
    <section className={styles.root} aria-label={words.label} onKeyDown={close}>
      <div className={styles.line}>
        <button
          ref={fold}
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": details } : {})}
          title={isOpen ? words.fold : words.unfold}
          onClick={() => setOpen(!isOpen)}
        >
          {reading === null && fault === null
            ? <Spinner size="extra-tiny" aria-hidden />
            : needsAttention
              ? <TableDismissRegular className={mergeClasses(styles.icon, styles.attention)} aria-hidden />
              : <TableRegular className={styles.icon} aria-hidden />}
          <span className={styles.words}>{line}</span>
          {standing === "applied" && <Badge appearance="outline" size="small" className={styles.badge}>{words.corrected}</Badge>}
          {isOpen ? <ChevronUpRegular className={styles.icon} aria-hidden /> : <ChevronDownRegular className={styles.icon} aria-hidden />}
        </button>
        <Button appearance="subtle" size="small" icon={<ChatHelpRegular />} aria-label={words.explainCell} title={words.explainCell} onClick={onExplain} />
      </div>
      {isOpen && reading && (
        <div id={details} className={styles.details}>
          <Suspense fallback={<Coming size="tiny" />}>
            <SheetDetails book={book} view={view} reading={reading} onGo={onGo} />
          </Suspense>
        </div>
      )}
    </section>
  );
}

/** A second line begins with a fact, never within one. */
const lineOf = (facts: readonly string[]): string => facts.map((fact) => fact.replaceAll(" ", "\u00a0")).join(" · ");
