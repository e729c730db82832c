import { Link, Spinner } from "@fluentui/react-components";
import { describeFault } from "../../../report/describe-fault";
import { Notice } from "../../common/notice";
import { WorkLine } from "../../common/work-line";
import { useLanguage, useWords } from "../../words";
import type { ReviewMessages } from "./messages";
import type { ReviewDone } from "./acts";
import type { Review } from "./use-review";

/** What the last act came to; a file that was made is offered here, since a pane in Excel may not start a download itself. */
export function ReviewNotice({ review }: { readonly review: Review }) {
  const words = useWords().check.review;
  const language = useLanguage();
  const { state, forget, making } = review;
  if (state.kind === "running") {
    if (making === null) return <Spinner size="tiny" label={words.working} labelPosition="after" />;
    const title = words.output.making[making.product];
    return <WorkLine title={title} doing={title} share={making.share} onCancel={making.stop} />;
  }
  if (state.kind === "failed") return <Notice intent="error" text={describeFault(state.fault, language)} onDismiss={forget} />;
  if (state.kind !== "done" || state.value.did === "ruleSet") return null;
  const { value } = state;
  const isPartial = value.did === "corrected" && value.stale + value.later > 0;
  return (
    <Notice
      intent={isPartial ? "warning" : "success"}
      text={sentenceOf(value, words)}
      onDismiss={forget}
      actions={value.did === "report" && <Link href={value.address} download={value.name}>{words.output.download(value.name)}</Link>}
    />
  );
}

function sentenceOf(done: ReviewDone, { explain, fix, output }: ReviewMessages): string {
  switch (done.did) {
    case "explained": return done.withdrawn ? explain.withdrawn : explain.saved(done.sheet);
    case "asked": return explain.asked(done.count, done.sheet);
    case "corrected": return fix.done(done.corrected, done.stale, done.later);
    case "chart": return output.chart(done.sheet, done.isDrawn);
    case "results": return output.written(done.sheet) + (done.kept === null ? "" : output.kept(done.kept));
    case "report": return output.made;
    case "ruleSet": return "";
  }
}
