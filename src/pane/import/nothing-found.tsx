import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import type { ImportPreview } from "../../tasks/import/preview";
import { EmptyState } from "../common/empty-state";
import { useWords } from "../words";
import { inQuotes } from "./names-of";

/** Sources that were read and hold no indicator: why, and what to try. */
export function NothingFound({ preview: { sources } }: { readonly preview: ImportPreview }) {
  const words = useWords().import;
  const hidden = sources.flatMap((source) => source.hidden);
  const pictures = sources.reduce((sum, source) => sum + source.pictures, 0);
  const givenUp = sources.flatMap((source) => source.givenUp);
  const text = [
    ...(givenUp.length > 0 ? [words.givenUp(givenUp)] : []),
    ...(pictures > 0 ? [words.pictures(pictures)] : []),
    words.nothingHint,
    ...(hidden.length > 0 ? [words.hidden(hidden.join("、"))] : []),
  ].join(" ");
  return <EmptyState icon={<DocumentSearchRegular />} title={words.nothing(inQuotes(sources.map(({ name }) => name)))} text={text} />;
}
