import { FluentProvider } from "@fluentui/react-components";
import { useDeferredValue, type CSSProperties } from "react";
import type { Language } from "../grid/language";
import type { Workbook } from "../host/workbook";
import type { FunctionHelpSource } from "./functions/function-help";
import { analystHere, type Analyst } from "../tasks/analysis/analyst";
import type { ImportReader } from "../tasks/import/source";
import type { OutcomeSource, WishSource } from "../tasks/outcome";
import { AnalystProvider } from "./analyst";
import { PaneFrame } from "./pane-frame";
import { THEMES, type ThemeName } from "./theme";
import { LanguageProvider } from "./words";

export interface PaneProps {
  readonly book: Workbook;
  readonly language: Language;
  /** Light when absent. */
  readonly theme?: ThemeName;
  /** Offers the other language; without it the pane keeps to the one given. */
  readonly onLanguage?: (language: Language) => void;
  /** Tells of the custom functions; without it the tab is left out. */
  readonly functions?: FunctionHelpSource;
  /** Tells of tasks that were started outside the pane; it must stay the same object. */
  readonly outcomes?: OutcomeSource;
  /** Asks something of the pane from outside, e.g. 解释此单元格 in the cells' menu; it must stay the same object. */
  readonly wishes?: WishSource;
  /** Reads files that are imported; without it the tab is left out. */
  readonly reader?: ImportReader;
  /** Recognises and judges sheets off the page; without it that is done on it. It must stay the same object. */
  readonly analyst?: Analyst;
}

/** No class: a provider's classes go to its menus and dialogs as well, and one of full height would cover the page. */
const FILL: CSSProperties = { height: "100%", width: "100%", minWidth: 0, overflow: "hidden" };

/** The task pane, the same in Excel and in the workbench. It fills the element it is put into. */
export function Pane({ book, language, theme = "light", onLanguage, functions, outcomes, wishes, reader, analyst = analystHere }: PaneProps) {
  // All of the pane is worded anew, while it goes on answering.
  const spoken = useDeferredValue(language);
  return (
    <FluentProvider theme={THEMES[theme]} style={FILL} lang={spoken === "zh" ? "zh-CN" : "en"}>
      <LanguageProvider language={spoken}>
        <AnalystProvider analyst={analyst}>
          <PaneFrame
            book={book}
            language={spoken}
            functions={functions ?? null}
            outcomes={outcomes ?? null}
            wishes={wishes ?? null}
            reader={reader ?? null}
            {...(onLanguage ? { onLanguage } : {})}
          />
        </AnalystProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
