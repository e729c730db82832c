import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Diagnostic } from "../../../check/diagnostic";
import type { Explained } from "../../../check/explanation";
import { useWords } from "../../words";
import { useDesk } from "./review-context";
import { nameOf } from "./use-review";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 0` },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  by: { flexGrow: 1, minWidth: "90px" },
  quiet: { color: tokens.colorNeutralForeground3, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0` },
});

/** 填写说明 of one finding; of an error it says why there is none. */
export function ExplainForm({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const styles = useStyles();
  const words = useWords().check.review.explain;
  const { review, report } = useDesk();
  const { explained, notCleared } = report.explanations;
  const isOfThis = (each: Explained): boolean => each.diagnostic.key === diagnostic.key;
  const left = notCleared.find(isOfThis);
  const given = left ?? explained.find(isOfThis);
  const known = given && <Text size={200} block>{words.given(given.explanation.text, left ? words.whyOpen[left.why] : null)}</Text>;
  if (diagnostic.severity === "error") {
    return <div className={styles.quiet}>{known}<Text size={200}>{words.errorsNot}</Text></div>;
  }
  const text = review.drafts.get(diagnostic.key) ?? given?.explanation.text ?? "";
  return (
    <form
      className={styles.root}
      // Arrow keys and letters belong to the text here, not to the list around it.
      onKeyDown={(event: KeyboardEvent) => { if (event.key !== "Escape") event.stopPropagation(); }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!review.busy && text.trim() !== "") review.explain([{ diagnostic, indicator: nameOf(report, diagnostic), text }]);
      }}
    >
      {known}
      <Field label={words.label} hint={words.hint} size="small">
        <Textarea size="small" resize="vertical" rows={2} maxLength={500} value={text} onChange={(_, { value }) => review.setDraft(diagnostic.key, value)} />
      </Field>
      <div className={styles.row}>
        <Field className={styles.by} label={words.by} size="small">
          <Input size="small" input={{ size: 6 }} maxLength={40} value={review.by} onChange={(_, { value }) => review.setBy(value)} />
        </Field>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={review.busy || text.trim() === ""}>{words.save}</Button>
      </div>
    </form>
  );
}
