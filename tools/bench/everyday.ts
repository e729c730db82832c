/**
 * `npx tsx tools/bench/everyday.ts [--rows 24,300,3000] [--only WORDS] [--once] [--who] [FOLDER]` after `npm run build`: how long the
 * page is held up by what people do in the workbench all day. For each action the longest task of the main thread, in
 * milliseconds of its processor time, which other work on the machine hardly changes: once on a page that was just opened,
 * parts that are fetched and compiled then included, and once more on the same page. `--who` tells the functions in it.
 */
import { parseArgs } from "node:util";
import { DIST_FOLDER } from "../../tests/browser/builds";
import { startBrowser } from "../../tests/browser/find-browser";
import { serveFolder } from "../../tests/browser/static-server";
import { WorkbenchDriver } from "../../tests/browser/workbench-driver";
import { ACTIONS } from "./everyday/actions";
import { longestTask } from "./everyday/longest-task";
import { planOf, type Plan } from "./everyday/plan-of";
import { namesIn } from "./everyday/names-in";

const { values: { rows, only, who, once }, positionals: [folder = DIST_FOLDER] } = parseArgs({
  options: { rows: { type: "string", default: "24,300,3000" }, only: { type: "string", default: "" }, who: { type: "boolean", default: false }, once: { type: "boolean", default: false } },
  allowPositionals: true,
});

const LIMIT = 50;
/** Milliseconds in which what an action leaves to do is done. */
const REST = 600;
const ROUNDS = ["first", "again"] as const;

/** By action, the longest task of each round. */
async function walk(origin: string, plan: Plan): Promise<ReadonlyMap<string, readonly number[]>> {
  const names = namesIn(folder);
  const browser = await startBrowser();
  const longest = new Map<string, number[]>();
  try {
    const bench = await WorkbenchDriver.open(browser, origin);
    bench.page.setDefaultTimeout(10_000 + plan.rows * 20);
    await bench.page.waitForTimeout(3_000);
    for (const round of once ? ROUNDS.slice(0, 1) : ROUNDS) {
      for (const { id, before, act } of ACTIONS) {
        const isAsked = only === "" || id === "open .xlsx" || only.split(",").some((part) => id.includes(part));
        if (!isAsked) continue;
        try {
          await before?.(bench, plan);
          await bench.page.waitForTimeout(REST);
          const { cpu, callers } = await longestTask(browser, bench.page, who, async () => {
            await act(bench, plan);
            await bench.page.waitForTimeout(REST);
          });
          longest.set(id, [...longest.get(id) ?? [], cpu]);
          console.log(`${plan.rows} rows, ${id}, ${round}: ${cpu.toFixed(0)} ms`);
          if (!who || cpu < LIMIT) continue;
          for (const { frame, total } of callers.filter(({ total }) => total > cpu / 10).slice(0, 30)) console.log(`${total.toFixed(0).padStart(6)} ms  ${names(frame)}`);
        } catch (error) {
          console.error(`${plan.rows} rows, ${id}, ${round}: ${error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error)}`);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return longest;
}

async function main(): Promise<void> {
  const server = await serveFolder(folder);
  try {
    const plans = await Promise.all(rows.split(",").map((count) => planOf(Number(count))));
    const columns: (readonly [title: string, longest: ReadonlyMap<string, readonly number[]>])[] = [];
    for (const plan of plans) columns.push([`${plan.rows} rows`, await walk(server.origin, plan)]);
    console.log(`\n${"first / again, ms".padEnd(22)}${columns.map(([title]) => title.padStart(16)).join("")}`);
    for (const { id } of ACTIONS.filter((action) => columns.some(([, longest]) => longest.has(action.id)))) {
      console.log(`${id.padEnd(22)}${columns.map(([, longest]) => (longest.get(id) ?? []).map((cpu) => cpu.toFixed(0)).join(" / ").padStart(16)).join("")}`);
    }
  } finally {
    await server.close();
  }
}

void main();
