// What a lent script measures with: a drawing in an empty box, from the call to the frame in which it stands.

const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(
      () => void scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" }),
    );
  });

/**
 * Milliseconds from the call to the painted frame after which nothing changes any more. What draws gives back what takes
 * the drawing away again.
 * @param {(box: HTMLElement) => () => void} draw @param {(box: HTMLElement) => boolean} isWhole
 */
export async function drawn(draw, isWhole) {
  const box = document.body.appendChild(document.createElement("div"));
  let changed = false;
  const changes = new MutationObserver(() => (changed = true));
  await frame();
  const start = performance.now();
  const clear = draw(box);
  let last = await frame();
  changes.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let quiet = 0; quiet < 4; quiet += 1) {
    const now = await frame();
    if (changed) [last, quiet, changed] = [now, 0, false];
  }
  changes.disconnect();
  const whole = isWhole(box);
  clear();
  box.remove();
  if (!whole) throw new Error("Not all of it was drawn.");
  return last - start;
}
