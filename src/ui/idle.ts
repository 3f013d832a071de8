/** Comes when nothing else is to be done; Safari does not tell when that is. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve, 1000);
    else requestIdleCallback(() => resolve());
  });
