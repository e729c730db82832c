import { isOff } from "../../check/settings";
import { describeFault } from "../../report/describe-fault";
import { describeUnread } from "../../report/describe-unread";
import type { CheckReport } from "../../tasks/tasks";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";

/** Beyond these the sheet 检查结果 has them all. */
const MOST_UNREAD = 3;

/** How far the results of a check can be relied on. */
export function ReportNotices({ report, stale }: { readonly report: CheckReport; readonly stale: boolean }) {
  const words = useWords().check;
  const language = useLanguage();
  const { marksFault, table, outcomes, settings, unreadSettings, unread } = report;
  const changed = Object.keys(settings.severities).filter((rule) => !isOff(settings, rule)).length;
  const { rules } = words.review;
  const crashed = outcomes.filter(({ state }) => state === "crashed").length;
  const refused = marksFault !== null
    && describeFault({ kind: "host", code: marksFault, subject: table.sheet, detail: null }, language);
  return (
    <>
      {stale && <Notice intent="warning" text={words.run.stale} />}
      {refused && <Notice intent="warning" text={`${words.run.notMarked} ${refused}`} />}
      {settings.off.length + changed > 0 && <Notice intent="info" text={rules.someOff(settings.off.length, changed)} />}
      {unreadSettings.length > 0 && <Notice intent="warning" text={rules.unread(unreadSettings.map(({ word }) => `“${word}”`).join(" "))} />}
      {unread.slice(0, MOST_UNREAD).map((each) => <Notice key={describeUnread(each, language)} intent="warning" text={describeUnread(each, language)} />)}
      {unread.length > MOST_UNREAD && <Notice intent="warning" text={words.run.moreUnread(unread.length - MOST_UNREAD)} />}
      {crashed > 0 && <Notice intent="warning" text={words.rules.someCrashed(crashed)} />}
    </>
  );
}
