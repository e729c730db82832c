import { toA1 } from "../../grid/area";
import type { RowPreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { useLineStyles } from "./line-styles";

/** What a row was read from, and where it stands: its sentences, or its cells as they are. */
export function RowSource({ row: { place, original, quotes, moreQuotes } }: { readonly row: RowPreview }) {
  const styles = useLineStyles();
  const words = useWords().import;
  if (quotes.length === 0) {
    return <span className={styles.quote}>{words.original(words.place(place, place.kind === "cell" ? toA1(place.at) : ""), original.join(" │ "))}</span>;
  }
  return (
    <>
      {quotes.map(({ of, text, line }) => <span key={`${of} ${line} ${text}`} className={styles.quote}>{words.quote(text, line)}</span>)}
      {moreQuotes > 0 && <span className={styles.quiet}>{words.moreQuotes(moreQuotes)}</span>}
    </>
  );
}
