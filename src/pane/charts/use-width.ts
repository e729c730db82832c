import { startTransition, useEffect, useState, type RefObject } from "react";

/**
 * Width of an element in pixels, as it changes; 0 before it is known, and where nothing tells of it. What goes by it is drawn
 * after what stands beside it, not together with that.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => startTransition(() => setWidth(current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
