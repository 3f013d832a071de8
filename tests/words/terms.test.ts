import { expect, test } from "vitest";
import type { Verdict } from "../../src/analysis/check";
import { verdictName, verdictReason } from "../../src/words/terms";

test("every verdict has a name and a reason of its own", () => {
  const verdicts = Object.keys(verdictName) as Verdict[];
  expect(verdicts).toHaveLength(5);
  const reasons = verdicts.map((verdict) => verdictReason({ verdict, source: null }));
  expect(new Set(reasons).size).toBe(5);
  for (const reason of reasons) expect(reason).toMatch(/^The .+\.$/);
});
