import type { Chart } from "@fluentui/react-charts";
import { bytesOfDataUrl } from "./data-url";

/** How much finer than on the screen. */
const SCALE = 2;
const WHITE = "#ffffff";

/** Charts below each other as one picture. Each is taken by itself, so that the page lives in between. */
export async function joinedPicture(charts: readonly Chart[]): Promise<Blob> {
  const parts: ImageBitmap[] = [];
  for (const chart of charts) {
    parts.push(await pictureOf(chart));
    await pause();
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(...parts.map(({ width }) => width));
  canvas.height = parts.reduce((sum, { height }) => sum + height, 0);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no picture can be drawn here");
  let top = 0;
  for (const part of parts) {
    context.drawImage(part, 0, top);
    top += part.height;
    part.close();
    await pause();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => { if (picture) resolve(picture); else reject(new Error("the picture is too large")); }, "image/png");
  });
}

const pause = (): Promise<void> => new Promise((resume) => { setTimeout(resume); });

async function pictureOf(chart: Chart): Promise<ImageBitmap> {
  const address = await chart.toImage?.({ scale: SCALE, background: WHITE });
  if (!address) throw new Error("the chart gives no picture");
  return createImageBitmap(new Blob([bytesOfDataUrl(address)], { type: "image/png" }));
}
