import type { SummaryMessages } from "./messages";

export const en: SummaryMessages = {
  label: "Overview",
  tab: "Overview",
  loading: "Drawing…",
  counts: "Indicators of each status",
  insert: "Insert chart sheet",
  copy: "Copy as picture",
  copying: "Making the picture…",
  copied: "The picture is on the clipboard; paste it into Word, PowerPoint and so on.",
  copyRefused: "Pictures may not be put on the clipboard here (usual in Excel for desktop), so it was not copied. It can be saved as a file:",
  copyFailed: "The picture could not be made. Try again, or insert the chart sheet.",
  savePicture: "Save picture",
  picture: { completion: "Bars are completion, upright marks time progress. ", change: "Bars are the change needed from baseline to target. " },
  described: (title, count) => `${title}: bars of ${count} indicators; the figures are in the table below.`,
  figures: "Figures",
  more: (shown, all) => `Only the first ${shown} of ${all} are shown; “Insert chart sheet” has all of them.`,
};
