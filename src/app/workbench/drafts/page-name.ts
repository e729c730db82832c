/** Two pages may be open at once: each keeps a draft of its own, and a draft is left over only when its page is gone. */
const PREFIX = "fyp-page-";

/** A name that this page holds until it is closed, however it ends. */
export function holdPageName(): string {
  const name = PREFIX + crypto.getRandomValues(new Uint32Array(4)).join("-");
  locks()?.request(name, () => new Promise<never>(() => {})).catch(() => {
    // The page is being closed.
  });
  return name;
}

/** Names of the pages that are open now; none where the browser does not tell (a page without https). */
export async function openPages(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : [])));
}

/** Absent where the page came without https, which the types do not say. */
const locks = (): LockManager | undefined => navigator.locks;
