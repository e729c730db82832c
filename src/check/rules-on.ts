import type { Rule } from "../rules/define";
import { RULES } from "../rules/registry";
import { isOff, type CheckSettings } from "./settings";

/** The rules that a workbook leaves on. Apart from the settings, which the pane reads before any rule is loaded. */
export const rulesOn = (settings: CheckSettings): readonly Rule[] => RULES.filter(({ id }) => !isOff(settings, id));
