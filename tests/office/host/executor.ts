/** Carries out the client's batches on the served objects, in order and, like Excel, without undoing what came before an error. */
import type { Action, Answer, ArgumentInfo, Batch, ObjectPath, QueryInfo } from "./wire";
import { ApiCollection, ApiError, ApiObject, callMember, getMember, itemNotFound, setMember } from "./api-object";
import { ActionType, PathType } from "./wire";

/** Makes the objects a client may create by name, e.g. "Microsoft.ExcelServices.CustomFunctions". */
export type NewObject = (name: string) => ApiObject;

export class Executor {
  readonly #root: ApiObject;
  readonly #make: NewObject;
  /** Objects the client asked to keep between requests. */
  readonly #kept = new Map<string, ApiObject>();
  readonly #references = new Map<ApiObject, string>();
  #next = 1;

  constructor(root: ApiObject, make: NewObject) {
    this.#root = root;
    this.#make = make;
  }

  run(batch: Batch): Answer {
    const request = new Request(batch, this);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: request.act(action) });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return {
          Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 },
          ProcessedResults: { Results: results }, TraceIds: traces,
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  root(): ApiObject { return this.#root; }
  make(name: string): ApiObject { return this.#make(name); }

  keep(object: ApiObject): void {
    if (this.#references.has(object)) return;
    const id = `ref${this.#next++}`;
    this.#references.set(object, id);
    this.#kept.set(id, object);
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    if (object) this.#references.delete(object);
    this.#kept.delete(id);
  }

  referenceOf(object: ApiObject): string | undefined { return this.#references.get(object); }

  kept(id: string): ApiObject {
    const object = this.#kept.get(id);
    if (!object) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }
}

/** One request: every path is followed once, when the first action needs it. */
class Request {
  readonly #batch: Batch;
  readonly #session: Executor;
  readonly #found = new Map<number, ApiObject | null>();

  constructor(batch: Batch, session: Executor) {
    this.#batch = batch;
    this.#session = session;
  }

  act(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate: return object && this.#identity(object);
      case ActionType.Query: return object && this.#query(object, action.QueryInfo ?? {});
      case ActionType.Method: return this.#method(object, action);
      case ActionType.SetProperty:
        setMember(present(object), action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(present(object), name, value);
        return null;
      default: throw new ApiError("NotImplemented", `The emulated host does not serve actions of type ${action.ActionType}`);
    }
  }

  #method(object: ApiObject | null, action: Action): unknown {
    const args = this.#arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") { if (object) this.#session.keep(object); return null; }
    if (action.Name === "_RemoveReference") { this.#session.release(String(args[0])); return null; }
    return callMember(present(object), action.Name, args) ?? null;
  }

  #resolve(id: number): ApiObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[id];
    if (!path) throw new ApiError("InvalidObjectPath", `The request has no path ${id}`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject: return this.#session.root();
      case PathType.NewObject: return this.#session.make(path.Name);
      case PathType.ReferenceId: return this.#session.kept(path.Name);
      case PathType.NullObject: return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is a null object itself.
    if (!parent) return null;
    const value = path.ObjectPathType === PathType.Property
      ? getMember(parent, path.Name).value
      : callMember(parent, path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name, this.#arguments(path.ArgumentInfo));
    if (value !== null && !(value instanceof ApiObject)) throw new Error(`${parent.className}.${path.Name} gives no object`);
    return value;
  }

  /** Arguments are literals unless the parallel list of path ids names an object at the same place. */
  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const pick = (value: unknown, ids: unknown): unknown => {
      if (typeof ids === "number" && ids !== 0) return this.#resolve(ids);
      if (Array.isArray(value) && Array.isArray(ids)) return value.map((item: unknown, index) => pick(item, ids[index]));
      return value;
    };
    return (info?.Arguments ?? []).map((value, index) => pick(value, info?.ReferencedObjectPathIds?.[index]));
  }

  #identity(object: ApiObject): Record<string, unknown> {
    const reference = this.#session.referenceOf(object);
    return { ...(object.Id !== null && { Id: object.Id }), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #query(object: ApiObject, query: QueryInfo): Record<string, unknown> {
    const select = (query.Select ?? []).map((path) => path.split("/"));
    if (!(object instanceof ApiCollection)) return { ...this.#identity(object), ...this.#pick(object, select) };
    const items = object.items().slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
    return { _Items: items.map((item, index) => ({ ...this.#identity(item), _Index: index, ...this.#pick(item, select) })) };
  }

  /** The selected members by their exact names; a path of several parts goes into a nested object. */
  #pick(object: ApiObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    const nested = new Map<string, string[][]>();
    const picked: Record<string, unknown> = {};
    for (const [first = "", ...rest] of paths) {
      if (rest.length > 0) { nested.set(first, [...(nested.get(first) ?? []), rest]); continue; }
      if (first === "_ReferenceId") continue;
      const { name, value } = getMember(object, first);
      if (!(value instanceof ApiObject)) picked[name] = value;
    }
    for (const [first, rest] of nested) {
      const { name, value } = getMember(object, first);
      picked[name] = value instanceof ApiObject ? this.#query(value, { Select: rest.map((parts) => parts.join("/")) }) : null;
    }
    return picked;
  }
}

function present(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}
