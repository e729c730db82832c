import { Checkbox, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import type { TablePreview } from "../../tasks/import/preview";
import { useVirtualList } from "../common/use-virtual-list";
import { VirtualListView } from "../common/virtual-list-view";
import { useWords } from "../words";
import { RowLine } from "./row-line";
import { toggled } from "./toggled";
import type { Choice } from "./use-import";

const LINE_HEIGHT = 110;

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", paddingRight: tokens.spacingHorizontalM, flexShrink: 0 },
});

interface Props {
  readonly table: TablePreview;
  readonly choice: Choice;
  readonly onRows: (rows: ReadonlySet<number>) => void;
}

/** The rows of the table that would be imported; those with doubts can be looked at alone. */
export function RowList({ table, choice, onRows }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const doubtful = useMemo(() => table.rows.filter(({ doubts }) => doubts.length > 0).length, [table]);
  const lines = useMemo(() => table.rows.flatMap((row, at) => (onlyDoubts && row.doubts.length === 0 ? [] : [{ key: String(at), at, row }])), [table, onlyDoubts]);
  const list = useVirtualList({ lines, isStop: () => true, heightOf: () => LINE_HEIGHT, selected: -1 });
  const { size } = choice.rows;
  const line = (index: number) => {
    const found = lines[index];
    if (!found) return null;
    const { at, row } = found;
    return (
      <RowLine
        table={table}
        at={at}
        row={row}
        isTaken={choice.rows.has(at)}
        takesJoin={choice.joins.has(at)}
        isActive={index === list.active}
        onToggle={() => onRows(toggled(choice.rows, at))}
      />
    );
  };
  return (
    <>
      <div className={styles.bar}>
        <Checkbox
          label={words.all}
          checked={size === 0 ? false : size === table.rows.length ? true : "mixed"}
          onChange={(_, { checked }) => onRows(new Set(checked === true ? table.rows.keys() : []))}
        />
        {doubtful > 0 && doubtful < table.rows.length && (
          <ToggleButton size="small" icon={<WarningFilled />} checked={onlyDoubts} onClick={() => setOnlyDoubts(!onlyDoubts)}>
            {words.onlyDoubts(doubtful)}
          </ToggleButton>
        )}
      </div>
      <VirtualListView list={list} count={lines.length} label={words.views.rows(size, table.rows.length)} keys={words.keys} line={line} />
    </>
  );
}
