import { languageOf, type Language } from "../../grid/language";
import type { ThemeName } from "../../pane/theme";

/** The language Excel is shown in. */
export const officeLanguage = (): Language => languageOf(Office.context.displayLanguage);

const CONTRAST = "(forced-colors: active)";

/** The look of Excel around the pane; a contrast theme of the system goes before it. */
export function officeTheme(): ThemeName {
  if (window.matchMedia(CONTRAST).matches) return "highContrast";
  // Older versions of Office.js give no theme on the web.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}

/**
 * Calls back when the look may have become another. Excel itself does not tell: a person who has changed Office's theme
 * comes back to the pane.
 */
export function watchTheme(callback: () => void): () => void {
  const contrast = window.matchMedia(CONTRAST);
  contrast.addEventListener("change", callback);
  window.addEventListener("focus", callback);
  return () => {
    contrast.removeEventListener("change", callback);
    window.removeEventListener("focus", callback);
  };
}

/** Whether white text is the better read on "#rrggbb" (relative luminance, WCAG 2.2). */
export function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  // Contrast with white exceeds contrast with black below this luminance.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
