import type { TextOf } from "../define";
import { oneOr } from "../one-or";
import type { columnsComplete } from "./rule";

export const en: TextOf<typeof columnsComplete> = {
  title: "The table has its columns",
  why: "Without units, baselines or natures a reader cannot tell what a target means, how far it reaches and whether it binds.",
  advice: "Add the missing column; a unit may also stand in brackets behind the indicator's name.",
  findings: {
    unknownUnits: ({ count, names, more }) => `There is no unit column, and the unit of ${count} ${oneOr(count, "indicator shows neither in its name nor in its values", "indicators shows neither in their names nor in their values")}: ${names}${more === "0" ? "" : " and others"}.`,
    unstatedUnits: ({ count }) => `There is no unit column; ${count} ${oneOr(count, "indicator states no unit and is read in its", "indicators state no unit and are read in their")} customary one.`,
    noBaselines: ({ baseYear, binding, relative, example }) => `There is no column of ${baseYear} baselines, so the table does not show how far its targets reach${binding === "0" ? "" : `; of ${binding} binding indicators nobody can tell whether they will be met`}${relative === "0" ? "" : `; ${relative} ${oneOr(relative, "target is", "targets are")} told from the baseline (“${example}”) and come to no number`}.`,
    noNaturesBefore: () => "The table of results has no nature column: which of its indicators were binding cannot be told.",
    noNatures: () => "There is no nature column: binding and expected indicators cannot be told apart.",
  },
};
