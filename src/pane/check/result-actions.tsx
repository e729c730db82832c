import { Switch } from "@fluentui/react-components";
import { useWords } from "../words";
import { OutputMenu } from "./review/output-menu";
import type { Check } from "./use-check";

/** What to do with results: hand them on, or have them follow the sheet. */
export function ResultActions({ check }: { readonly check: Check }) {
  const { review } = useWords().check;
  return (
    <>
      <OutputMenu review={check.review} />
      <Switch label={review.live.label} title={review.live.hint} checked={check.live.on} onChange={(_, { checked }) => check.live.setOn(checked)} />
    </>
  );
}
