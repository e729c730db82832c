import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";
import { useVirtualList } from "../common/use-virtual-list";
import { VirtualListView } from "../common/virtual-list-view";
import { useWords } from "../words";
import { JoinLine } from "./join-line";
import { toggled } from "./toggled";
import type { Choice } from "./use-import";

const LINE_HEIGHT = 100;

const useStyles = makeStyles({
  intro: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
});

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly choice: Choice;
  readonly onJoins: (joins: ReadonlySet<number>) => void;
}

/** The baselines that other tables of the source offer, as pairs. */
export function JoinList({ preview, table, choice, onJoins }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const lines = useMemo(() => table.joins.map((join) => ({ key: String(join.row), join })), [table]);
  const list = useVirtualList({ lines, isStop: ({ join }) => join.canTake, heightOf: () => LINE_HEIGHT, selected: -1 });
  const sources = [...new Set(table.joins.map(({ fromTable }) => fromTable))];
  const titles = sources.map((from) => words.fromTable(titleOf(preview, from)));
  const line = (index: number) => {
    const found = lines[index];
    return found && (
      <JoinLine
        preview={preview}
        table={table}
        join={found.join}
        from={sources.length > 1 ? titleOf(preview, found.join.fromTable) : null}
        isTaken={choice.joins.has(found.join.row)}
        isActive={index === list.active}
        onToggle={() => onJoins(toggled(choice.joins, found.join.row))}
      />
    );
  };
  return (
    <>
      <Text size={200} className={styles.intro}>{words.joinsIntro(titles.join("、"))}</Text>
      <VirtualListView list={list} count={lines.length} label={words.views.joins(choice.joins.size, lines.length)} keys={words.keys} line={line} />
    </>
  );
}

const titleOf = ({ tables }: ImportPreview, at: number): string => tables[at]?.table.title ?? tables[at]?.table.sheet ?? "";
