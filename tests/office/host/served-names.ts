import { ApiCollection, ApiError, ApiObject, invalidArgument } from "./api-object";

/** Names of a workbook or of a sheet: name → formula. */
export class ServedNames extends ApiCollection {
  readonly className = "NamedItemCollection";
  readonly #names: Map<string, string>;
  constructor(names: Map<string, string>) { super(); this.#names = names; }

  items(): ServedName[] { return [...this.#names.keys()].map((name) => new ServedName(this.#names, name)); }

  Add(name: unknown, formula: unknown): ServedName {
    if (typeof name !== "string" || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument("name");
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("formula");
    if (this.#names.has(name)) throw new ApiError("ItemAlreadyExists", "The resource being created already exists.");
    this.#names.set(name, formula);
    return new ServedName(this.#names, name);
  }
}

class ServedName extends ApiObject {
  readonly className = "NamedItem";
  readonly #names: Map<string, string>;
  readonly #name: string;
  constructor(names: Map<string, string>, name: string) { super(); this.#names = names; this.#name = name; }
  override get Id(): string { return this.#name; }
  get Name(): string { return this.#name; }
  get Formula(): string { return this.#names.get(this.#name) ?? ""; }
}
