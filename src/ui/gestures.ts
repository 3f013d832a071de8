/** A point of the page, in pixels of the window. */
export interface Client {
  readonly clientX: number;
  readonly clientY: number;
}

/** What was at one point is to be at another, so many times as large. */
export type Move = (from: Client, to: Client, factor: number) => void;

// A hand that clicks trembles less.
const leastDrag = 4;
/** Pixels of the wheel that double what is seen, and as much as one turn may do, whatever a device calls a pixel. */
const [doubling, mostTurn] = [200, 0.5];

const between = ({ touches: [one, other] }: TouchEvent) =>
  one && other
    ? {
        clientX: (one.clientX + other.clientX) / 2,
        clientY: (one.clientY + other.clientY) / 2,
        apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
      }
    : null;

/** Two fingers, or none of the moves before. */
function followFingers(element: Element, onMove: Move, signal: AbortSignal): void {
  let last: ReturnType<typeof between> = null;
  const follow = (event: Event) => {
    const now = between(event as TouchEvent);
    if (now && last && event.type === "touchmove") onMove(last, now, now.apart / last.apart);
    // One finger scrolls the page.
    if (now && event.cancelable) event.preventDefault();
    last = now;
  };
  for (const name of ["touchstart", "touchmove", "touchend", "touchcancel"])
    element.addEventListener(name, follow, { passive: false, signal });
}

function followMouse(element: Element, onMove: Move, signal: AbortSignal): void {
  let last: Client | null = null;
  let isDragged = false;
  element.addEventListener(
    "mousedown",
    (event) => {
      const start = event as MouseEvent;
      if (start.button !== 0) return;
      last = start;
      isDragged = false;
    },
    { signal },
  );
  window.addEventListener(
    "mousemove",
    (event) => {
      if (!last) return;
      if (event.buttons === 0) last = null;
      else if (isDragged || Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) >= leastDrag) {
        onMove(last, event, 1);
        [last, isDragged] = [event, true];
      }
    },
    { signal },
  );
  window.addEventListener("mouseup", () => (last = null), { signal });
  // The click at the end of a drag means nothing that lies there.
  element.addEventListener("click", (event) => isDragged && event.stopPropagation(), { signal, capture: true });
}

function followWheel(element: Element, onMove: Move, signal: AbortSignal): void {
  element.addEventListener(
    "wheel",
    (event) => {
      const turn = event as WheelEvent;
      // Alone it scrolls the page; two fingers on a trackpad come as a wheel with Ctrl.
      if (!turn.ctrlKey && !turn.metaKey) return;
      turn.preventDefault();
      onMove(turn, turn, 2 ** Math.max(-mostTurn, Math.min(mostTurn, -turn.deltaY / doubling)));
    },
    { passive: false, signal },
  );
}

/** Follows what two fingers, a mouse that drags and a wheel with Ctrl do to an element; the answer ends it. */
export function followGestures(element: Element, onMove: Move): () => void {
  const end = new AbortController();
  for (const follow of [followFingers, followMouse, followWheel]) follow(element, onMove, end.signal);
  return () => end.abort();
}
