/** What menus ask of the task pane: it shares the page with them, and may open because of them. */
import type { PaneWish, WishSource } from "../../tasks/outcome";

export interface PaneWishes extends WishSource {
  tell(wish: PaneWish): void;
}

export function newWishes(): PaneWishes {
  const watchers = new Set<(wish: PaneWish) => void>();
  let unheard: PaneWish | null = null;
  return {
    take: () => {
      const wish = unheard;
      unheard = null;
      return wish;
    },
    watch: (callback) => {
      watchers.add(callback);
      return () => { watchers.delete(callback); };
    },
    tell: (wish) => {
      if (watchers.size === 0) unheard = wish;
      for (const callback of watchers) callback(wish);
    },
  };
}

export const paneWishes: PaneWishes = newWishes();
