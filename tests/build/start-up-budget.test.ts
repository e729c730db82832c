import { gzipSync } from "node:zlib";
import { StartUpBudget, type Budget } from "../../tools/start-up-budget.cjs";
import { smallBuild } from "./build-fixture";

/** Text that does not get shorter when it is gzipped. */
const noise = (length: number): string => {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join("").replaceAll(/["\\]/g, "x");
};

const SOURCES = {
  "index.js": `console.log("${noise(4_000)}"); import("./pane.js");`,
  "pane.js": `console.log("${noise(6_000)}"); import("./later.js");`,
  "later.js": `console.log("${noise(50_000)}");`,
};
const built = (budgets: readonly Budget[], more = {}) => smallBuild(SOURCES, { page: "./index.js" }, new StartUpBudget(budgets), more);

test("a build within its budgets has no error", async () => {
  const { errors } = await built([{ what: "page", parts: ["page"], limit: 8_000 }, { what: "pane", parts: ["page", "./pane.js"], limit: 14_000 }]);
  expect(errors).toEqual([]);
});

test("what loads at once counts, gzipped; what loads later does not, unless it is named", async () => {
  // A build with an error writes nothing.
  const { text, files } = await built([]);
  const { errors } = await built([
    { what: "page", parts: ["page"], limit: 1 }, { what: "pane", parts: ["page", "./pane.js"], limit: 1 }, { what: "all", parts: ["page", "./pane.js", "./later.js"], limit: 1 },
  ]);
  const size = (name: RegExp): number => gzipSync(text(files.find((file) => name.test(file)) ?? "")).length;
  const [page, pane, later] = [size(/^page\.js$/), size(/pane_js/), size(/later_js/)];
  expect(errors).toEqual([
    expect.stringContaining(`page: ${page} bytes gzipped, the budget is 1 (page.js ${page})`),
    expect.stringContaining(`pane: ${page + pane} bytes gzipped`),
    expect.stringContaining(`all: ${page + pane + later} bytes gzipped`),
  ]);
});

test("a part that the build does not have is an error, else a part that was renamed would be free", async () => {
  const { errors } = await built([{ what: "pane", parts: ["page", "./gone.js"], limit: 99_000 }]);
  expect(errors).toEqual([expect.stringContaining("pane: the build has no part ./gone.js")]);
});

test("a development build is not measured", async () => {
  expect((await built([{ what: "page", parts: ["page"], limit: 1 }], { mode: "development" })).errors).toEqual([]);
});
