import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../words";
import { Notice } from "./notice";

/** The code of a part did not come: no network, or the page's files were replaced by newer ones. */
export class NotLoaded extends Error {}

interface Props {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Says in the place of a part that its code did not come; any other error is a defect and goes on to whoever reports those. */
export class LazyBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return <PartMissing onRetry={this.props.onRetry} />;
  }
}

function PartMissing({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return <Notice intent="error" text={words.notLoaded} actions={<Button size="small" onClick={onRetry}>{words.retry}</Button>} />;
}
