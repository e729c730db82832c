import type { PaneWish } from "../../tasks/outcome";
import { newWishes } from "./wishes";

const WISH: PaneWish = { kind: "explainCell" };

it("a wish that nobody hears is kept for the pane that opens because of it, once", () => {
  const wishes = newWishes();
  wishes.tell(WISH);
  expect([wishes.take(), wishes.take()]).toEqual([WISH, null]);
});

it("a wish that is heard is not kept; who stopped listening hears no more", () => {
  const wishes = newWishes();
  const heard: PaneWish[] = [];
  const stop = wishes.watch((wish) => heard.push(wish));
  wishes.tell(WISH);
  expect([heard, wishes.take()]).toEqual([[WISH], null]);
  stop();
  wishes.tell(WISH);
  expect(heard).toHaveLength(1);
  expect(wishes.take()).toEqual(WISH);
});
