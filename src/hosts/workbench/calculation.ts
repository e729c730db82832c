import { ICommandService } from "@univerjs/core";
import { COMMAND_LISTENER_VALUE_CHANGE, SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

/** Milliseconds. A formula that takes longer is read as it stands; nobody waits for ever. */
const PATIENCE = 30_000;

/** Milliseconds. Univer begins to compute 100 after the last change; a calculation that runs before is none of that change. */
const UNTIL_BEGUN = 110;

/** Answers that formulas wait for; null when none is open. */
interface Expected {
  arrivals(): Promise<unknown> | null;
}

/** Univer computes formulas after a while, on its own; this says when it has. */
export class Calculation {
  private readonly session: Session;
  private readonly expected: Expected;
  /** Null when everything that was written has been computed. */
  private pending: Promise<void> | null = null;
  private isDue = true;
  private changed = -Infinity;

  constructor(session: Session, expected: Expected) {
    this.session = session;
    this.expected = expected;
    session.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (options?.["fromFormula"]) return;
      if (!COMMAND_LISTENER_VALUE_CHANGE.includes(id) && id !== SetTriggerFormulaCalculationStartMutation.id) return;
      this.isDue = true;
      this.changed = performance.now();
    });
  }

  /** Waits until what was written last has been computed; at once when nothing was. */
  async settled(): Promise<void> {
    const until = performance.now() + PATIENCE;
    for (;;) {
      if (this.isDue) this.begin();
      const awaited = this.pending ?? this.expected.arrivals();
      const left = until - performance.now();
      if (awaited === null || left <= 0) return;
      await Promise.race([awaited, pause(left)]);
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

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
