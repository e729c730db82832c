import { toA1 } from "../grid/area";
import type { Language } from "../grid/language";
import type { UnreadTable } from "../table/unread-tables";
import { UNREAD_WORDS } from "./unread-words";

/** Which table was not read, and why: 工作表“表2”A2:C9《分市目标》没有读：…。 */
export function describeUnread({ at, title, why }: UnreadTable, language: Language): string {
  const words = UNREAD_WORDS[language];
  return words.sentence(at.sheet, toA1(at), title, words.why[why]);
}
