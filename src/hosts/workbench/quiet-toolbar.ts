import type { Injector } from "@univerjs/core";
import { IMenuManagerService, MenuManagerPosition } from "@univerjs/preset-sheets-core";
import { startTransition } from "react";
import { Observable } from "rxjs";

/**
 * Has Univer's toolbar follow the sheet when there is time. Its four dozen buttons hear of a key or a click while Univer is
 * still at work on it, and React, which hears of it within that event, drew them all in the same task of the page; now it
 * draws them afterwards, in slices. Nothing but how buttons look depends on it: what they do goes by the sheet itself.
 */
export function quietToolbar(injector: Injector): void {
  const menus = injector.get(IMenuManagerService);
  const schemasAt = menus.getMenuByPositionKey.bind(menus);
  menus.getMenuByPositionKey = (position) =>
    position === RIBBON ? schemasAt(position).map(quiet) : schemasAt(position);
}

const RIBBON: string = MenuManagerPosition.RIBBON;

type Schema = ReturnType<IMenuManagerService["getMenuByPositionKey"]>[number];

const LOOKS = ["hidden$", "disabled$", "activated$", "value$"] as const;

function quiet(schema: Schema): Schema {
  const { item, children } = schema;
  for (const look of LOOKS) {
    const told: Observable<unknown> | undefined = item?.[look];
    if (item && told) Object.assign(item, { [look]: later(told) });
  }
  return { ...schema, ...(children && { children: children.map(quiet) }) };
}

/** What is told at once on subscribing is drawn with everything else; what follows is urgent to nobody. */
function later<Value>(source: Observable<Value>): Observable<Value> {
  return new Observable((subscriber) => {
    let isTold = false;
    const subscription = source.subscribe({
      next: (value) => {
        if (isTold) startTransition(() => subscriber.next(value));
        else subscriber.next(value);
      },
      error: (error) => subscriber.error(error),
      complete: () => subscriber.complete(),
    });
    isTold = true;
    return subscription;
  });
}
