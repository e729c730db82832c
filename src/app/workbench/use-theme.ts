import { useSyncExternalStore } from "react";
import type { ThemeName } from "../../pane/theme";
import type { Scheme } from "./preferences";

const DARK = "(prefers-color-scheme: dark)";
/** A contrast theme of the system, which goes before any choice made here. */
const CONTRAST = "(forced-colors: active)";

/** The look that was chosen, following the system where that was chosen. */
export function useTheme(scheme: Scheme): ThemeName {
  const isDark = useMedia(DARK);
  const isContrast = useMedia(CONTRAST);
  if (isContrast) return "highContrast";
  return scheme === "dark" || (scheme === "system" && isDark) ? "dark" : "light";
}

/** Whether the spreadsheet, which knows light and dark only, is to be dark: a contrast theme tells by what it is nearer to. */
export function useDarkSheet(theme: ThemeName): boolean {
  const isDark = useMedia(DARK);
  return theme === "dark" || (theme === "highContrast" && isDark);
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (callback) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", callback);
      return () => media.removeEventListener("change", callback);
    },
    () => window.matchMedia(query).matches,
  );
}
