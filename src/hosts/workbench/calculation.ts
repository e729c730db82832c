import { ICommandService } from "@univerjs/core";
import { COMMAND_LISTENER_VALUE_CHANGE, MoveRangeMutation, ReorderRangeMutation, SetRangeValuesMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

/** Milliseconds. A formula that takes longer is read as it stands; nobody waits for ever. */
export const PATIENCE = 30_000;

/** Of what Univer computes after, these change values; heights of rows, which follow the results, do not. */
const WRITES: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, MoveRangeMutation.id, ReorderRangeMutation.id]);

/** Milliseconds. Univer begins to compute 100 after the last change; a calculation that runs before is none of that change. */
const UNTIL_BEGUN = 110;

/** Univer computes formulas after a while, on its own; this says when it has. */
export class Calculation {
  private readonly session: Session;
  /** Null when everything that was written has been computed. */
  private pending: Promise<void> | null = null;
  private isDue = true;
  private changed = -Infinity;
  private writeCount = 0;

  constructor(session: Session) {
    this.session = session;
    session.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (options?.["fromFormula"]) return;
      if (!COMMAND_LISTENER_VALUE_CHANGE.includes(id) && id !== SetTriggerFormulaCalculationStartMutation.id) return;
      this.isDue = true;
      this.changed = performance.now();
      if (WRITES.has(id)) this.writeCount += 1;
    });
  }

  /** How often cells were written so far. */
  get writes(): number {
    return this.writeCount;
  }

  /**
   * Waits until what was written last has been computed; at once when nothing was.
   * @param until by performance.now(), when nobody waits any longer
   */
  async settled(until = performance.now() + PATIENCE): Promise<void> {
    for (;;) {
      if (this.isDue) this.begin();
      const left = until - performance.now();
      if (this.pending === null || left <= 0) return;
      await Promise.race([this.pending, pause(left)]);
    }
  }

  private begin(): void {
    this.isDue = false;
    const running = this.applied().finally(() => { if (this.pending === running) this.pending = null; });
    this.pending = running;
  }

  private async applied(): Promise<void> {
    const idle = () => this.changed + UNTIL_BEGUN - performance.now();
    while (idle() > 0) await pause(idle());
    // Rejected where it takes longer: whoever waits has given up by then.
    await this.session.api.getFormula().onCalculationResultApplied(PATIENCE).catch(() => undefined);
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
