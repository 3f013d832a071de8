// How many tests passed, read from what the test runners report.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A run that reports no failure and still ends badly (an unhandled error, a broken setup), or that ran nothing at all,
 * counts as one failure: silence is not success.
 * @param {Tally} tally
 * @param {number | null} status
 * @returns {Tally}
 */
function distrust(tally, status) {
  const silent = tally.failed === 0 && (status !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/**
 * Of the JSON report of Vitest; `undefined` where it wrote none.
 * @param {any} report
 * @param {number | null} status
 */
export function ofVitest(report, status) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults = [],
  } = report ?? {};
  // A file that does not load has no tests to fail, yet all of its tests are lost.
  const lost = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const skipped = numPendingTests + numTodoTests;
  return distrust({ passed: numPassedTests, failed: numFailedTests + lost, skipped }, status);
}

/**
 * Of the JSON report of Playwright; `undefined` where it wrote none. A flaky test has failed.
 * @param {any} report
 * @param {number | null} status
 */
export function ofPlaywright(report, status) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return distrust({ passed: expected, failed: unexpected + flaky, skipped }, status);
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  const sum = (/** @type {keyof Tally} */ key) => tallies.reduce((n, tally) => n + tally[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/** @param {Tally} tally */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
