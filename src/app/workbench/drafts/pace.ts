/** Milliseconds without a change after which the workbook is kept aside. */
export const QUIET = 2_000;
/** Milliseconds after which it is kept even while somebody goes on working. */
export const AT_MOST = 20_000;
/** Keeping a large workbook takes long: so many times as long nothing is kept again. */
const REST = 10;

/**
 * Calls `keep` some time after a change: once for many changes, never while an earlier call runs, and rarely where it is
 * slow. Times are in milliseconds.
 */
export class Pace {
  private readonly keep: () => Promise<void>;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstChange: number | null = null;
  private isKeeping = false;
  private notBefore = 0;

  constructor(keep: () => Promise<void>) {
    this.keep = keep;
  }

  changed(): void {
    this.firstChange ??= Date.now();
    this.plan();
  }

  /** Forgets what was to be kept. */
  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.firstChange = null;
  }

  /** Keeps what has changed at once: the page may be gone in a moment. */
  hurry(): void {
    if (this.firstChange !== null && !this.isKeeping) void this.run();
  }

  private plan(): void {
    if (this.firstChange === null || this.isKeeping) return;
    if (this.timer !== null) clearTimeout(this.timer);
    const now = Date.now();
    const due = Math.max(Math.min(now + QUIET, this.firstChange + AT_MOST), this.notBefore);
    this.timer = setTimeout(() => void this.run(), Math.max(0, due - now));
  }

  private async run(): Promise<void> {
    this.cancel();
    this.isKeeping = true;
    const began = Date.now();
    try {
      await this.keep();
    } finally {
      const ended = Date.now();
      this.isKeeping = false;
      this.notBefore = ended + REST * (ended - began);
      this.plan();
    }
  }
}
