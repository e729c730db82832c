import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TablePreview } from "../../tasks/import/preview";
import { isLine } from "../../tasks/import/take-line";
import { useWords } from "../words";
import { OverlookedGroup } from "./overlooked-group";
import { TakeLineDialog } from "./take-line-dialog";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  intro: { display: "block", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  ignored: { display: "flex", flexWrap: "wrap", alignItems: "center", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: TablePreview;
  readonly label: string;
  readonly source: Import;
}

/** What stands in the source and in no row, by why that is so: each line can be taken for an indicator or dismissed. */
export function OverlookedList({ table, label, source: { choice: { taken, ignored }, takeLine, setIgnored } }: Props) {
  const styles = useStyles();
  const words = useWords().import.overlooked;
  const [taking, setTaking] = useState<number | null>(null);
  const groups = useMemo(() => {
    const byReason = new Map<string, number[]>();
    table.overlooked.forEach((what, at) => {
      if (taken.has(at) || ignored.has(at)) return;
      const why = words.why(what);
      byReason.set(why, [...byReason.get(why) ?? [], at]);
    });
    return [...byReason];
  }, [table, taken, ignored, words]);
  const line = taking === null ? undefined : table.overlooked[taking];
  return (
    // May hold nothing to focus, and must scroll with the keyboard too.
    <div className={styles.root} tabIndex={0} role="region" aria-label={label}>
      <Text size={200} className={styles.intro}>{groups.length === 0 ? words.allDone : words.intro}</Text>
      {groups.map(([why, lines]) => (
        <OverlookedGroup key={why} why={why} table={table} lines={lines} onTake={setTaking} onIgnore={(some) => setIgnored(new Set([...ignored, ...some]))} />
      ))}
      {ignored.size > 0 && (
        <div className={styles.ignored}>
          <Text size={200}>{words.ignored(ignored.size)}</Text>
          <Button appearance="transparent" size="small" onClick={() => setIgnored(new Set())}>{words.restore}</Button>
        </div>
      )}
      {taking !== null && line !== undefined && isLine(line) && (
        <TakeLineDialog table={table} line={line} onTake={(given) => takeLine(taking, given)} onClose={() => setTaking(null)} />
      )}
    </div>
  );
}
