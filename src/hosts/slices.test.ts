import { atOnce, inSlices, inSlicesWhile } from "./slices";

let now = 0;
let spies: jest.SpyInstance[] = [];

beforeEach(() => {
  now = 0;
  spies = [jest.spyOn(performance, "now").mockImplementation(() => now)];
});
afterEach(() => { for (const spy of spies) spy.mockRestore(); });

/** Steps of five milliseconds; what happened in which order is noted. */
function* work(count: number, seen: string[]): Generator<void, { readonly seen: string[] }> {
  for (let step = 1; step <= count; step += 1) {
    now += 5;
    seen.push(`step ${step}`);
    yield;
  }
  return { seen };
}

/** What a person does comes as soon as the page may hear of it. */
const clickIn = (seen: string[]): void => { setTimeout(() => seen.push("click"), 0); };

it("stops after twelve milliseconds, so that what waits is heard before the work is done", async () => {
  const seen: string[] = [];
  clickIn(seen);
  expect((await inSlices(work(7, seen))).seen).toEqual(["step 1", "step 2", "step 3", "click", "step 4", "step 5", "step 6", "step 7"]);
});

it("one step may be as long as it is: the pause comes after it", async () => {
  const seen: string[] = [];
  clickIn(seen);
  function* long(): Generator<void, string[]> {
    now += 100;
    seen.push("long");
    yield;
    seen.push("rest");
    return seen;
  }
  expect(await inSlices(long())).toEqual(["long", "click", "rest"]);
});

it("work that may not go on is left where it is", async () => {
  const seen: string[] = [];
  clickIn(seen);
  expect(await inSlicesWhile(() => !seen.includes("click"), work(7, seen))).toBeNull();
  expect(seen).toEqual(["step 1", "step 2", "step 3", "click"]);
});

it("short work asks nobody, and work at once never pauses", async () => {
  const asked = jest.fn(() => false);
  expect((await inSlicesWhile(asked, work(2, [])))?.seen).toHaveLength(2);
  expect(asked).not.toHaveBeenCalled();
  const seen: string[] = [];
  clickIn(seen);
  expect(atOnce(work(20, seen)).seen).toHaveLength(20);
});
