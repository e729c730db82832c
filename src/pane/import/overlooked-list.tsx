import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { toA1 } from "../../grid/area";
import type { Overlooked, SourcePlace, TablePreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { useLineStyles } from "./line-styles";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  intro: { display: "block", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  why: { display: "flex", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/** What stands in the source and in no row, where, and why. */
export function OverlookedList({ table: { overlooked }, label }: { readonly table: TablePreview; readonly label: string }) {
  const styles = { ...useLineStyles(), ...useStyles() };
  const words = useWords().import;
  const said = (what: Overlooked): string => {
    const place = (at: SourcePlace): string => words.place(at, at.kind === "cell" ? toA1(at.at) : "");
    switch (what.kind) {
      case "row": return words.original(place(what.place), what.text);
      case "column": return words.overlooked.column(what.header, what.cells);
      case "statement": return words.quote(what.text, what.line);
    }
  };
  return (
    // Holds nothing to focus, and must scroll with the keyboard too.
    <div className={styles.root} tabIndex={0} role="region" aria-label={label}>
      <Text size={200} className={styles.intro}>{words.overlooked.intro}</Text>
      <ul className={styles.list}>
        {overlooked.map((what, at) => (
          <li key={at} className={styles.item}>
            <div className={styles.quote}>{said(what)}</div>
            <div className={styles.why}><WarningFilled aria-hidden className={styles.sign} />{words.overlooked.why(what)}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
