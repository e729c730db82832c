import { directionOfName } from "./direction-of-name";
import { DIRECTIONS } from "./fixtures/directions";

describe("the way a name wants to go", () => {
  it.each(DIRECTIONS)("%s: %s", (name, direction) => {
    expect(directionOfName(name)).toBe(direction);
  });
});
