import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isOff } from "../../check/settings";
import { describeUnread } from "../../report/describe-unread";
import { describeFault } from "../../report/describe-fault";
import type { CheckReport } from "../../tasks/tasks";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { ReviewNotice } from "./review/review-notice";
import type { Check } from "./use-check";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    ":not(:empty)": { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  },
});

interface Props {
  readonly check: Check;
  readonly report: CheckReport | null;
  readonly onBuild: () => void;
}

/** What a person must know besides the results: why there are none, or how far they can be relied on. */
export function CheckNotices({ check, report, onBuild }: Props) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, clearing } = check;
  return (
    <div className={styles.root} aria-live="polite">
      {state.kind === "failed" && (
        <Notice
          intent="error"
          text={describeFault(state.fault, language)}
          actions={state.fault.kind === "noTable" && <Button size="small" onClick={onBuild}>{words.build.insert}</Button>}
        />
      )}
      {clearing.kind === "failed" && (
        <Notice intent="error" text={describeFault(clearing.fault, language)} onDismiss={check.forgetCleared} />
      )}
      {clearing.kind === "done" && <Notice intent="success" text={words.check.run.cleared} onDismiss={check.forgetCleared} />}
      <ReviewNotice review={check.review} />
      {report && <ReportNotices report={report} stale={check.stale} />}
    </div>
  );
}

/** Beyond these the sheet 检查结果 has them all. */
const MOST_UNREAD = 3;

function ReportNotices({ report, stale }: { readonly report: CheckReport; readonly stale: boolean }) {
  const words = useWords().check;
  const language = useLanguage();
  const { marksFault, table, outcomes, settings, unreadSettings, unread } = report;
  const changed = Object.keys(settings.severities).filter((rule) => !isOff(settings, rule)).length;
  const { rules } = words.review;
  const crashed = outcomes.filter(({ state }) => state === "crashed").length;
  const refused = marksFault !== null
    && describeFault({ kind: "host", code: marksFault, subject: table.sheet, detail: null }, language);
  return (
    <>
      {stale && <Notice intent="warning" text={words.run.stale} />}
      {refused && <Notice intent="warning" text={`${words.run.notMarked} ${refused}`} />}
      {settings.off.length + changed > 0 && <Notice intent="info" text={rules.someOff(settings.off.length, changed)} />}
      {unreadSettings.length > 0 && <Notice intent="warning" text={rules.unread(unreadSettings.map(({ word }) => `“${word}”`).join(" "))} />}
      {unread.slice(0, MOST_UNREAD).map((each) => <Notice key={describeUnread(each, language)} intent="warning" text={describeUnread(each, language)} />)}
      {unread.length > MOST_UNREAD && <Notice intent="warning" text={words.run.moreUnread(unread.length - MOST_UNREAD)} />}
      {crashed > 0 && <Notice intent="warning" text={words.rules.someCrashed(crashed)} />}
    </>
  );
}
