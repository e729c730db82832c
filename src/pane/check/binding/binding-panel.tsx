import { makeStyles, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "@fluentui/react-icons/svg/shield";
import { useEffect, useMemo } from "react";
import { contains, type SheetArea } from "../../../grid/area";
import type { Selection } from "../../../host/workbook";
import type { Assessment } from "../../../rules/assessment";
import type { IndicatorTable } from "../../../table/table";
import { useWidth } from "../../charts/use-width";
import { EmptyState } from "../../common/empty-state";
import { hiddenStyle } from "../../common/hidden-style";
import { useVirtualList } from "../../common/use-virtual-list";
import { VirtualListView } from "../../common/virtual-list-view";
import { useWords } from "../../words";
import { BindingCard } from "./binding-card";
import { PictureKey } from "./picture-key";
import { StateAgainstRisk } from "./state-against-risk";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  heading: { ...hiddenStyle, margin: 0 },
  card: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  last: { paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly binding: readonly Assessment[];
  readonly tables: readonly IndicatorTable[];
  readonly selection: Selection | null;
  readonly onGo: (at: SheetArea) => void;
}

interface Line {
  readonly key: string;
  readonly assessment: Assessment;
}

/** Pixels of a card before it was ever shown, and of what stands left and right of its picture. */
const CARD_HEIGHT = 270;
const EDGES = 58;

/** 约束性指标: one card each, worst first, of which only those in view are in the page; and how they were judged. */
export function BindingPanel({ binding, tables, selection, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().check.binding;
  const lines = useMemo(() => binding.map((assessment): Line => ({ key: `${assessment.table ?? 0} ${assessment.indicator}`, assessment })), [binding]);
  const selected = lines.findIndex(({ assessment }) => isAt(assessment, selection));
  const list = useVirtualList<Line>({ lines, isStop: () => true, heightOf: () => CARD_HEIGHT, selected, overscan: 1 });
  const width = useWidth(list.scroller);

  const { virtualizer } = list;
  useEffect(() => {
    if (selected >= 0) virtualizer.scrollToIndex(selected);
  }, [selected, virtualizer]);

  if (binding.length === 0) return <EmptyState icon={<ShieldRegular />} title={words.none} text={words.noneHint} />;
  const card = (index: number) => {
    const { assessment } = lines[index] ?? {};
    const table = tables[assessment?.table ?? 0];
    if (!assessment || !table) return null;
    return (
      <div className={`${styles.card} ${index === lines.length - 1 ? styles.last : ""}`}>
        <BindingCard assessment={assessment} table={table} width={Math.max(0, width - EDGES)} selected={index === selected} onGo={onGo} />
      </div>
    );
  };
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{words.list}</h2>
      <PictureKey />
      <VirtualListView list={list} count={lines.length} label={words.list} keys={words.keys} line={card} />
      <StateAgainstRisk />
    </div>
  );
}

const isAt = ({ at, cells }: Assessment, selection: Selection | null): boolean =>
  selection !== null
  && [at, ...cells].some((cell) => cell.sheet === selection.sheet && contains(cell, selection.area));
