/** How long the page may stay busy before it is done all the same, in milliseconds. */
const AT_LATEST = 4000;
/** The wait where the browser does not tell when it is idle (Safari, and so Excel on a Mac). */
const OTHERWISE = 300;

/** Does something once the page has nothing more urgent to do. Returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const idle = window.requestIdleCallback(act, { timeout: AT_LATEST });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, OTHERWISE);
  return () => clearTimeout(timer);
}
