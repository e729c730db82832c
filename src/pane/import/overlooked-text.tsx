import { toA1 } from "../../grid/area";
import type { Overlooked } from "../../tasks/import/preview";
import { useWords } from "../words";

/** What was overlooked, as it stands in the source, and where. */
export function OverlookedText({ what }: { readonly what: Overlooked }) {
  const words = useWords().import;
  switch (what.kind) {
    case "row": return words.original(words.place(what.place, what.place.kind === "cell" ? toA1(what.place.at) : ""), what.cells.map(({ text }) => text).join(" │ "));
    case "column": return words.overlooked.column(what.header, what.cells);
    case "statement": return words.quote(what.text, what.line);
  }
}

const LONGEST = 40;

/** Enough of it to know which one a button is for. */
export function briefly(what: Overlooked): string {
  const text = what.kind === "row" ? what.cells.map((cell) => cell.text).join(" ") : what.kind === "column" ? what.header : what.text;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
