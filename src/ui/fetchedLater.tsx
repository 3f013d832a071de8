import { type ComponentType, lazy } from "react";

/** Thrown where the code of a part cannot be fetched; `renew` makes it fetched anew when it is shown next. */
export class NotFetched extends Error {
  constructor(
    cause: unknown,
    readonly renew: () => void,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A stylesheet that failed would pass for loaded at the next attempt, as long as its link is there. */
function dropFailedStyle(reason: string) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (reason.endsWith(link.href)) link.remove();
}

/** A component whose code is fetched when it is first shown; React's own keeps a failure for good. */
export function fetchedLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        throw new NotFetched(error, () => {
          dropFailedStyle(String(error));
          Part = attempt();
        });
      }
    });
  let Part = attempt();
  return function FetchedLater(props: P) {
    return <Part {...props} />;
  };
}

/** Code that an action needs; where it cannot be fetched, an Error with these words. */
export async function fetchedOr<T>(load: () => Promise<T>, words: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Error(words, { cause });
  }
}
