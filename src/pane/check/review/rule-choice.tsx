import { makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { isOff } from "../../../check/settings";
import type { Severity } from "../../../rules/define";
import { useWords } from "../../words";
import { useDesk } from "./review-context";

/** Lies in the grid of a rule's line: the switch beside the words, the weight below them, so that words keep the width of a narrow pane. */
const useStyles = makeStyles({
  select: { gridColumnStart: 2, gridRowStart: 2, justifySelf: "start", minWidth: "112px", marginTop: tokens.spacingVerticalXS },
  switch: { gridColumnStart: 3, gridRowStart: 1, marginTop: `-${tokens.spacingVerticalXS}` },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Whether a rule runs in this workbook, and how its findings weigh. */
export function RuleChoice({ rule, title }: { readonly rule: string; readonly title: string }) {
  const styles = useStyles();
  const words = useWords().check.review.rules;
  const { review, report: { settings } } = useDesk();
  const on = !isOff(settings, rule);
  return (
    <>
      {on && (
        <Select
          size="small"
          className={styles.select}
          aria-label={words.severity(title)}
          disabled={review.busy}
          value={settings.severities[rule] ?? ""}
          onChange={(_, { value }) => review.setRule(rule, { severity: SEVERITIES.find((each) => each === value) ?? null })}
        >
          <option value="">{words.own}</option>
          {SEVERITIES.map((severity) => <option key={severity} value={severity}>{words.severities[severity]}</option>)}
        </Select>
      )}
      <Switch className={styles.switch} aria-label={words.switch(title)} disabled={review.busy} checked={on} onChange={(_, { checked }) => review.setRule(rule, { on: checked })} />
    </>
  );
}
