import { describe, expect, test } from "vitest";
import { lastLine, ofPlaywright, ofVitest, total } from "../../.ci/tally.mjs";

describe("of unit tests", () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

  test("passed, failed and skipped are counted", () => {
    expect(ofVitest({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test("a file that does not load is a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(ofVitest({ ...report, testResults }, 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  test("a bad end without a failed test is a failure", () => {
    expect(ofVitest(report, 1)).toMatchObject({ passed: 7, failed: 1 });
    expect(ofVitest(report, null)).toMatchObject({ passed: 7, failed: 1 });
  });

  test("no report and no tests are failures", () => {
    expect(ofVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(ofVitest({ numPendingTests: 3 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 3 });
  });
});

describe("of browser tests", () => {
  test("an unexpected result and a flaky one are failures", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(ofPlaywright({ stats }, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test("no report, no tests and a server that does not start are failures", () => {
    expect(ofPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(ofPlaywright({ stats: { expected: 0 } }, 0)).toMatchObject({ failed: 1 });
  });
});

test("the last line adds up what ran, and names skipped tests only where there are some", () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(lastLine(total([one, one]))).toBe("2 passed, 0 failed");
  expect(lastLine(total([one, { passed: 0, failed: 1, skipped: 3 }]))).toBe("1 passed, 1 failed, 3 skipped");
});
