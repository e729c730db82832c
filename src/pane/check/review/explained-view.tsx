import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CommentCheckmarkRegular } from "@fluentui/react-icons/svg/comment-checkmark";
import type { ReactNode } from "react";
import type { Explanation } from "../../../check/explanation";
import type { SheetArea } from "../../../grid/area";
import { describe } from "../../../report/describe";
import { CellLink } from "../../common/cell-link";
import { EmptyState } from "../../common/empty-state";
import { useLanguage, useWords } from "../../words";
import { useDesk } from "./review-context";
import { nameOf, toBeExplained } from "./use-review";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ask: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  said: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** 说明: what was explained, what an explanation did not clear, and what has lost its finding. */
export function ExplainedView({ onGo }: { readonly onGo: (at: SheetArea) => void }) {
  const styles = useStyles();
  const words = useWords().check.review.explain;
  const language = useLanguage();
  const { review, report } = useDesk();
  const { explained, notCleared, gone } = report.explanations;
  const asked = toBeExplained(report);
  const ask = asked.length > 0 && (
    <div className={styles.ask}>
      <Button size="small" disabledFocusable={review.busy} onClick={() => review.explain(asked)}>{words.ask(asked.length)}</Button>
      <Text size={200} className={styles.quiet}>{words.askHint}</Text>
    </div>
  );
  if (explained.length + notCleared.length + gone.length === 0) {
    return <EmptyState icon={<CommentCheckmarkRegular />} title={words.none} text={words.noneHint}>{ask}</EmptyState>;
  }
  return (
    <div className={styles.root} role="region" aria-label={words.list} tabIndex={0}>
      {ask}
      <Group heading={words.explained(explained.length)} isEmpty={explained.length === 0}>
        {explained.map(({ diagnostic, explanation }) => (
          <Item key={diagnostic.key} sentence={describe(diagnostic, language).sentence} explanation={explanation} where={<CellLink at={diagnostic.at} onGo={onGo} />}>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={review.busy}
              onClick={() => review.explain([{ diagnostic, indicator: nameOf(report, diagnostic), text: "" }])}
            >
              {words.withdraw}
            </Button>
          </Item>
        ))}
      </Group>
      <Group heading={words.notCleared(notCleared.length)} isEmpty={notCleared.length === 0}>
        {notCleared.map(({ diagnostic, explanation, why }) => (
          <Item key={diagnostic.key} sentence={describe(diagnostic, language).sentence} explanation={explanation} where={<CellLink at={diagnostic.at} onGo={onGo} />}>
            <Text size={200} block weight="semibold">{words.whyOpen[why]}</Text>
          </Item>
        ))}
      </Group>
      <Group heading={words.gone(gone.length)} isEmpty={gone.length === 0} hint={words.goneHint}>
        {gone.map((explanation) => <Item key={explanation.key} sentence={explanation.problem || explanation.key} explanation={explanation} where={explanation.indicator} />)}
      </Group>
    </div>
  );
}

function Group({ heading, isEmpty, hint, children }: { readonly heading: string; readonly isEmpty: boolean; readonly hint?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  if (isEmpty) return null;
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      {hint && <Text size={200} className={styles.quiet}>{hint}</Text>}
      <ul className={styles.list} aria-label={heading}>{children}</ul>
    </section>
  );
}

interface ItemProps {
  readonly sentence: string;
  readonly explanation: Explanation;
  readonly where: ReactNode;
  readonly children?: ReactNode;
}

function Item({ sentence, explanation: { text, by, on }, where, children }: ItemProps) {
  const styles = useStyles();
  const words = useWords().check.review.explain;
  return (
    <li className={styles.item}>
      <Text block>{sentence}</Text>
      <Text block className={styles.said}>{text}</Text>
      <Text size={200} className={styles.quiet}>{words.signed(by, on) || words.unsigned} · {where}</Text>
      {children}
    </li>
  );
}
