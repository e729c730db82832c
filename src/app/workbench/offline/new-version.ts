import { useEffect, useState } from "react";

/** Milliseconds between two looks for a new version while the page is open. */
const LOOK = 60 * 60 * 1000;

/**
 * Has the page work without a network from the next visit on, and tells when a newer version is ready.
 * Only a built page: in development files change under it. Null until then, afterwards what puts it to use: the page loads anew.
 */
export function useNewVersion(isReady: boolean): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    // After everything else: what it fetches must not hold up the page.
    if (!isReady || process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    let isGone = false;
    start(setWaiting).then(
      (registration) => { if (!isGone) timer = setInterval(() => void registration.update().catch(() => {}), LOOK); },
      // No https, or storage is refused: the page works, with a network.
      (error: unknown) => console.info("works online only:", error),
    );
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [isReady]);
  return waiting && (() => use(waiting));
}

async function start(tell: (waiting: ServiceWorker) => void): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register("service-worker.js");
  // The very first one is no news.
  const isNews = (worker: ServiceWorker | null): worker is ServiceWorker => worker?.state === "installed" && registration.active !== null;
  const look = (): void => { if (isNews(registration.waiting)) tell(registration.waiting); };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  return registration;
}

function use(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
  waiting.postMessage("use");
}
