import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Report } from "./use-files";

interface Props extends Report {
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** What became of opening or saving a file. */
export function ReportBar({ intent, text, dismiss, onDismiss }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={dismiss} onClick={onDismiss} />} />
    </MessageBar>
  );
}
