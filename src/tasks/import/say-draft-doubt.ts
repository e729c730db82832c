import { DRAFT_EN } from "../../document/draft/text.en";
import { DRAFT_ZH } from "../../document/draft/text.zh";
import type { Language } from "../../grid/language";
import type { DraftDoubt } from "./preview";

/** What has to be looked at in a drafted row, in the words that its remark says it in. */
export const sayDraftDoubt = (doubt: DraftDoubt, language: Language): string => (language === "zh" ? DRAFT_ZH : DRAFT_EN).doubts[doubt];
