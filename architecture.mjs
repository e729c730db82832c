/** Who may import whom. `grid` is allowed to all; everything not listed is forbidden. Read by eslint and by tests/architecture.test.ts. */
export const ROOMS = {
  grid: [],
  target: [],
  catalogue: ["target"],
  measures: ["target"],
  table: ["target", "catalogue"],
  document: ["table", "target", "catalogue"],
  rules: ["table", "target", "measures", "catalogue"],
  check: ["rules", "table", "measures"],
  sheets: ["catalogue", "target"],
  report: ["check", "rules", "measures", "table", "target", "host"],
  host: [],
  hosts: ["host"],
  functions: ["measures", "target", "catalogue"],
  tasks: ["host", "target", "table", "catalogue", "document", "check", "rules", "report", "sheets", "functions"],
  pane: ["tasks", "report", "check", "rules", "table", "host"],
  app: [
    "target", "catalogue", "measures", "table", "document", "rules", "check", "sheets",
    "report", "host", "hosts", "functions", "tasks", "pane",
  ],
};
