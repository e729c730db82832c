import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useWords } from "../words";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  readonly onDismiss?: () => void;
  /** Ways on, as buttons. */
  readonly actions?: ReactNode;
}

/** A sentence a person should read, with what can be done about it. */
export function Notice({ intent, text, onDismiss, actions }: Props) {
  const words = useWords();
  const dismiss = onDismiss && (
    <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.close} onClick={onDismiss} />
  );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {(actions || dismiss) && <MessageBarActions {...(dismiss && { containerAction: dismiss })}>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
