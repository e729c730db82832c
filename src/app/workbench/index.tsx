import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./workbench-page";

const place = document.getElementById("root");
if (!place) throw new Error("workbench.html has no #root");
// With pauses in which the page lives.
startTransition(() => createRoot(place).render(<WorkbenchPage />));
