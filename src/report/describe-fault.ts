import { toA1 } from "../grid/area";
import type { Language } from "../grid/language";
import type { NoTable } from "../table/table";
import { describeTrouble } from "./describe-trouble";
import { FAULT_WORDS, type FaultWord } from "./fault-words";
import type { TaskFault } from "./task-fault";

/** A sentence that says what happened, where, and what to do next. */
export function describeFault(fault: TaskFault, language: Language): string {
  const faults = FAULT_WORDS[language];
  if (fault.kind === "host") {
    const detail = fault.code === "unreadableFile" ? describeTrouble(fault.detail, language) : fault.detail;
    return faults[fault.code]({ subject: fault.subject ?? "", detail: detail ?? "" });
  }
  if (fault.kind === "whichTable") return faults.whichTable({ sheet: fault.sheet, tables: fault.tables.map((name) => `“${name}”`).join("、") });
  if (fault.kind === "givenUp") return faults.givenUp({ sheet: "" });
  if (fault.kind === "changedMeanwhile") return faults.changedMeanwhile({ sheet: fault.sheet, cell: fault.cells.join(", ") });
  return faults[wordOf(fault.why)]({ sheet: fault.sheet, cell: placeOf(fault.why) });
}

/** In an area that a person has drawn, which columns are unknown is known, and can be helped. */
function wordOf(why: NoTable): FaultWord {
  if (why.code !== "noHeader" || why.lacks === undefined) return why.code;
  return why.lacks.includes("name") ? "lacksName" : "lacksValue";
}

/** Where on the sheet the reason stands; "" where it is nowhere in particular. */
function placeOf(why: NoTable): string {
  if (why.code === "noRows") return toA1(why.header);
  return why.code === "transposed" ? toA1(why.at) : "";
}
