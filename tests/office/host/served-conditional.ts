/** Conditional formats of areas of a sheet. */
import type { Area } from "../../../src/grid/area";
import type { ConditionalFormat, Sheet, WorkbookState } from "./model/state";
import { overlaps } from "../../../src/grid/area";
import { ApiCollection, ApiError, ApiObject, invalidArgument, itemNotFound } from "./api-object";
import { refuseProtected } from "./model/enter";

export class ServedConditionalFormats extends ApiCollection {
  readonly className = "ConditionalFormatCollection";
  readonly #book: WorkbookState;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(book: WorkbookState, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  items(): ServedConditionalFormat[] {
    if (this.#sheet.stumbles) throw new ApiError("GeneralException", "There was an internal error while processing the request.");
    return this.#rules();
  }

  #rules(): ServedConditionalFormat[] {
    return this.#sheet.conditionals
      .filter((rule) => rule.areas.some((area) => this.#areas.some((own) => overlaps(area, own))))
      .map((rule) => new ServedConditionalFormat(this.#sheet, rule));
  }

  /** A new rule stands on top of the others. */
  Add(type: unknown): ServedConditionalFormat {
    refuseProtected(this.#sheet);
    if (type !== "Custom") throw invalidArgument("type");
    const rule: ConditionalFormat = {
      id: `{CF-${this.#book.made++}}`, type, areas: this.#areas, formula: "", stopIfTrue: false, format: {},
    };
    this.#sheet.conditionals.unshift(rule);
    return new ServedConditionalFormat(this.#sheet, rule);
  }

  GetItem(id: unknown): ServedConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: unknown): ServedConditionalFormat | null {
    return this.#rules().find((item) => item.Id === id) ?? null;
  }
}

class ServedConditionalFormat extends ApiObject {
  readonly className = "ConditionalFormat";
  readonly #sheet: Sheet;
  readonly #rule: ConditionalFormat;
  constructor(sheet: Sheet, rule: ConditionalFormat) { super(); this.#sheet = sheet; this.#rule = rule; }

  override get Id(): string { return this.#rule.id; }
  get Type(): string { return this.#rule.type; }
  get Priority(): number { return this.#sheet.conditionals.indexOf(this.#rule); }
  set Priority(place: number) {
    refuseProtected(this.#sheet);
    const others = this.#sheet.conditionals.filter((rule) => rule !== this.#rule);
    this.#sheet.conditionals = [...others.slice(0, place), this.#rule, ...others.slice(place)];
  }
  get StopIfTrue(): boolean { return this.#rule.stopIfTrue; }
  set StopIfTrue(stop: boolean) { refuseProtected(this.#sheet); this.#rule.stopIfTrue = stop; }
  get Custom(): ServedCustom {
    if (this.#rule.type !== "Custom") throw invalidArgument("the rule is not a custom one");
    return new ServedCustom(this.#rule);
  }
  get CustomOrNullObject(): ServedCustom | null { return this.#rule.type === "Custom" ? new ServedCustom(this.#rule) : null; }
  Delete(): void {
    refuseProtected(this.#sheet);
    this.#sheet.conditionals = this.#sheet.conditionals.filter((rule) => rule !== this.#rule);
  }
}

class ServedCustom extends ApiObject {
  readonly className = "CustomConditionalFormat";
  readonly #rule: ConditionalFormat;
  constructor(rule: ConditionalFormat) { super(); this.#rule = rule; }
  get Rule(): ServedRule { return new ServedRule(this.#rule); }
  get Format(): ServedRuleFormat { return new ServedRuleFormat(this.#rule); }
}

class ServedRule extends ApiObject {
  readonly className = "ConditionalFormatRule";
  readonly #rule: ConditionalFormat;
  constructor(rule: ConditionalFormat) { super(); this.#rule = rule; }
  get Formula(): string { return this.#rule.formula; }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("formula");
    this.#rule.formula = formula;
  }
}

class ServedRuleFormat extends ApiObject {
  readonly className = "ConditionalRangeFormat";
  readonly #rule: ConditionalFormat;
  constructor(rule: ConditionalFormat) { super(); this.#rule = rule; }
  get Fill(): ServedRuleFill { return new ServedRuleFill(this.#rule); }
  get Font(): ServedRuleFont { return new ServedRuleFont(this.#rule); }
}

class ServedRuleFill extends ApiObject {
  readonly className = "ConditionalRangeFill";
  readonly #rule: ConditionalFormat;
  constructor(rule: ConditionalFormat) { super(); this.#rule = rule; }
  set Color(fill: string) { this.#rule.format = { ...this.#rule.format, fill }; }
}

class ServedRuleFont extends ApiObject {
  readonly className = "ConditionalRangeFont";
  readonly #rule: ConditionalFormat;
  constructor(rule: ConditionalFormat) { super(); this.#rule = rule; }
  set Color(color: string) { this.#rule.format = { ...this.#rule.format, color }; }
  set Bold(bold: boolean) { this.#rule.format = { ...this.#rule.format, bold }; }
  set Italic(italic: boolean) { this.#rule.format = { ...this.#rule.format, italic }; }
  set Underline(underline: string) { this.#rule.format = { ...this.#rule.format, underline }; }
}
