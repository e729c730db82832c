import type { Language } from "../../grid/language";
import { MEASURE_TEXT } from "../../measures/text";
import type { Status } from "../../rules/assessment";

/** What a status is called: 滞后. */
export const sayStatus = (status: Status, language: Language): string => MEASURE_TEXT[language].statuses[status];
