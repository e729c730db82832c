import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import type { ImportPreview } from "../../tasks/import/preview";
import { EmptyState } from "../common/empty-state";
import { useWords } from "../words";

/** A source that was read and holds no indicator: why, and what to try. */
export function NothingFound({ preview: { source, hidden } }: { readonly preview: ImportPreview }) {
  const words = useWords().import;
  const text = hidden.length === 0 ? words.nothingHint : `${words.nothingHint} ${words.hidden(hidden.join("、"))}`;
  return <EmptyState icon={<DocumentSearchRegular />} title={words.nothing(source)} text={text} />;
}
