import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** What `npm run build` leaves. */
export const DIST_FOLDER = join(ROOT, "dist");

/** The page of contract-page.ts, built for tests only. */
export const CONTRACT_FOLDER = join(ROOT, ".cache/contract");
