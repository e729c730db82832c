/**
 * The base of everything the emulated host serves. Members bear the names of the wire ("Values", "GetCell"):
 * a getter is a property, a setter makes it writable, a method is a method, and a getter that gives an
 * ApiObject is a navigation. What a class does not have, the host does not serve.
 */
export abstract class ApiObject {
  /** The library's name of the class, for messages. */
  abstract readonly className: string;
  /** What the client keeps to find the object again in a later request; null: it keeps the path or a reference. */
  get Id(): string | null { return null; }
}

export abstract class ApiCollection extends ApiObject {
  abstract items(): readonly ApiObject[];
}

/** An error as the host reports it; the codes are Excel's. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.");
export const itemNotFound = (): ApiError => new ApiError("ItemNotFound", "The requested resource doesn't exist.");
export const invalidArgument = (what: string): ApiError =>
  new ApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);

const notServed = (object: ApiObject, member: string): ApiError =>
  new ApiError("NotImplemented", `The emulated host does not serve ${object.className}.${member}`);

/** The accessor or method of that name (any case), looked up from the object's class to ApiObject. */
function memberOf(object: ApiObject, name: string): { name: string; member: PropertyDescriptor } {
  for (let proto: object | null = object; proto && proto !== Object.prototype; proto = Object.getPrototypeOf(proto) as object | null) {
    const found = Object.entries(Object.getOwnPropertyDescriptors(proto))
      .find(([key]) => key.toLowerCase() === name.toLowerCase() && /^[A-Z_]/.test(key));
    if (found) return { name: found[0], member: found[1] };
  }
  throw notServed(object, name);
}

export function getMember(object: ApiObject, name: string): { name: string; value: unknown } {
  const { name: exact, member } = memberOf(object, name);
  if (!member.get) throw notServed(object, name);
  return { name: exact, value: member.get.call(object) };
}

export function setMember(object: ApiObject, name: string, value: unknown): void {
  const { member } = memberOf(object, name);
  if (!member.set) throw notServed(object, `${name} (to be set)`);
  member.set.call(object, value);
}

const isMethod = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === "function";

export function callMember(object: ApiObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = memberOf(object, name).member.value;
  if (!isMethod(method)) throw notServed(object, `${name}()`);
  return Reflect.apply(method, object, args);
}
