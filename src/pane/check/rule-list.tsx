import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import type { Outcome } from "../../check/diagnostic";
import { wordsOfRule } from "../../rules/words";
import { useLanguage, useWords } from "../words";
import { useDesk } from "./review/review-context";
import { RuleChoice } from "./review/rule-choice";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: "16px", flexShrink: 0, paddingTop: "2px" },
  danger: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What was not checked first: it matters more than what was. */
const ORDER = { crashed: 0, off: 1, inapplicable: 2, ran: 3 } as const;

/** How a rule ended, or that the workbook has switched it off. */
type RuleState = Outcome | { readonly rule: string; readonly state: "off" };

/** 规则: how every rule ended, so that an empty list of findings is never mistaken for a rule that was not run; and what this workbook changes of them. */
export function RuleList() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().check.rules;
  const { report: { outcomes, settings } } = useDesk();
  const states: readonly RuleState[] = [...outcomes, ...settings.off.map((rule) => ({ rule, state: "off" as const }))];
  const sorted = [...states].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  return (
    <ul className={styles.list} aria-label={words.list} tabIndex={0}>
      {sorted.map((outcome) => {
        const title = wordsOfRule(outcome.rule, language)?.title ?? outcome.rule;
        return (
          <li key={outcome.rule} className={styles.item}>
            <OutcomeIcon outcome={outcome} />
            <div className={styles.words}>
              <Text block>{title}</Text>
              <OutcomeWords outcome={outcome} />
            </div>
            <RuleChoice rule={outcome.rule} title={title} />
          </li>
        );
      })}
    </ul>
  );
}

function OutcomeIcon({ outcome }: { readonly outcome: RuleState }) {
  const styles = useStyles();
  const icon = (mark: ReactNode, look: string) => <span aria-hidden className={`${styles.icon} ${look}`}>{mark}</span>;
  if (outcome.state === "crashed") return icon(<ErrorCircleFilled />, styles.danger);
  if (outcome.state === "inapplicable" || outcome.state === "off") return icon(<SubtractCircleRegular />, styles.quiet);
  return icon(outcome.found > 0 ? <FlagRegular /> : <CheckmarkCircleRegular />, styles.quiet);
}

function OutcomeWords({ outcome }: { readonly outcome: RuleState }) {
  const styles = useStyles();
  const language = useLanguage();
  const { rules: words, review } = useWords().check;
  const { report: { settings } } = useDesk();
  const severity = settings.severities[outcome.rule];
  switch (outcome.state) {
    case "ran":
      return (
        <Text size={200} className={styles.quiet}>
          {outcome.found > 0 ? words.found(outcome.found) : words.clean}
          {severity && ` · ${review.rules.changed(review.rules.severities[severity])}`}
        </Text>
      );
    case "off":
      return <Text size={200} weight="semibold">{review.rules.off}</Text>;
    case "inapplicable": {
      const why = wordsOfRule(outcome.rule, language)?.inapplicable?.[outcome.why] ?? outcome.why;
      return <Text size={200} className={styles.quiet}>{words.notChecked(why)}</Text>;
    }
    case "crashed":
      return <Text size={200} className={styles.danger}>{words.crashed(outcome.error)}</Text>;
  }
}
