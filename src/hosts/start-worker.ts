/**
 * A worker that runs, told by its first message; null where the browser makes none: a page opened as a file, a policy that
 * forbids it, a script that is missing.
 */
export function startWorker(make: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = make();
      worker.addEventListener("message", () => resolve(worker), { once: true });
      worker.addEventListener("error", () => resolve(null), { once: true });
    } catch (error) {
      console.info("no worker:", error);
      resolve(null);
    }
  });
}
