import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./workbench-page";

const place = document.getElementById("root");
if (!place) throw new Error("workbench.html has no #root");
createRoot(place).render(<WorkbenchPage />);
