import type { Injector } from "@univerjs/core";
import { IDescriptionService, IEditorService, IShortcutService, KeyCode, type IShortcutItem } from "@univerjs/preset-sheets-core";

/** Univer's list of functions that begin with what is typed takes these keys while it is open. */
const SUGGESTIONS = "sheet.formula-embedding-editor.search_function.";
const ACCEPTING: readonly unknown[] = [KeyCode.ENTER, KeyCode.TAB];

/** What may be the beginning of a function's name, at the end of a text. */
const LAST_WORD = /[\p{L}_][\p{L}\d_.]*$/u;

/**
 * Has Enter take a suggested function only for the text it was suggested for. The list is renewed a while after the last
 * key: who pauses after "=SUM(K" and then types "30)" and Enter at once would get "=SUM(KURT()".
 */
export function acceptOnlyFreshSuggestions(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const seen = new WeakSet<IShortcutItem>();
  shortcuts.shortcutChanged$.subscribe(() => {
    for (const shortcut of shortcuts.getAllShortcuts()) {
      if (seen.has(shortcut) || !shortcut.id.startsWith(SUGGESTIONS)) continue;
      seen.add(shortcut);
      if (!ACCEPTING.includes(shortcut.binding)) continue;
      const suggestedFor = textBeforeCursor(injector);
      shortcut.preconditions = () => isFresh(injector, suggestedFor);
    }
  });
}

function isFresh(injector: Injector, suggestedFor: string): boolean {
  const text = textBeforeCursor(injector);
  const [word] = LAST_WORD.exec(text) ?? [];
  return text === suggestedFor && word !== undefined && injector.get(IDescriptionService).getSearchListByNameFirstLetter(word).length > 0;
}

/** Of the formula that is being typed; empty where none is. */
function textBeforeCursor(injector: Injector): string {
  const editor = injector.get(IEditorService).getFocusEditor();
  const cursor = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
  return editor?.getDocumentData().body?.dataStream.slice(0, cursor) ?? "";
}
