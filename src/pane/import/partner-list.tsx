import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { offerOf } from "../../tasks/import/partners";
import type { ImportPreview, LackingRow, Offer, TablePreview } from "../../tasks/import/preview";
import { useVirtualList } from "../common/use-virtual-list";
import { VirtualListView } from "../common/virtual-list-view";
import { useWords } from "../words";
import { PartnerDialog } from "./partner-dialog";
import { PartnerLine } from "./partner-line";
import { sayPartner, sayTable } from "./say-offer";
import type { Import } from "./use-import";

const LINE_HEIGHT = 104;

const useStyles = makeStyles({
  intro: { display: "block", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly label: string;
  readonly source: Import;
}

/** The indicators without a baseline, and where each could take it from: other tables of the sources, and of the workbook. */
export function PartnerList({ preview, table, label, source: { choice, setPartner } }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const [changing, setChanging] = useState<number | null>(null);
  const lines = useMemo(() => table.lacking.map((lack) => ({ key: String(lack.row), lack })), [table]);
  const list = useVirtualList({
    lines, isStop: () => true, heightOf: () => LINE_HEIGHT, selected: -1,
    onLineKey: ({ lack }, key) => {
      if (key === "Enter") setChanging(lack.row);
      return key === "Enter";
    },
  });
  const tables = [...new Set(table.lacking.flatMap(({ offers }) => offers.map(({ partner }) => partner.table)))];
  const shownOffer = ({ row, offers }: LackingRow): Offer | null => {
    const partner = choice.partners.get(row);
    return partner === undefined ? offers[0] ?? null : offerOf(preview, table, row, partner);
  };
  const line = (index: number) => {
    const lack = lines[index]?.lack;
    const indicator = lack && table.table.indicators[lack.row];
    if (!lack || !indicator) return null;
    const { row } = lack;
    const offer = shownOffer(lack);
    const isTaken = choice.partners.has(row);
    return (
      <PartnerLine
        label={table.rows[row]?.name ?? indicator.name}
        offer={offer}
        from={offer === null ? "" : sayPartner(preview, offer.partner, words)}
        isTaken={isTaken}
        isActive={index === list.active}
        onToggle={() => setPartner(row, isTaken ? null : offer?.partner ?? null)}
        onChange={() => setChanging(row)}
      />
    );
  };
  const unread = preview.unreadSheets.length === 0 ? "" : words.partners.unreadSheets(preview.unreadSheets.join("、"));
  return (
    <>
      <Text size={200} className={styles.intro}>
        {tables.length === 0 ? words.partners.nobody : words.partners.intro(tables.map((key) => sayTable(preview, key, words)).join("、"))}{unread}
      </Text>
      <VirtualListView list={list} count={lines.length} label={label} keys={words.partners.keys} line={line} />
      {changing !== null && (
        <PartnerDialog
          preview={preview}
          table={table}
          row={changing}
          partner={choice.partners.get(changing) ?? null}
          onSave={(partner) => setPartner(changing, partner)}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}
