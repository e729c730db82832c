/** The ribbon's buttons and the cells' menu, by the names that manifest.xml calls them. */

/** What they do is loaded when one is first pressed: Excel waits for this page before it computes a formula. */
const work = () => import("./command-work");

export const COMMANDS = {
  insertTemplate: async () => (await work()).insertTemplate(),
  checkSheet: async () => (await work()).checkSheet(),
  clearMarks: async () => (await work()).clearMarks(),
  explainCell: async () => (await work()).explainCell(),
} as const satisfies Readonly<Record<string, () => Promise<void>>>;

/** Call once, when office.js is loaded; the commands work from then on, with the pane open or not. */
export function associateCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(command, event));
  }
}

/** Until `completed` is called Excel keeps the button busy, so it is called however the command ends. */
async function press(command: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    await command();
  } catch (error) {
    // Only what could not even start gets here, e.g. a part of the add-in that could not be loaded.
    console.error(error);
  } finally {
    event.completed();
  }
}
