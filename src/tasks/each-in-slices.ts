/** What is made of each item, in their order. */
export type EachOf = <Item, Made>(items: readonly Item[], make: (item: Item, index: number) => Made) => Promise<readonly Made[]>;

/** Milliseconds of a page's time at once. */
const SLICE = 12;
/** Items between two looks at the clock. */
const ITEMS = 50;

/**
 * Works through many items a few milliseconds at a time, so that the page lives in between.
 * @param goOn called after every pause; throws to end the work
 */
export const eachInSlices = (goOn: () => void): EachOf => async (items, make) => {
  const made: ReturnType<typeof make>[] = [];
  let until = Date.now() + SLICE;
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    if (index % ITEMS !== 0 || Date.now() < until) continue;
    await new Promise((resume) => { setTimeout(resume, 0); });
    goOn();
    until = Date.now() + SLICE;
  }
  return made;
};
