import { useEffect, useState } from "react";

// Once something was painted, what comes later need not wait again.
let isPainted = false;

/** False until the page was painted for the first time, so that what lies below does not delay what is seen. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(isPainted);
  useEffect(() => {
    if (isPainted) return;
    const done = () => {
      isPainted = true;
      setPainted(true);
    };
    if (typeof requestAnimationFrame === "undefined") return done();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(done);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
