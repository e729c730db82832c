import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import type { SheetArea } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import { CellLink } from "../common/cell-link";
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
  other: {
    margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, flexShrink: 0, overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly check: Check;
  /** The sheet in view; null while it is not known. */
  readonly inView: string | null;
  readonly onGo: (at: SheetArea) => void;
  readonly onBuild: () => void;
}

/** 检查: check the active sheet and walk through what was found. */
export function CheckTab({ check, inView, onGo, onBuild }: Props) {
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
      {report && inView !== null && inView !== report.table.sheet && <OtherSheet table={report.table} onGo={onGo} />}
      {report && (
        <CheckResults report={report} review={check.review} selection={check.selection} view={check.view} onView={check.setView} onGo={onGo} />
      )}
    </div>
  );
}

/** The line above tells of the sheet in view: whose results these are must be said where that is another. */
function OtherSheet({ table, onGo }: { readonly table: IndicatorTable; readonly onGo: (at: SheetArea) => void }) {
  const styles = useStyles();
  const words = useWords().check.run;
  return <Text as="p" block size={200} className={styles.other}>{words.ofSheet} <CellLink at={table.area} onGo={onGo} label={table.sheet} /></Text>;
}
