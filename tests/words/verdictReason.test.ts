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

const edition = {
  id: "bns",
  kind: "statistics",
  publisher: "Bureau",
  title: "Trade",
  date: "2024-07-25",
  url: null,
} as const;
const dates = {
  en: "25 July 2024",
  ru: "25 июля 2024",
  kk: "2024 ж. 25 шілде",
  es: "25 de julio de 2024",
  pt: "25 de julho de 2024",
};

test.each(grammars)("in $tag a revision names the day of the newer edition as the language writes it", (grammar) => {
  const reason = verdictReason(grammar, { verdict: "revised since", source: edition });
  expect(reason.replaceAll("\u00A0", " ")).toContain(dates[grammar.language]);
});
