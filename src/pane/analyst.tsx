import { createContext, useContext, type ReactNode } from "react";
import { analystHere, type Analyst } from "../tasks/analysis/analyst";

const AnalystContext = createContext<Analyst>(analystHere);

/** Who works out what cells mean: on the page, or off it where the app brings a worker. */
export function AnalystProvider({ analyst, children }: { readonly analyst: Analyst; readonly children: ReactNode }) {
  return <AnalystContext value={analyst}>{children}</AnalystContext>;
}

export const useAnalyst = (): Analyst => useContext(AnalystContext);
