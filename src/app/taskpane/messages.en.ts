import type { StartMessages } from "./messages";

export const en: StartMessages = {
  failed: (error) => `The task pane did not start (${error}). Open it again; if that does not help, send the text in brackets to whoever maintains the add-in.`,
};
