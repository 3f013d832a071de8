import { afterPaint } from "./afterPaint";

/** Draws into a box and gives back what takes the drawing away again. */
export type Draw = (box: HTMLElement) => () => void;

/** Milliseconds from the call to the painted frame after which nothing changes; throws where not all was drawn then. */
export async function drawn(draw: Draw, isWhole: (box: HTMLElement) => boolean): Promise<number> {
  const box = document.body.appendChild(document.createElement("div"));
  let changed = false;
  const changes = new MutationObserver(() => (changed = true));
  await afterPaint();
  const start = performance.now();
  const clear = draw(box);
  let last = await afterPaint();
  changes.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let quiet = 0; quiet < 4; quiet += 1) {
    const now = await afterPaint();
    if (changed) [last, quiet, changed] = [now, 0, false];
  }
  changes.disconnect();
  const whole = isWhole(box);
  clear();
  box.remove();
  if (!whole) throw new Error("Not all of it was drawn.");
  return last - start;
}
