// What runs inside the page: it watches frames, changes and pictures. Times are milliseconds of the page's clock.

/** To be run before the page's own scripts; leaves its findings on `window.bench`. Complete in itself. */
export function watch() {
  const answers = {
    chart: "main figure",
    table: "main h1, main table",
    list: '[role="listbox"][aria-label="Reporter"]',
  };

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

  const bench = {
    /** Navigation start to the first painted frame with the heading and the bars of the chart or rows of the table. */
    drawn: /** @type {number | null} */ (null),
    shifts: /** @type {number[]} */ ([]),
    /** How long after the click each file was made. */
    files: /** @type {number[]} */ ([]),
    clicked: 0,

    /**
     * Watches what follows the next event, and tells the frames by when they were painted: `frame` is the first at all,
     * `first` the first in which the answer looked another, `answered` the one from which it looked as it stayed, and
     * `settled` that from which the whole page did.
     */
    arm(
      /** @type {string} */ type,
      /** @type {string | null} */ key,
      /** @type {"chart" | "table" | "list"} */ what,
      quiet = 120,
    ) {
      const look = (/** @type {number} */ took) => ({
        took,
        answer: [...document.querySelectorAll(answers[what])].map(({ outerHTML }) => outerHTML).join(""),
        page: document.body.innerHTML,
      });
      // What a frame looked like is read after it was painted and only where something changed.
      const seen = [look(0)];
      let start = 0;
      let changed = false;
      const changes = new MutationObserver(() => (changed = true));
      const listener = (/** @type {Event} */ event) => {
        if (start > 0 || (key !== null && /** @type {KeyboardEvent} */ (event).key !== key)) return;
        start = event.timeStamp;
        changes.takeRecords();
        changed = false;
      };
      /** Since when a part of the page has looked as it does in the end. */
      const since = (/** @type {"answer" | "page"} */ part) => {
        const final = seen.at(-1)?.[part];
        const other = seen.findLastIndex((each) => each[part] !== final);
        return seen[other + 1]?.took ?? 0;
      };
      window.addEventListener(type, listener, { capture: true });
      changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      bench.outcome = new Promise((resolve) => {
        let frame = 0;
        let last = performance.now();
        eachFrame((now) => {
          if (start === 0) return true;
          frame ||= now - start;
          if (changed) seen.push(look(now - start));
          if (changed) last = now;
          changed = false;
          if (now - Math.max(start, last) < quiet) return true;
          changes.disconnect();
          window.removeEventListener(type, listener, { capture: true });
          const first = seen.find(({ answer }) => answer !== seen[0]?.answer)?.took ?? 0;
          resolve({ frame, first, answered: since("answer"), settled: since("page") });
          return false;
        });
      });
    },
    outcome: /** @type {Promise<{ frame: number, first: number, answered: number, settled: number }> | null} */ (null),
  };
  Object.assign(window, { bench });

  eachFrame((now) => {
    const heading = document.querySelector("main h1");
    const where = document.querySelector("figure") ? "figure [role=img] svg rect" : "main table tr";
    const marks = [...document.querySelectorAll(where)].filter((mark) => mark.getBoundingClientRect().width > 1);
    if (heading?.textContent && marks.length > 2) bench.drawn = now;
    return bench.drawn === null;
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });

  window.addEventListener("click", (event) => (bench.clicked = event.timeStamp), { capture: true });
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob && /png$|sheet$/.test(blob.type)) bench.files.push(performance.now() - bench.clicked);
    return createObjectURL(blob);
  };
}
