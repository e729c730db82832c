import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeFault } from "../../report/describe-fault";
import type { CheckReport } from "../../tasks/tasks";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { ReportNotices } from "./later-parts";
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
