import { expect, test } from "vitest";
import type { Verdict } from "../../src/analysis/check";
import { en } from "../../src/words/grammar/en";
import { verdictReason } from "../../src/words/verdictReason";
import { grammars } from "./grammar/all";

test.each(grammars)("in $tag every verdict has a name and a reason of its own", (grammar) => {
  const verdicts = Object.keys(grammar.verdicts) as Verdict[];
  expect(verdicts).toHaveLength(5);
  const reasons = verdicts.map((verdict) => verdictReason(grammar, { verdict, source: null }));
  expect(new Set([...reasons, ...Object.values(grammar.verdicts)]).size).toBe(10);
  for (const reason of reasons) expect(reason).toMatch(/^\p{Lu}.+\.$/u);
});

test("an English reason speaks of the statement or the statistics", () => {
  for (const verdict of Object.keys(en.verdicts) as Verdict[])
    expect(verdictReason(en, { verdict, source: null })).toMatch(/^The .+\.$/);
});
