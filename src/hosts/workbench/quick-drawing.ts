import type { Injector, Nullable, Worksheet } from "@univerjs/core";
import { CFRuleType, ConditionalFormattingRuleModel, dataBarUKey, IconUKey } from "@univerjs/preset-sheets-conditional-formatting";
import { IRenderManagerService, Spreadsheet, type IRender } from "@univerjs/preset-sheets-core";
import { withKnownCells } from "./known-cells";

/**
 * Has Univer draw sheets in less time: a picture of all cells in view is one task of the page, and half of it went into
 * putting each cell together five times over, and into looking for pictures in cells that have none.
 */
export function drawQuickly(injector: Injector): void {
  injector.get(IRenderManagerService).created$.subscribe((render) => quicken(render, injector.get(ConditionalFormattingRuleModel)));
}

function quicken(render: IRender, rules: ConditionalFormattingRuleModel): void {
  const { scene } = render;
  const draw = scene.render.bind(scene);
  scene.render = (...context) => {
    const { mainComponent } = render;
    const worksheet = mainComponent instanceof Spreadsheet ? mainComponent.getSkeleton()?.worksheet : null;
    if (!(mainComponent instanceof Spreadsheet) || !worksheet) return draw(...context);
    skipPictures(mainComponent, rules);
    withKnownCells(worksheet, () => draw(...context));
  };
}

const PICTURES: readonly (readonly [extension: string, rule: CFRuleType])[] = [[dataBarUKey, CFRuleType.dataBar], [IconUKey, CFRuleType.iconSet]];

const skipped = new WeakSet<object>();

/** Data bars and icons are looked for in every cell's place, also on sheets that have no rule for them. */
function skipPictures(spreadsheet: Spreadsheet, rules: ConditionalFormattingRuleModel): void {
  for (const [key, type] of PICTURES) {
    const extension = spreadsheet.getExtensionByKey(key);
    if (!extension || skipped.has(extension)) continue;
    skipped.add(extension);
    const draw = extension.draw.bind(extension);
    extension.draw = (context, scale, skeleton, ...more) => {
      if (hasRule(skeleton.worksheet, type, rules)) draw(context, scale, skeleton, ...more);
    };
  }
}

const hasRule = (worksheet: Nullable<Worksheet>, type: CFRuleType, rules: ConditionalFormattingRuleModel): boolean =>
  (worksheet && rules.getSubunitRules(worksheet.unitId, worksheet.getSheetId()))?.some(({ rule }) => rule.type === type) ?? false;
