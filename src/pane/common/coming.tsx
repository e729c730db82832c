import { Spinner, type SpinnerProps } from "@fluentui/react-components";
import { useWords } from "../words";

/** Stands where a part of the pane will be, until its code has come. */
export function Coming(props: SpinnerProps) {
  return <Spinner size="small" aria-label={useWords().coming} {...props} />;
}
