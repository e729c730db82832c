import { Link } from "@fluentui/react-components";
import { Notice } from "../../common/notice";
import { WorkLine } from "../../common/work-line";
import { useLanguage } from "../../words";
import { SUMMARY_MESSAGES } from "./messages";
import type { Copying } from "./use-copy-picture";

/** What became of the picture; where it may not be copied, the file is offered. */
export function CopyNotice({ copying: { state, forget }, name }: { readonly copying: Copying; readonly name: string }) {
  const words = SUMMARY_MESSAGES[useLanguage()];
  const file = `${name.replace(/[\\/:*?"<>|]/g, " ")}.png`;
  return (
    <div aria-live="polite">
      {state.kind === "busy" && <WorkLine title={words.copying} doing={words.copying} share={null} onCancel={forget} />}
      {state.kind === "copied" && <Notice intent="success" text={words.copied} onDismiss={forget} />}
      {state.kind === "failed" && <Notice intent="error" text={words.copyFailed} onDismiss={forget} />}
      {state.kind === "refused" && (
        <Notice intent="warning" text={words.copyRefused} onDismiss={forget} actions={<Link href={state.address} download={file}>{words.savePicture}</Link>} />
      )}
    </div>
  );
}
