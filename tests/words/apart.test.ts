import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { joined, preferring } from "../../src/core/prefer";
import type { ReporterFile } from "../../src/core/dataset";
import { readSeries } from "../../src/core/form/series";
import { yearly } from "../../src/core/period";
import { compareNotes } from "../../src/words/compareWords";
import { plainText } from "../../src/words/phrase";
import { builtIn } from "../data/dataset";
import { dataText } from "../data/files";
import { grammars } from "./grammar/all";
import { grammar as en } from "../../src/words/en/grammar";
import { spaced } from "./grammar/figures";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";
import { comparativeParagraph } from "../../src/words/say/together";
import { togetherFinding } from "../../src/analysis/findings/together";

// Of 2020 the IMF gives imports from Brunei no figure, so that the bureau speaks of it alone.
const base = builtIn();
const files = ["series/KZ.json", "series/KZ-imf-dots.json"].map((name) => {
  const file = readSeries(JSON.parse(dataText(name)), name, base.catalog, base.areas).value;
  if (!file) throw new Error(`${name} could not be read`);
  return file;
});
const both = joined(files as [ReporterFile, ReporterFile], base.catalog.prefer);
const dataset = preferring({ ...base, reporters: new Map([["KZ", both]]) }, "imf-dots");
const ask = (...partners: string[]) => {
  const model = compare(dataset, { reporter: "KZ", partners, period: yearly(2020) }, "common");
  if (!model) throw new Error("no model");
  return model;
};

test("two partners that two sources count make no quotient", () => {
  const model = ask("CN", "BN");
  expect(spaced(compareHeadline(en, compareFinding(model)))).toBe(
    "Turnover with China came to 15.4 billion US dollars in 2020, 6.7% more than in 2019",
  );
  expect(compareNotes(en, model)).toContain("Brunei: counted by BNS, and so not compared with figures of IMF.");
});

test("of more, those are compared that one source counts", () => {
  expect(compareHeadline(en, compareFinding(ask("BN", "CN", "DE")))).toBe(
    "Turnover with China was 7.5 times that with Germany in 2020",
  );
  expect(compareNotes(en, ask("CN", "DE"))).toEqual([]);
});

test("the paragraph on several says whom another source counts", () => {
  const { pieces } = comparativeParagraph(
    en,
    togetherFinding(dataset, {
      reporter: "KZ",
      partners: ["BN", "CN", "DE"],
      period: yearly(2020),
    }),
  );
  expect(spaced(plainText(pieces))).toMatch(/Brunei: counted by BNS, and so not compared with figures of IMF\.$/);
});

test("a change is of the source that counts the year", () => {
  const { pieces } = paragraph(
    en,
    paragraphFindings(dataset, {
      reporter: "KZ",
      partner: "BN",
      period: yearly(2020),
      source: "statistics",
    }),
  );
  expect(spaced(plainText(pieces))).toMatch(/which is 3\.1 times the 2019 level\. Brunei was/);
});

test.each(grammars)("and all that in $tag", (grammar) => {
  expect(compareNotes(grammar, ask("CN", "BN"))[0]).toMatch(/.+: .+\(?[A-ZА-ЯҰ]{3}\)?.+\.$/);
});
