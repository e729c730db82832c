import { AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation, type IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { Area } from "../../grid/area";
import { TONES, type Mark, type Tone } from "../../grid/mark";
import { HostFault } from "../../host/workbook";
import { rangeOf } from "./cells";
import { toneLook } from "./look";
import { isProtected } from "./protection";
import type { Session, UniverSheet } from "./session";

/** Tells our conditional formats from the user's. */
const PREFIX = "fyp-mark-";
let serial = 0;

export const isMark = (ruleId: string): boolean => ruleId.startsWith(PREFIX);

/** A rule that paints `tone` wherever its formula holds. */
export const toneRule = (id: string, tone: Tone, formula: string, areas: readonly Area[]): IConditionFormattingRule => ({
  cfId: id,
  ranges: areas.map(rangeOf),
  stopIfTrue: true,
  rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: toneLook(tone) },
});

/**
 * Shows marks as conditional formats of our own, above all others.
 * Mutations, not commands: marking is not a step that a person would want to undo.
 */
export function showMarks(session: Session, marks: readonly Mark[]): void {
  // All sheets are looked up before the first mark is shown: all marks or none.
  const sheets = [...new Set(marks.map((mark) => mark.at.sheet))].map((name) => ({ name, sheet: session.writableSheet(name) }));
  session.own(() => {
    for (const { name, sheet } of sheets) showOn(session, sheet, marks.filter((mark) => mark.at.sheet === name));
  });
}

function showOn(session: Session, sheet: UniverSheet, marks: readonly Mark[]): void {
  // A rule that is added goes above the others, so the worst tone comes last.
  for (const tone of [...TONES].reverse()) {
    const areas = marks.filter((mark) => mark.tone === tone).map((mark) => mark.at);
    if (areas.length === 0) continue;
    serial += 1;
    session.run(AddConditionalRuleMutation.id, {
      unitId: session.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      rule: toneRule(`${PREFIX}${tone}-${serial}`, tone, "=TRUE", areas),
    });
  }
}

export function clearMarks(session: Session): void {
  const rules = session.injector.get(ConditionalFormattingRuleModel);
  const unitId = session.workbook.getId();
  const marked = session.workbook.getSheets().map((sheet) => ({
    sheet,
    ids: (rules.getSubunitRules(unitId, sheet.getSheetId()) ?? []).map((rule) => rule.cfId).filter(isMark),
  })).filter(({ ids }) => ids.length > 0);
  for (const { sheet } of marked) {
    if (isProtected(sheet)) throw new HostFault("sheetProtected", sheet.getSheetName());
  }
  session.own(() => {
    for (const { sheet, ids } of marked) {
      for (const cfId of ids) session.run(DeleteConditionalRuleMutation.id, { unitId, subUnitId: sheet.getSheetId(), cfId });
    }
  });
}
