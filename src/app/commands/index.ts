/** Start-up of the ribbon's commands; their work is loaded when a button is pressed. */
import { associateCommands } from "./associate-commands";

if ("Office" in globalThis) associateCommands();
