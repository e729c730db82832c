import { lazy, Suspense, useState, type ComponentType, type FunctionComponent, type ReactNode } from "react";
import { LazyBoundary, NotLoaded } from "./lazy-boundary";

/** A part of the pane whose code is loaded apart from it. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
  /** Fetches the code before it is wanted; whether that worked shows when it is. */
  readonly preload: () => Promise<void>;
}

/**
 * A component whose code comes when it is first shown, or earlier by `preload`: then it is there at once, where React's
 * own `lazy` would show the placeholder and keep it for a moment. `placeholder` stands until the code has come.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>, placeholder: ReactNode = null): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async (): Promise<ComponentType<Props>> => (loaded ??= await load());
  const later = () => lazy(() => fetched().then((part) => ({ default: part }), (cause: unknown) => { throw new NotLoaded("a part of the pane", { cause }); }));

  function Part(props: Props) {
    // Chosen once, unless its code did not come: another component in its place would lose what was typed into it.
    const [{ Shown, tries }, setShown] = useState<{ Shown: ComponentType<Props>; tries: number }>(() => ({ Shown: loaded ?? later(), tries: 0 }));
    return (
      <LazyBoundary key={tries} onRetry={() => setShown({ Shown: loaded ?? later(), tries: tries + 1 })}>
        <Suspense fallback={placeholder}><Shown {...props} /></Suspense>
      </LazyBoundary>
    );
  }
  return Object.assign(Part, { preload: () => fetched().then(() => undefined) });
}
