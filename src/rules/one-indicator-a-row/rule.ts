import { isUnit } from "../../catalogue/unit-words";
import { defineRule } from "../define";

/** What the name of a quantity ends in. */
const QUANTITY = /(?:率|比例|比重|占比|寿命|[人床位次个家所件天]数|总量|总额|面积|里程|时间|年限)$/;
const BRACKETED = /[（(][^（）()]*[）)]/g;
const JOINED = /[，,；;、\n和与]|及(?!以)/;

/** One row holds one indicator, so that it has one baseline, one target and one verdict. */
export const oneIndicatorARow = defineRule({
  id: "one-indicator-a-row",
  sources: ["tableForm"],
  findings: {
    several: { severity: "warning", facts: ["name", "count", "first", "second"] },
    severalUnits: { severity: "warning", facts: ["name", "unit"] },
  },
  row({ indicator: { name, at, unit }, standard }, report) {
    if (unit !== null && isList(unit)) report({ finding: "severalUnits", at, facts: { name, unit } });
    // A name of the catalogue is one indicator, whatever it enumerates.
    if (standard !== null) return;
    const names = namesIn(name);
    const [first, second] = names;
    if (first !== undefined && second !== undefined) report({ finding: "several", at, facts: { name, count: names.length, first, second } });
  },
});

/** 孕产妇系统管理率和3岁以下儿童系统管理率 → both; 宫颈癌和乳腺癌筛查覆盖率 → only itself. */
function namesIn(name: string): readonly string[] {
  if (!JOINED.test(name)) return [name];
  const pieces = name.replace(BRACKETED, "").split(JOINED).map((piece) => piece.trim());
  return pieces.every((piece) => piece.length >= 3 && QUANTITY.test(piece)) ? pieces : [];
}

/** 户、个: two units for two things. */
function isList(unit: string): boolean {
  const pieces = unit.split(/[、，,；;]/);
  return pieces.length > 1 && pieces.every((piece) => isUnit(piece.trim()));
}
