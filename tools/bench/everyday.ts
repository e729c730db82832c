/**
 * `npx tsx tools/bench/everyday.ts [--host workbench|excel] [--rows 24,300,3000] [--only WORDS] [--once] [--who] [FOLDER]` after
 * `npm run build`: how long the page is held up by what people do all day, in the workbench or in the task pane under an
 * emulated Excel. For each action the longest task of the page's main thread, in milliseconds of its processor time, which
 * other work on the machine hardly changes: once on a page that was just opened, parts that are fetched and compiled then
 * included, and once more on the same page. `--who` tells the functions in it.
 */
import { parseArgs } from "node:util";
import { DIST_FOLDER } from "../../tests/browser/builds";
import { startBrowser } from "../../tests/browser/find-browser";
import { serveFolder } from "../../tests/browser/static-server";
import type { Host } from "./everyday/desk";
import { EXCEL } from "./everyday/excel";
import { longestTask } from "./everyday/longest-task";
import { namesIn } from "./everyday/names-in";
import { planOf, type Plan } from "./everyday/plan-of";
import { WORKBENCH } from "./everyday/workbench";

const { values: { host: hostName, rows, only, who, once }, positionals: [folder = DIST_FOLDER] } = parseArgs({
  options: {
    host: { type: "string", default: "workbench" }, rows: { type: "string", default: "24,300,3000" }, only: { type: "string", default: "" },
    who: { type: "boolean", default: false }, once: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const LIMIT = 50;
/** Milliseconds in which what an action leaves to do is done. */
const REST = 600;
const ROUNDS = ["first", "again"] as const;

/** By action, the longest task of each round. */
async function walk(host: Host, origin: string, plan: Plan): Promise<ReadonlyMap<string, readonly number[]>> {
  const names = namesIn(folder);
  const browser = await startBrowser();
  const longest = new Map<string, number[]>();
  try {
    const desk = await host.sitDown(browser, { folder, origin });
    for (const round of once ? ROUNDS.slice(0, 1) : ROUNDS) {
      for (const [at, { id, before, act }] of host.actions.entries()) {
        // Without the first there is nothing to work on.
        const isAsked = only === "" || at === 0 || only.split(",").some((part) => id.includes(part));
        if (!isAsked) continue;
        try {
          if (at > 0) desk.page.setDefaultTimeout(30_000 + plan.rows * 4);
          await before?.(desk, plan);
          if (at > 0) await desk.page.waitForTimeout(REST);
          const { cpu, callers } = await longestTask({ browser, frame: () => desk.frame(), isProfiled: who }, async () => {
            await act(desk, plan);
            await desk.page.waitForTimeout(REST);
          });
          longest.set(id, [...longest.get(id) ?? [], cpu]);
          console.log(`${plan.rows} rows, ${id}, ${round}: ${cpu.toFixed(0)} ms`);
          if (cpu < LIMIT) continue;
          for (const { frame, total } of callers.filter(({ total }) => total > cpu / 10).slice(0, 40)) console.log(`${total.toFixed(0).padStart(6)} ms  ${names(frame)}`);
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

function hostNamed(name: string): Host {
  const host = { workbench: WORKBENCH, excel: EXCEL }[name];
  if (!host) throw new Error(`--host ${name}: workbench or excel`);
  return host;
}

async function main(): Promise<void> {
  const host = hostNamed(hostName);
  const server = await serveFolder(folder);
  try {
    const plans = await Promise.all(rows.split(",").map((count) => planOf(Number(count))));
    const columns: (readonly [title: string, longest: ReadonlyMap<string, readonly number[]>])[] = [];
    for (const plan of plans) columns.push([`${plan.rows} rows`, await walk(host, server.origin, plan)]);
    console.log(`\n${"first / again, ms".padEnd(22)}${columns.map(([title]) => title.padStart(16)).join("")}`);
    for (const { id } of host.actions.filter((action) => columns.some(([, longest]) => longest.has(action.id)))) {
      console.log(`${id.padEnd(22)}${columns.map(([, longest]) => (longest.get(id) ?? []).map((cpu) => cpu.toFixed(0)).join(" / ").padStart(16)).join("")}`);
    }
  } finally {
    await server.close();
  }
}

void main();
