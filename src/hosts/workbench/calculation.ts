import { ICommandService } from "@univerjs/core";
import { COMMAND_LISTENER_VALUE_CHANGE, SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

/** A formula that takes longer is read as it stands; nobody waits for ever. */
const PATIENCE = 10_000;

/** Univer computes formulas after a while, on its own; this says when it has. */
export class Calculation {
  private readonly session: Session;
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
    if (!this.isDue) return;
    this.isDue = false;
    await this.session.api.getFormula().onCalculationResultApplied(PATIENCE).catch(() => { this.isDue = true; });
  }
}
