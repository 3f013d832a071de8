import { findingKinds } from "../../core/findingKinds";
import type { AssistantWords } from "../../words/language/assistant";
import type { FindingWords } from "../../words/language/findings";
import type { Grammar } from "../../words/language/grammar";
import type { OwnWords } from "../../words/language/own";
import type { StatementWords } from "../../words/language/statements";
import type { ExamplesOf } from "./examplesOf";
import { counts, samplesIn } from "./samples";

/** With what the messages about figures that a reader brings are shown. */
export function examplesOfOwn(grammar: Grammar) {
  const { digits, date } = samplesIn(grammar);
  const file: [string][] = [["Spain 2024.csv"]];
  const word: [string][] = [["…"]];
  const count = counts.map((n): [number] => [n]);

  const findings = Object.fromEntries(
    findingKinds.map((kind) => [kind, { title: count }]),
  ) as unknown as ExamplesOf<FindingWords>;
  const own: ExamplesOf<Omit<OwnWords, "findings">> = {
    reading: [0, ...counts].map((rows) => ["Spain 2024.csv", 40, rows]),
    what: [[["…", "2015–2024"], "…"]],
    kinds: {
      year: [["2015–2024"]],
      half: [["2024"]],
      quarter: [["2024"]],
      month: [["2024"]],
      part: [["2024"]],
    },
    figures: count,
    statements: count,
    partners: count,
    reporters: count,
    takeAll: count,
    andMore: count,
    forgetNames: count,
    means: [["Zembla"]],
    stands: word,
    refused: {
      empty: file,
      "too large": file,
      password: file,
      damaged: file,
      picture: file,
      document: file,
      program: file,
      "no table": file,
      "unknown json": file,
      "nothing in it": file,
      unreadable: file,
    },
    yours: {
      about: [["…", "12 kB", date]],
      name: file,
      show: file,
      prefer: file,
      replace: file,
      export: file,
      remove: file,
      removed: file,
      broken: file,
      revised: counts.map((n) => [n, 5, 2]),
    },
  };
  const assistant: ExamplesOf<AssistantWords> = {
    stillLacking: word,
    by: { head: word, title: word, cells: word },
    column: [["B", "…"]],
    severalColumns: counts.map((n) => [n, "…"]),
    parts: { month: word, quarter: word },
    otherCurrency: [["KZT"]],
    wordMeans: word,
    moreColumns: count,
    notRead: word,
    reasons: {
      "hidden row": word,
      "no figures": word,
      "no period": word,
      "unknown period": word,
      "unusable period": word,
      "unknown month": word,
      "unknown quarter": word,
      "no whole period": word,
      "no figure": word,
      "no reporter": word,
      "no partner": word,
      flow: word,
      "unknown name": word,
      sum: word,
      rest: word,
      several: word,
      currency: word,
    },
  };
  const statements: ExamplesOf<StatementWords> = {
    at: [[3, digits]],
    count,
    added: count,
    removed: word,
    act: { show: word, change: word, remove: word },
  };
  return {
    findings: { findings },
    own: { own },
    assistant: { assistant },
    statements: { statements },
  };
}
