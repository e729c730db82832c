import { makeStyles, tokens } from "@fluentui/react-components";
import { describeFault } from "../../report/describe-fault";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexShrink: 0, gap: tokens.spacingVerticalXS, ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` } },
});

/** What there is to know of the sources before their rows: what was not read, and that a draft is one. */
export function PreviewNotices({ preview: { sources, heldUpPage }, table: { isDraft } }: { readonly preview: ImportPreview; readonly table: TablePreview }) {
  const words = useWords().import;
  const language = useLanguage();
  const hidden = sources.flatMap((source) => source.hidden);
  const pictures = isDraft ? sources.reduce((sum, source) => sum + source.pictures, 0) : 0;
  const givenUp = sources.flatMap((source) => source.givenUp);
  const without = sources.flatMap((source) => source.without);
  return (
    <div className={useStyles().root}>
      {sources.map(({ name, fault }) => fault && <Notice key={name} intent="error" text={describeFault(fault, language)} />)}
      {isDraft && <Notice intent="warning" text={words.draft} />}
      {pictures > 0 && <Notice intent="info" text={words.pictures(pictures)} />}
      {givenUp.length > 0 && <Notice intent="warning" text={words.givenUp(givenUp)} />}
      {hidden.length > 0 && <Notice intent="info" text={words.hidden(hidden.join("、"))} />}
      {without.length > 0 && <Notice intent="info" text={words.without(without.join("、"))} />}
      {heldUpPage && <Notice intent="info" text={words.heldUp} />}
    </div>
  );
}
