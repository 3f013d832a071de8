/** What the page round the frame is told, and all that it is told. */
interface Told {
  readonly type: "vis-a-vis:height";
  /** Of the whole content, in CSS pixels. */
  readonly height: number;
}

/** Tells the page round the frame how high an element is, now and whenever it changes. */
export function tellHeight(element: Element, parent: Window): void {
  let last = 0;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    // Who frames it is not known, and a height is no secret.
    parent.postMessage({ type: "vis-a-vis:height", height } satisfies Told, "*");
  };
  new ResizeObserver(tell).observe(element);
}
