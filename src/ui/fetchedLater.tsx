import { type ComponentType, lazy, useState } from "react";

/** Thrown where the code of a part cannot be fetched; `renew` makes it fetched anew when it is shown next. */
class NotFetched extends Error {
  constructor(
    cause: unknown,
    readonly renew: () => void,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Has what failed fetched anew when it is shown next. */
export function askAnew(error: unknown) {
  if (error instanceof Error && "renew" in error && typeof error.renew === "function") error.renew();
}

/** Whether a part failed as its code or its texts did not come, in the words of any browser or of the bundler. */
export const isUnfetched = (error: Error): boolean =>
  "renew" in error || /dynamically imported|module script|preload CSS/i.test(error.message);

/** A stylesheet that failed would pass for loaded at the next attempt, as long as its link is there. */
function dropFailedStyle(reason: string) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (reason.endsWith(link.href)) link.remove();
}

/** A component whose code comes later; `ahead` fetches it before it is shown. */
type FetchedLater<P> = ComponentType<P> & {
  readonly ahead: () => Promise<unknown>;
  readonly isThere: () => boolean;
};

/** A component whose code is fetched when it is first shown, if not before; React's own keeps a failure for good. */
export function fetchedLater<P extends object>(load: () => Promise<ComponentType<P>>): FetchedLater<P> {
  let fetched: ComponentType<P> | null = null;
  const ahead = async () => {
    try {
      return (fetched = await load());
    } catch (error) {
      dropFailedStyle(String(error));
      throw error;
    }
  };
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await ahead() };
      } catch (error) {
        throw new NotFetched(error, () => {
          askAnew(error);
          Part = attempt();
        });
      }
    });
  let Part = attempt();
  function Later(props: P) {
    // Where the code is there already nothing waits; what is shown stays the same component.
    const [Shown] = useState(() => fetched ?? Part);
    return <Shown {...props} />;
  }
  return Object.assign(Later, { ahead, isThere: () => fetched !== null });
}

/** Code that an action needs; where it cannot be fetched, an Error with these words. */
export async function fetchedOr<T>(load: () => Promise<T>, words: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Error(words, { cause });
  }
}
