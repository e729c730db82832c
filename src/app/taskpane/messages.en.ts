import type { StartMessages } from "./messages";

export const en: StartMessages = {
  failed: (error) => `The task pane did not start (${error}). Open it again, or tell the administrator what the brackets say.`,
};
