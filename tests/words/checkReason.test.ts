import { expect, test } from "vitest";
import { checkClaims } from "../../src/analysis/claims/checkClaims";
import { claimReason } from "../../src/words/checkReason";
import { grammar } from "../../src/words/en/grammar";
import { checkWords } from "../../src/words/language/later";
import { areas, datasetOf, readIn } from "../analysis/claims/said";

test("what a verdict rests on is listed as the language lists", async () => {
  const words = await checkWords("en");
  const reading = readIn("en", "In 2022 trade of Kazakhstan with Italy was $15 billion.");
  const checked = checkClaims(reading, datasetOf([]));
  const guessing = checked.claims.map(
    (each) =>
      ({
        ...each,
        verdict: { kind: "agrees" },
        taken: { ...each.taken, guessed: ["reporter", "period"] },
      }) as const,
  );
  expect(guessing.map((each) => claimReason(grammar, words, each, checked, areas))).toEqual([
    expect.stringMatching(/This rests on a guess: who reports and the period\.$/),
  ]);
});
