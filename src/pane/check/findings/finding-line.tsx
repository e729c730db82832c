import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useRef, type KeyboardEvent } from "react";
import type { SheetArea } from "../../../grid/area";
import { TEXT_SHEET } from "../../../rules/define";
import type { IndicatorTable } from "../../../table/table";
import { selectedStyle } from "../../common/selected-style";
import { useWords } from "../../words";
import { FindingExplanation } from "./finding-explanation";
import { titleOf, type FindingItem } from "./finding-item";
import { ExplainForm } from "../review/explain-form";
import { FixOffer } from "../review/fix-offer";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  selected: selectedStyle,
  line: { display: "flex", alignItems: "flex-start" },
  go: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    gap: tokens.spacingHorizontalS,
    borderRadius: 0,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  where: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // In a contrast theme a hovered button has colours of its own.
    "@media (forced-colors: active)": { color: "inherit" },
  },
  more: { margin: tokens.spacingVerticalXS, flexShrink: 0 },
  explanation: { paddingLeft: "36px" },
});

interface Props {
  readonly item: FindingItem;
  readonly tables: readonly IndicatorTable[];
  readonly selected: boolean;
  readonly expanded: boolean;
  /** The one line of the list that Tab reaches. */
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onToggle: () => void;
  readonly onGo: (at: SheetArea) => void;
}

/** One finding: what and where; a click goes to the cell, the arrow explains. */
export function FindingLine({ item, tables, selected, expanded, active, onPick, onToggle, onGo }: Props) {
  const styles = useStyles();
  const { findings: words, review } = useWords().check;
  const explanation = useId();
  const root = useRef<HTMLDivElement>(null);
  const { severity } = item.diagnostic;
  const table = tables.length > 1 ? tables[Number(item.facets.table)] : undefined;
  const where = [
    item.isNew && review.since.isNew, item.isExplained && words.states.explained, words.severity[severity],
    item.address, item.indicator ?? (item.facets.table !== TEXT_SHEET && words.wholeTable), table && titleOf(table),
  ];
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape") root.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={root} className={mergeClasses(styles.root, selected && styles.selected)}>
      <div className={styles.line}>
        <Button
          className={styles.go}
          appearance="subtle"
          icon={<SeverityIcon severity={severity} />}
          aria-current={selected || undefined}
          tabIndex={active ? 0 : -1}
          onClick={onPick}
        >
          <span className={styles.text}>
            {item.words().sentence}
            <span className={styles.where}>{where.filter(Boolean).join(" · ")}</span>
          </span>
        </Button>
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          icon={expanded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={words.explain}
          aria-expanded={expanded}
          aria-controls={expanded ? explanation : undefined}
          tabIndex={active ? 0 : -1}
          onClick={onToggle}
        />
      </div>
      {expanded && (
        <div className={styles.explanation} onKeyDown={leave}>
          <FindingExplanation id={explanation} item={item} onGo={onGo} />
          <div data-part="fix"><FixOffer diagnostic={item.diagnostic} /></div>
          <div data-part="explain"><ExplainForm diagnostic={item.diagnostic} /></div>
        </div>
      )}
    </div>
  );
}
