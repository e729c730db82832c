import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Language } from "../../grid/language";
import type { Draft } from "./drafts/draft-store";
import type { DraftProblem } from "./drafts/use-drafts";
import { MESSAGES } from "./messages";
import type { Report } from "./use-files";

interface Props {
  readonly language: Language;
  /** Why there is no spreadsheet. */
  readonly failure: string | null;
  /** What became of opening or saving a file. */
  readonly report: Report | null;
  readonly onDismissReport: () => void;
  /** Puts a newer version to use; null while there is none. */
  readonly onReload: (() => void) | null;
  /** What an earlier visit left unsaved. */
  readonly draft: Draft | null;
  /** Why unsaved changes are not kept in this browser. */
  readonly draftProblem: DraftProblem | null;
  readonly isBusy: boolean;
  readonly onBringBack: (draft: Draft) => void;
  readonly onForget: (draft: Draft) => void;
}

/** What the page has to say, between its header and the spreadsheet. */
export function Notices({ language, failure, report, onDismissReport, onReload, draft, draftProblem, isBusy, onBringBack, onForget }: Props) {
  const words = MESSAGES[language];
  const { drafts } = words;
  return (
    <>
      {failure !== null && <Notice intent="error" text={words.gridFailed(failure)} />}
      {onReload && <Notice intent="info" text={words.newVersion}><Button onClick={onReload}>{words.reload}</Button></Notice>}
      {draft && (
        <Notice intent="warning" text={drafts.left(draft.file, moment(draft.at, language))}>
          <Button disabled={isBusy} onClick={() => onBringBack(draft)}>{drafts.bringBack}</Button>
          <Button disabled={isBusy} onClick={() => onForget(draft)}>{drafts.forget}</Button>
        </Notice>
      )}
      {draftProblem && <Notice intent="warning" text={draftProblem.kind === "tooLarge" ? drafts.tooLarge : drafts.refused(draftProblem.detail)} />}
      {report && (
        <MessageBar intent={report.intent} layout="multiline">
          <MessageBarBody>{report.text}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={onDismissReport} />} />
        </MessageBar>
      )}
    </>
  );
}

interface NoticeProps {
  readonly intent: "info" | "warning" | "error";
  readonly text: string;
  /** Buttons. */
  readonly children?: React.ReactNode;
}

/** Stands until what it says is over. */
function Notice({ intent, text, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}

const moment = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en", { dateStyle: "medium", timeStyle: "short" }).format(at);
