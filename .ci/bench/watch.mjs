// What runs inside the page: it watches frames, changes and pictures. Times are milliseconds of the page's clock.

/** To be run before the page's own scripts; leaves its findings on `window.bench`. Complete in itself. */
export function watch() {
  const answered = { chart: "main figure", table: "main h1, main table" };

  /** Calls back after each frame is painted, ahead of any other task, until told to stop. */
  const eachFrame = (/** @type {(now: number) => boolean} */ painted) => {
    requestAnimationFrame(() => {
      void scheduler.postTask(
        () => {
          if (painted(performance.now())) eachFrame(painted);
        },
        { priority: "user-blocking" },
      );
    });
  };

  const touches = (/** @type {MutationRecord} */ { target, addedNodes }, /** @type {string} */ selector) => {
    const element = target instanceof Element ? target : target.parentElement;
    if (element?.closest(selector)) return true;
    return [...addedNodes].some(
      (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector)),
    );
  };

  const bench = {
    /** Navigation start to the first painted frame with the chart's heading and bars; null until then. */
    drawn: /** @type {number | null} */ (null),
    shifts: /** @type {number[]} */ ([]),
    pictures: /** @type {number[]} */ ([]),
    clicked: 0,

    /**
     * Watches what follows the next event: `first`, `answered` and `settled` are the painted frames in which the answer
     * first changed, last changed, and anything last changed; `frame` is the first painted frame at all.
     */
    arm(/** @type {string} */ type, /** @type {string | null} */ key, /** @type {"chart" | "table"} */ what) {
      const quiet = 120;
      const outcome = { frame: 0, first: 0, answered: 0, settled: 0 };
      let start = 0;
      let answerChanged = false;
      let anythingChanged = false;
      const changes = new MutationObserver((records) => {
        anythingChanged = true;
        answerChanged ||= records.some((record) => touches(record, answered[what]));
      });
      const listener = (/** @type {Event} */ event) => {
        if (start > 0 || (key !== null && /** @type {KeyboardEvent} */ (event).key !== key)) return;
        start = event.timeStamp;
        changes.takeRecords();
        answerChanged = false;
        anythingChanged = false;
      };
      window.addEventListener(type, listener, { capture: true });
      changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      bench.outcome = new Promise((resolve) => {
        let last = performance.now();
        eachFrame((now) => {
          if (start > 0) {
            const took = now - start;
            outcome.frame ||= took;
            if (answerChanged) {
              outcome.first ||= took;
              outcome.answered = took;
            }
            if (anythingChanged) outcome.settled = took;
          }
          if (anythingChanged || start === 0) last = now;
          answerChanged = false;
          anythingChanged = false;
          if (now - Math.max(start, last) < quiet) return true;
          changes.disconnect();
          window.removeEventListener(type, listener, { capture: true });
          resolve(outcome);
          return false;
        });
      });
    },
    outcome: /** @type {Promise<{ frame: number, first: number, answered: number, settled: number }> | null} */ (null),
  };
  Object.assign(window, { bench });

  eachFrame((now) => {
    const heading = document.querySelector("figure h1");
    const bars = [...document.querySelectorAll("figure [role=img] svg rect")].filter(
      (bar) => bar.getBoundingClientRect().width > 1,
    );
    if (heading?.textContent && bars.length > 2) bench.drawn = now;
    return bench.drawn === null;
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });

  window.addEventListener("click", (event) => (bench.clicked = event.timeStamp), { capture: true });
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob && blob.type === "image/png") bench.pictures.push(performance.now() - bench.clicked);
    return createObjectURL(blob);
  };
}
