import { describe, expect, test } from "vitest";
import { invested } from "../../src/analysis/invested";
import { ranking } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import { countedAs, type InvestmentKind } from "../../src/core/investment";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { barsNotes, barsSubtitle, investmentWords } from "../../src/words/investmentText";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { investmentDemo } from "../investmentDemo";
import { grammars } from "./grammar/all";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";
import { investmentBars } from "../../src/analysis/findings/investment";
import { investmentHeadline } from "../../src/words/say/investment";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { rankingHeadline } from "../../src/words/say/ranking";
import { mapFinding } from "../../src/analysis/findings/map";
import { mapHeadline } from "../../src/words/say/map";

const at = (from: number, to = from) => ({ from: yearly(from), to: yearly(to) });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const bars = (kind: InvestmentKind, partners: readonly string[], isTwoSided = false, periods = at(2023)) => {
  const model = invested(investmentDemo, { reporter: "ZZ", partners, periods }, kind, isTwoSided);
  if (!model) throw new Error("no such reporter");
  return model;
};
const ranked = (kind: Exclude<InvestmentKind, "stated">, partners: readonly string[]) => {
  const model = ranking(investmentDemo, {
    reporter: "ZZ",
    partners,
    period: yearly(2023),
    measure: countedAs[kind],
    group: null,
  });
  if (!model) throw new Error("no ranking");
  return model;
};

describe("a finding on direct investment", () => {
  test.each<[InvestmentKind, string]>([
    [
      "inward",
      "Direct investment in Zembla, position at the end of 2023, million US dollars: Atlantis – 800.0; Brobdingnag – 200.0",
    ],
    [
      "outward",
      "Direct investment held by Zembla, position at the end of 2023, million US dollars: Atlantis – 80.0; Brobdingnag – −30.0",
    ],
    ["inflow", "Gross inflow of direct investment into Zembla in 2023, million US dollars: Atlantis – 60.0"],
    [
      "stated",
      "Gross inflow of direct investment into Zembla, as stated: Atlantis – more than 300 million US dollars; Brobdingnag – more than 255 million US dollars",
    ],
  ])("names the measure “%s” and what it is of each partner", (kind, words) => {
    expect(plain(investmentHeadline(en, investmentBars(bars(kind, ["AA", "BB"]))))).toBe(words);
  });

  test("in Mirror says whose report each figure is", () => {
    expect(plain(investmentHeadline(en, investmentBars(bars("inward", ["AA", "BB"], true))))).toBe(
      "Direct investment in Zembla, position at the end of 2023, million US dollars: Atlantis – 800.0 as reported by Zembla, 1,000.0 as reported by Atlantis; Brobdingnag – 200.0 as reported by Zembla",
    );
    expect(plain(investmentHeadline(en, investmentBars(bars("inward", ["BB"], true, at(2022, 2023)))))).toBe(
      "Direct investment in Zembla, positions at the end of each year, 2022–2023, million US dollars: Brobdingnag – 200.0 (2023) as reported by Zembla",
    );
  });

  test("tells who keeps a figure back from whom the data do not have", () => {
    expect(barsNotes(en, bars("inward", ["AA", "DD", "EE"]))).toEqual([
      "Confidential, and not zero: Dilmun.",
      "The data hold no figure on Erewhon.",
    ]);
    expect(barsNotes(en, bars("stated", ["AA", "CC"]))).toEqual(["The data hold no figure on Cockaigne."]);
  });

  test("says which figures overlap, and of a group whose members are not all known that there is none", () => {
    expect(barsNotes(en, bars("inward", ["AA", "W00", "GG"]))).toEqual([
      "The data hold no figure on Grand Alliance.",
      "The world includes Atlantis: the figures overlap and are not added.",
    ]);
    const group = ranking(investmentDemo, {
      reporter: "ZZ",
      partners: [],
      period: yearly(2023),
      measure: "fdiInwardPosition",
      group: "GG",
    });
    expect(group && rankingSubtitle(en, group, false)).toContain(
      "The data hold figures with 2 partners alone; others may have more.",
    );
  });

  test("puts the chosen partners in their order, and says where the data know some alone", () => {
    expect(plain(rankingHeadline(en, rankingFinding(ranked("inward", ["BB"]), ["BB"])))).toBe(
      "Direct investment in Zembla, position at the end of 2023, million US dollars: Brobdingnag – 200.0 (2nd of 2)",
    );
    expect(rankingSubtitle(en, ranked("inward", []), false)).not.toContain("others may have more");
    expect(rankingSubtitle(en, ranked("outward", []), false)).toContain(
      "The data hold figures with 2 partners alone; others may have more.",
    );
    expect(rankingNotes(en, ranked("inward", ["DD", "EE"]), [])).toEqual([
      "Confidential, and not zero: Dilmun.",
      "The data hold no figure on Erewhon.",
    ]);
  });

  test("follows the first and the last position", () => {
    const model = trend(
      investmentDemo,
      { reporter: "ZZ", partners: ["AA"], ...at(2020, 2023) },
      "fdiInwardPosition",
      "own",
    );
    expect(model && plain(trendHeadline(en, trendFinding(model)))).toBe(
      "Direct investment in Zembla, positions at the end of each year, 2020–2023, million US dollars: Atlantis – 400.0 (2020), 800.0 (2023)",
    );
  });
});

const kinds = ["inward", "outward", "inflow"] as const;

/** The titles of a measure in the views that take it, and all else that they say of it. */
function saidOf(grammar: Grammar, kind: (typeof kinds)[number]) {
  const model = ranked(kind, ["AA", "DD", "EE"]);
  const asked = { reporter: "ZZ", partners: ["AA", "BB"], ...at(2020, 2023) };
  const followed = trend(investmentDemo, asked, countedAs[kind], "own");
  const sides = bars(kind, ["AA", "BB", "DD", "EE"], kind !== "inflow");
  if (!followed) throw new Error("no trend");
  return {
    titles: [
      rankingHeadline(grammar, rankingFinding(model, ["AA"])),
      mapHeadline(grammar, mapFinding(model, ["AA"])),
      trendHeadline(grammar, trendFinding(followed)),
      investmentHeadline(grammar, investmentBars(sides)),
    ],
    rest: [
      rankingSubtitle(grammar, model, false),
      ...rankingNotes(grammar, model, []),
      trendSubtitle(grammar, followed),
      barsSubtitle(grammar, sides),
      ...barsNotes(grammar, sides),
    ],
  };
}

describe.each(grammars)("in $tag", (grammar) => {
  const words = investmentWords(grammar);
  const zembla = investmentDemo.areas.get("ZZ");
  if (!zembla) throw new Error("Zembla is missing");

  test.each(kinds)("every title begins with the measure %s, which is called like no other one", (kind) => {
    const heads = kinds.map((each) => words.head(each, zembla, at(2023)));
    expect(new Set(heads).size).toBe(kinds.length);
    expect(new Set(Object.values(words.kinds)).size).toBe(4);
    const own = [words.head(kind, zembla, at(2023)), words.head(kind, zembla, at(2020, 2023))];
    for (const title of saidOf(grammar, kind).titles) expect(own.some((head) => title.startsWith(head))).toBe(true);
  });

  test.each(kinds)("nothing said of the measure %s is empty, undefined or no number", (kind) => {
    const { titles, rest } = saidOf(grammar, kind);
    for (const text of [...titles, ...rest]) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      expect(text.trim()).not.toBe("");
    }
  });
});
