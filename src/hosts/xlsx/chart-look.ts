/** How the lines of our charts are told apart, also without colour: "RRGGBB", points. */
export const CHART_LOOK = {
  titlePoints: 10,
  measured: { color: "1F3864", width: 2, marker: 6 },
  path: { color: "7F7F7F", width: 1.5, marker: 0 },
} as const;
