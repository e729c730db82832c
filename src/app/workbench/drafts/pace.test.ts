import { AT_MOST, Pace, QUIET } from "./pace";

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const counted = (takes = 0) => {
  const keep = jest.fn(() => new Promise<void>((resolve) => { setTimeout(resolve, takes); }));
  return { keep, pace: new Pace(keep) };
};

test("many changes are kept once, when they stop", async () => {
  const { keep, pace } = counted();
  for (let key = 0; key < 50; key += 1) {
    pace.changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(keep).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(QUIET);
  expect(keep).toHaveBeenCalledTimes(1);
});

test("whoever goes on working has it kept all the same", async () => {
  const { keep, pace } = counted();
  for (let second = 0; second < AT_MOST / 1000 + 1; second += 1) {
    pace.changed();
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect(keep).toHaveBeenCalledTimes(1);
});

test("what changes while it is being kept is kept afterwards, and rarely where keeping is slow", async () => {
  const { keep, pace } = counted(3_000);
  pace.changed();
  await jest.advanceTimersByTimeAsync(QUIET + 1_000);
  pace.changed();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(keep).toHaveBeenCalledTimes(1);
  // Ten times three seconds of rest.
  await jest.advanceTimersByTimeAsync(29_000);
  expect(keep).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1_500);
  expect(keep).toHaveBeenCalledTimes(2);
});

test("a page that is left keeps at once what changed, and nothing twice", async () => {
  const { keep, pace } = counted();
  pace.hurry();
  expect(keep).not.toHaveBeenCalled();
  pace.changed();
  pace.hurry();
  expect(keep).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(AT_MOST);
  expect(keep).toHaveBeenCalledTimes(1);
});

test("what was saved meanwhile is not kept", async () => {
  const { keep, pace } = counted();
  pace.changed();
  pace.cancel();
  await jest.advanceTimersByTimeAsync(AT_MOST);
  expect(keep).not.toHaveBeenCalled();
});
