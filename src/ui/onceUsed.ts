const signs = ["pointermove", "pointerdown", "keydown", "scroll"] as const;

/** Acts in an idle moment after the first sign that somebody uses the page; gives back what calls it off. */
export function onceUsed(act: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") return () => undefined;
  const used = new AbortController();
  const { signal } = used;
  const onSign = () => {
    used.abort();
    requestIdleCallback(act);
  };
  for (const sign of signs) addEventListener(sign, onSign, { passive: true, signal });
  return () => used.abort();
}
