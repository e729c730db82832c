import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Plan } from "./plan-of";

/** Where something on the screen is looked for. */
export type Place = Pick<Page | FrameLocator | Locator, "getByRole" | "getByText" | "locator">;

/** Somebody at a host, with the task pane beside the workbook. */
export interface Desk {
  readonly page: Page;
  /** All that can be seen of the product. */
  readonly screen: Place;
  readonly pane: Place;
  /** What is measured runs in its thread; null before there is one. */
  frame(): Frame | null;
  /** Opens the plan's workbook; the pane has read its sheet afterwards. */
  open(plan: Plan): Promise<void>;
  goTo(cell: string): Promise<void>;
  typeInto(cell: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** Somebody does something. */
export type Step = (desk: Desk, plan: Plan) => Promise<unknown>;

export interface Action {
  readonly id: string;
  /** Done before, unmeasured. */
  readonly before?: Step;
  readonly act: Step;
}

/** A built product: where it is, and who serves it. */
export interface Served {
  readonly folder: string;
  readonly origin: string;
}

/** What can be measured in: a desk of it, and what people do there all day, each action from the state that the one before leaves. */
export interface Host {
  sitDown(browser: Browser, served: Served): Promise<Desk>;
  readonly actions: readonly Action[];
}
