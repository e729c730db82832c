import type { FunctionHelpSource } from "../../pane/functions/function-help";

/** The custom functions as the pane explains them; their texts come when they are wanted. */
export const helpSource: FunctionHelpSource = async (language) => (await import("./function-help")).functionHelp(language);
