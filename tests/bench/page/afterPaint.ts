/** When the next frame has been painted, ahead of any other task. */
export const afterPaint = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(
      () => void scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" }),
    );
  });
