import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import type { Outcome } from "../../check/diagnostic";
import { wordsOfRule } from "../../rules/words";
import { useLanguage, useWords } from "../words";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: "16px", flexShrink: 0, paddingTop: "2px" },
  danger: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What was not checked first: it matters more than what was. */
const ORDER = { crashed: 0, inapplicable: 1, ran: 2 } as const;

/** 规则: how every rule ended, so that an empty list of findings is never mistaken for a rule that was not run. */
export function RuleList({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().rules;
  const sorted = [...outcomes].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  return (
    <ul className={styles.list} aria-label={words.list} tabIndex={0}>
      {sorted.map((outcome) => (
        <li key={outcome.rule} className={styles.item}>
          <OutcomeIcon outcome={outcome} />
          <div className={styles.words}>
            <Text block>{wordsOfRule(outcome.rule, language)?.title ?? outcome.rule}</Text>
            <OutcomeWords outcome={outcome} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const icon = (mark: ReactNode, look: string) => <span aria-hidden className={`${styles.icon} ${look}`}>{mark}</span>;
  if (outcome.state === "crashed") return icon(<ErrorCircleFilled />, styles.danger);
  if (outcome.state === "inapplicable") return icon(<SubtractCircleRegular />, styles.quiet);
  return icon(outcome.found > 0 ? <FlagRegular /> : <CheckmarkCircleRegular />, styles.quiet);
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().rules;
  switch (outcome.state) {
    case "ran":
      return <Text size={200} className={styles.quiet}>{outcome.found > 0 ? words.found(outcome.found) : words.clean}</Text>;
    case "inapplicable": {
      const why = wordsOfRule(outcome.rule, language)?.inapplicable?.[outcome.why] ?? outcome.why;
      return <Text size={200} className={styles.quiet}>{words.notChecked(why)}</Text>;
    }
    case "crashed":
      return <Text size={200} className={styles.danger}>{words.crashed(outcome.error)}</Text>;
  }
}
