import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { valueOf } from "../use-task";
import { useWords } from "../words";
import { ResultActions } from "./later-parts";
import type { Check } from "./use-check";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    flexShrink: 0,
  },
});

/** 检查, 清除标记 and, once there are results, what to do with them. Running buttons keep the focus, so that a keyboard user does not lose the place. */
export function CheckActions({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const words = useWords().check.run;
  const hasResults = valueOf(check.state) !== null;
  const running = check.state.kind === "running";
  const clearing = check.clearing.kind === "running";
  const busy = running || clearing;
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        icon={<ClipboardTaskRegular />}
        disabledFocusable={busy}
        onClick={() => check.start()}
      >
        {check.state.kind === "idle" ? words.run : words.again}
      </Button>
      <Button
        icon={clearing ? <Spinner size="tiny" aria-hidden /> : <EraserRegular />}
        disabledFocusable={busy}
        onClick={check.clear}
      >
        {clearing ? words.clearing : words.clear}
      </Button>
      {hasResults && <ResultActions check={check} />}
    </div>
  );
}
