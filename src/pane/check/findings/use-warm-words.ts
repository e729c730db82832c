import { useEffect } from "react";
import type { FindingItem } from "./finding-item";

/** Findings worded between two breaths of the page: a few milliseconds. */
const AT_ONCE = 500;

/** Words thousands of findings while nobody waits, so that the first letter of a search finds them worded. */
export function useWarmWords(items: readonly FindingItem[]): void {
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      for (const item of items.slice(next, next + AT_ONCE)) item.searchable();
      next += AT_ONCE;
      if (next < items.length) timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [items]);
}
