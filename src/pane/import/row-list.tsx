import { useMemo, useState } from "react";
import { correctedRow } from "../../tasks/import/correct-row";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";
import { inSourceOrder } from "../../tasks/import/take-line";
import { takenOffer } from "../../tasks/import/taken-offer";
import { useVirtualList } from "../common/use-virtual-list";
import { VirtualListView } from "../common/virtual-list-view";
import { useWords } from "../words";
import { CorrectionDialog } from "./correction-dialog";
import { RowBar } from "./row-bar";
import { RowLine } from "./row-line";
import { toggled } from "./toggled";
import type { Import } from "./use-import";

const LINE_HEIGHT = 130;

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly label: string;
  readonly source: Import;
}

/** The rows of the table that would be imported; those with doubts can be looked at alone, and each can be put right. */
export function RowList({ preview, table, label, source }: Props) {
  const words = useWords().import;
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const [correcting, setCorrecting] = useState<number | null>(null);
  const { choice, setRows, setCorrection } = source;
  const doubtful = useMemo(() => table.rows.filter(({ doubts }) => doubts.length > 0).length, [table]);
  const lines = useMemo(() => inSourceOrder(table).flatMap((at) => (onlyDoubts && table.rows[at]?.doubts.length === 0 ? [] : [{ key: String(at), at }])), [table, onlyDoubts]);
  const list = useVirtualList({
    lines, isStop: () => true, heightOf: () => LINE_HEIGHT, selected: -1,
    onLineKey: ({ at }, key) => {
      if (key === "Enter") setCorrecting(at);
      return key === "Enter";
    },
  });
  const line = (index: number) => {
    const at = lines[index]?.at;
    const correction = at === undefined ? undefined : choice.corrections.get(at);
    const corrected = at === undefined ? null : correctedRow(table, at, correction);
    if (at === undefined || corrected === null) return null;
    return (
      <RowLine
        corrected={corrected}
        isCorrected={correction !== undefined}
        join={takenOffer(preview, table, at, choice.partners.get(at), correction)}
        baseYear={table.table.plan.baseYear}
        isTaken={choice.rows.has(at)}
        isActive={index === list.active}
        onToggle={() => setRows(toggled(choice.rows, at))}
        onCorrect={() => setCorrecting(at)}
      />
    );
  };
  return (
    <>
      <RowBar table={table} doubtful={doubtful} onlyDoubts={onlyDoubts} onOnlyDoubts={setOnlyDoubts} rows={choice.rows} onRows={setRows} />
      <VirtualListView list={list} count={lines.length} label={label} keys={words.keys} line={line} />
      {correcting !== null && (
        <CorrectionDialog
          table={table}
          at={correcting}
          correction={choice.corrections.get(correcting)}
          onSave={(correction) => setCorrection(correcting, correction)}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  );
}
