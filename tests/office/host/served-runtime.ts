/** The shared runtime's page: whether it is seen as a task pane. */
import { ApiObject, invalidArgument } from "./api-object";

const STATES = ["Inactive", "Background", "Visible"] as const;
export type PaneState = (typeof STATES)[number];

export class ServedRuntime extends ApiObject {
  readonly className = "AppRuntimeService";
  /** Until the pane is opened the page runs unseen. */
  pane: PaneState = "Background";
  readonly #onPane: (state: PaneState) => void;
  constructor(onPane: (state: PaneState) => void = () => undefined) { super(); this.#onPane = onPane; }

  GetAppRuntimeState(): PaneState { return this.pane; }
  SetAppRuntimeState(state: unknown): void {
    const known = STATES.find((one) => one === state);
    if (!known) throw invalidArgument("appRuntimeState");
    this.pane = known;
    this.#onPane(known);
  }
}
