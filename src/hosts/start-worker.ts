/**
 * A worker that runs, told by its first message; null where the browser makes none: a page opened as a file, a policy that
 * forbids it, a script that is missing.
 */
export function startWorker(make: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = make();
      const fail = ({ message }: ErrorEvent): void => {
        console.info("no worker:", message);
        worker.terminate();
        resolve(null);
      };
      worker.addEventListener("error", fail, { once: true });
      worker.addEventListener("message", () => {
        worker.removeEventListener("error", fail);
        resolve(worker);
      }, { once: true });
    } catch (error) {
      console.info("no worker:", error);
      resolve(null);
    }
  });
}
