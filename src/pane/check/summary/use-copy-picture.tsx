import { FluentProvider, makeStyles, webLightTheme } from "@fluentui/react-components";
import type { Chart } from "@fluentui/react-charts";
import { useCallback, useEffect, useRef, useState } from "react";
import { SummaryPicture } from "../../charts/summary-picture";
import type { SummaryLine } from "../../charts/summary-scale";
import { joinedPicture } from "./joined-picture";

export type CopyState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "copied" }
  /** The host does not let a picture onto the clipboard; the file can be had instead. */
  | { readonly kind: "refused"; readonly address: string }
  | { readonly kind: "failed" };

export interface Copying {
  readonly state: CopyState;
  readonly copy: () => void;
  /** Forgets what became of it; one that is being drawn is given up. */
  readonly forget: () => void;
  /** The picture is drawn, or could not be. */
  readonly drawn: (picture: Promise<Blob>) => void;
}

/** Copies a picture that is drawn for the purpose: as wide as a page and on white, whatever the pane looks like. */
export function useCopyPicture(): Copying {
  const [state, setState] = useState<CopyState>({ kind: "idle" });
  const waiting = useRef<PromiseWithResolvers<Blob> | null>(null);
  useEffect(() => () => {
    if (state.kind === "refused") URL.revokeObjectURL(state.address);
  }, [state]);

  const copy = useCallback(() => {
    const picture = resolvers<Blob>();
    waiting.current = picture;
    setState({ kind: "busy" });
    void putOnClipboard(picture.promise).then((next) => { if (waiting.current === picture) setState(next); });
  }, []);
  const forget = useCallback(() => {
    waiting.current?.reject(GIVEN_UP);
    waiting.current = null;
    setState({ kind: "idle" });
  }, []);
  const drawn = useCallback((picture: Promise<Blob>) => waiting.current?.resolve(picture), []);
  return { state, copy, forget, drawn };
}

const GIVEN_UP = new Error("the picture was given up");

/** The clipboard is asked for at the click itself, and the picture follows: some browsers allow it only so. */
async function putOnClipboard(picture: Promise<Blob>): Promise<CopyState> {
  const write = copyTo(picture);
  let blob: Blob;
  try {
    blob = await picture;
  } catch (error) {
    if (error !== GIVEN_UP) console.error(error);
    return { kind: "failed" };
  }
  return (await write) ? { kind: "copied" } : { kind: "refused", address: URL.createObjectURL(blob) };
}

async function copyTo(picture: Promise<Blob>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === "undefined") return false;
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    // Excel's own browsers and policies may forbid it: the file is offered.
    return false;
  }
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Promise<Value>) => void;
  readonly reject: (reason: Error) => void;
}

function resolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: PromiseWithResolvers<Value>["resolve"] = () => undefined;
  let reject: PromiseWithResolvers<Value>["reject"] = () => undefined;
  const promise = new Promise<Value>((done, refuse) => { [resolve, reject] = [done, refuse]; });
  return { promise, resolve, reject };
}

const useStyles = makeStyles({ away: { position: "fixed", left: "-10000px", top: 0, backgroundColor: "#ffffff" } });

/** Pixels. */
const PRINTED = { width: 760 } as const;

/** The picture as it leaves the pane, out of sight; it is there only until it was taken. */
export function PrintedPicture({ lines, copying: { drawn } }: { readonly lines: readonly SummaryLine[]; readonly copying: Copying }) {
  const styles = useStyles();
  const onDrawn = useCallback((charts: readonly Chart[]) => drawn(joinedPicture(charts)), [drawn]);
  return (
    <div className={styles.away} aria-hidden inert>
      <FluentProvider theme={webLightTheme} style={{ width: PRINTED.width }}>
        <SummaryPicture lines={lines} width={PRINTED.width} onDrawn={onDrawn} />
      </FluentProvider>
    </div>
  );
}
