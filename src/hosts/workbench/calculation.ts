import { ICommandService } from "@univerjs/core";
import { COMMAND_LISTENER_VALUE_CHANGE, SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

/** Milliseconds. A formula that takes longer is read as it stands; nobody waits for ever. */
const PATIENCE = 10_000;

/** Univer computes formulas after a while, on its own; this says when it has. */
export class Calculation {
  private readonly session: Session;
  /** Null when everything that was written has been computed. */
  private pending: Promise<void> | null = null;
  private isDue = true;

  constructor(session: Session) {
    this.session = session;
    session.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (options?.["fromFormula"]) return;
      if (COMMAND_LISTENER_VALUE_CHANGE.includes(id) || id === SetTriggerFormulaCalculationStartMutation.id) this.isDue = true;
    });
  }

  /** Waits until what was written last has been computed; at once when nothing was. */
  async settled(): Promise<void> {
    while (this.isDue || this.pending) {
      if (this.isDue) this.wait();
      await this.pending;
    }
  }

  private wait(): void {
    this.isDue = false;
    const waiting = this.session.api.getFormula().onCalculationResultApplied(PATIENCE)
      .catch(() => undefined)
      .finally(() => { if (this.pending === waiting) this.pending = null; });
    this.pending = waiting;
  }
}
