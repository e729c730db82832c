import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import type { SheetArea } from "../../grid/area";
import { EmptyState } from "../common/empty-state";
import { ProgressLine } from "../common/progress-line";
import { valueOf } from "../use-task";
import { useWords } from "../words";
import { CheckActions } from "./check-actions";
import { CheckNotices } from "./check-notices";
import { CheckResults } from "./later-parts";
import type { Check } from "./use-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100%" },
  progress: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly check: Check;
  readonly onGo: (at: SheetArea) => void;
  readonly onBuild: () => void;
}

/** 检查: check the active sheet and walk through what was found. */
export function CheckTab({ check, onGo, onBuild }: Props) {
  const styles = useStyles();
  const words = useWords().check.run;
  const report = valueOf(check.state);
  return (
    <div className={styles.root}>
      <CheckActions check={check} />
      {check.state.kind === "running" && (
        <div className={styles.progress}><ProgressLine title={words.running} stage={check.stage} onCancel={check.cancel} /></div>
      )}
      <CheckNotices check={check} report={report} onBuild={onBuild} />
      {check.state.kind === "idle" && (
        <EmptyState icon={<ClipboardTaskRegular />} title={words.idleTitle} text={words.idle}>
          <Link as="button" onClick={onBuild}>{words.noTableYet}</Link>
        </EmptyState>
      )}
      {report && (
        <CheckResults report={report} review={check.review} selection={check.selection} view={check.view} onView={check.setView} onGo={onGo} />
      )}
    </div>
  );
}
