/** Data validation of one area. */
import type { Area } from "../../../src/grid/area";
import type { Sheet, Validation } from "./model/state";
import { sameArea } from "../../../src/grid/area";
import { ApiObject, invalidArgument } from "./api-object";
import { refuseProtected } from "./model/enter";

const LIST_LIMIT = 255;
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

export class ServedValidation extends ApiObject {
  readonly className = "DataValidation";
  readonly #sheet: Sheet;
  readonly #area: Area;
  constructor(sheet: Sheet, area: Area) { super(); this.#sheet = sheet; this.#area = area; }

  set Rule(rule: unknown) {
    if (!isRecord(rule)) throw invalidArgument("rule");
    const { list } = rule;
    if (isRecord(list) && typeof list.source === "string" && !list.source.startsWith("=") && list.source.length > LIST_LIMIT) {
      throw invalidArgument("list source");
    }
    this.#own().rule = rule;
  }
  set ErrorAlert(alert: unknown) { this.#own().errorAlert = this.#words(alert); }
  set Prompt(prompt: unknown) { this.#own().prompt = this.#words(prompt); }
  set IgnoreBlanks(ignore: boolean) { this.#own().ignoreBlanks = ignore; }

  #words(value: unknown): unknown {
    if (!isRecord(value) || String(value.title).length > TITLE_LIMIT || String(value.message).length > MESSAGE_LIMIT) {
      throw invalidArgument("title or message");
    }
    return value;
  }

  #own(): Validation {
    refuseProtected(this.#sheet);
    const known = this.#sheet.validations.find(({ area }) => sameArea(area, this.#area));
    if (known) return known;
    const made: Validation = { area: this.#area, rule: null, errorAlert: null, prompt: null, ignoreBlanks: true };
    this.#sheet.validations.push(made);
    return made;
  }
}
