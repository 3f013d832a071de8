import { describe, expect, test } from "vitest";
import { folded } from "../../src/analysis/folding";
import { placeOf, ranking, type RankingQuestion } from "../../src/analysis/ranking";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { grammars } from "./grammar/all";
import { builtIn } from "../data/dataset";
import { demoDataset } from "../demo";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { placeInWords, foldedCount, unrankedWords } from "../../src/words/rankingRows";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { rankingHeadline } from "../../src/words/say/ranking";

const demo = demoDataset();
const real = builtIn();

function about(asked: Partial<RankingQuestion>, dataset = real) {
  const reporter = dataset === demo ? "ZZ" : "KZ";
  const question = {
    reporter,
    partners: ["ES", "PT"],
    period: yearly(2023),
    measure: "turnover" as const,
    group: null,
    ...asked,
  };
  const model = ranking(dataset, question);
  if (!model) throw new Error("no ranking");
  return {
    model,
    headline: rankingHeadline(en, rankingFinding(model, question.partners)),
    notes: rankingNotes(en, model, folded(model)),
  };
}

describe("the finding of 2023", () => {
  test.each<[string, Partial<RankingQuestion>]>([
    ["Spain is Kazakhstan’s 14th partner, Portugal the 69th of 204", {}],
    ["Spain is Kazakhstan’s 14th partner of 204", { partners: ["ES"] }],
    ["China is Kazakhstan’s largest partner, Spain the 14th of 204", { partners: ["CN", "ES"] }],
    [
      "Spain is Kazakhstan’s 14th partner, Portugal the 69th and Italy the 3rd of 204",
      { partners: ["ES", "PT", "IT"] },
    ],
    ["China is Kazakhstan’s largest partner of 204", { partners: [] }],
    ["Yemen is Kazakhstan’s joint 201st partner of 204", { partners: ["YE"] }],
    ["Spain is the 13th destination of Kazakhstan’s exports, Portugal the 68th of 134", { measure: "exports" }],
    ["Spain is 7th of the 27 in the European Union, 4.9% of their turnover", { group: "EU", partners: ["ES"] }],
    ["Spain is 3rd of 15 partners in Southern Europe, 9.6% of their turnover; Portugal 7th, 0.2%", { group: "039" }],
    [
      "Spain is 5th of the 27 in the European Union by imports, 5.1% of Kazakhstan’s imports from them; Portugal 22nd, 0.4%",
      { group: "EU", measure: "imports" },
    ],
    [
      "The surplus with Spain is the 10th largest of 52; the deficit with Portugal is the 37th largest of 148",
      { measure: "balance" },
    ],
    ["The surplus with Italy is the largest", { measure: "balance", partners: [] }],
  ])("%s", (headline, asked) => {
    expect(about(asked).headline).toBe(headline);
  });
});

test("without anyone to rank the finding says so", () => {
  expect(about({ period: yearly(1990) }, demo).headline).toBe(
    "The data hold no figures of Zembla’s trade with any partner in 1990",
  );
});

test("a partner that alone has a place is not called the largest", () => {
  const alone = about({ partners: [], group: "EAEU", measure: "exports" }).model;
  const [first, ...others] = alone.ranked;
  if (!first) throw new Error("nobody is ranked");
  const model = { ...alone, ranked: [first], of: 1, unreported: others };
  expect(grammars.map((grammar) => rankingHeadline(grammar, rankingFinding(model, [])))).toEqual([
    "Russia alone has a place among Kazakhstan’s partners in the Eurasian Economic Union by exports",
    "Из стран Евразийского экономического союза место среди партнёров Казахстана по экспорту есть только у России",
    "Еуразиялық экономикалық одақтың елдері ішінен Қазақстанның серіктестері арасында экспорт бойынша тек Ресейдің ғана орны бар",
    "Entre los países de la Unión Económica Euroasiática, solo Rusia tiene puesto por exportaciones entre los socios de Kazajistán",
    "Entre os países da União Económica Eurasiática, só a Rússia tem lugar em exportações entre os parceiros do Cazaquistão",
  ]);
  expect(rankingHeadline(en, rankingFinding({ ...model, group: null }, ["KG"]))).toBe(
    "Russia alone has a place among Kazakhstan’s partners by exports",
  );
});

test("of a group before its first year the finding is that it had no members, not that figures are missing", () => {
  expect(about({ period: yearly(2013), group: "EAEU" }).headline).toBe(
    "The Eurasian Economic Union did not exist in 2013: it has had members since 2015",
  );
});

describe("the subtitle", () => {
  test("names the measure, its valuation, the viewpoint and what shares are shares of", () => {
    expect(rankingSubtitle(en, about({}).model, false)).toBe(
      "Turnover by partner in million US dollars at current prices, 2023 (exports FOB, imports CIF, as reported by Kazakhstan); share of Kazakhstan’s total of 139,551.0 million.",
    );
  });

  test("states the membership of a group by its date, and how many are missing", () => {
    expect(rankingSubtitle(en, about({ group: "EU" }).model, false)).toContain(
      "share of the 41,302.8 million with the 27 members of the European Union at the end of 2023.",
    );
    expect(rankingSubtitle(en, about({ group: "039" }).model, false)).toContain(
      "with the 17 countries of Southern Europe, of whom two are not listed in the source.",
    );
  });

  test("explains a logarithmic scale, and the order of a balance", () => {
    expect(rankingSubtitle(en, about({}).model, true)).toMatch(/Logarithmic scale: .+\.$/);
    expect(rankingSubtitle(en, about({ measure: "balance" }).model, false)).toMatch(
      /\. Ranked from the largest surplus to the largest deficit\.$/,
    );
  });
});

describe("the notes", () => {
  test("give a chosen group its total, and say that it has no rank", () => {
    expect(about({ partners: ["EU"] }).notes).toEqual([
      "The 27 members of the European Union at the end of 2023, together: 41,302.8 million, 29.6% of the total; a group has no rank among partners.",
    ]);
  });

  test("name who is no member, who is not listed, and that equals share a rank", () => {
    expect(about({ group: "EU", partners: ["CN"] }).notes).toEqual([
      "Not a member of the European Union, and so not ranked here: China.",
    ]);
    expect(about({ partners: ["AQ"] }).notes).toEqual([
      "The data hold no figure of Kazakhstan’s turnover with Antarctica in 2023.",
    ]);
    expect(about({ partners: ["YE"] }).notes).toEqual(["Partners with the same figure share a rank."]);
  });
});

describe("a partner by itself", () => {
  test.each([
    ["ES", {}, "Spain, 2,011.8 million US dollars, 14th of 204"],
    ["YE", {}, "Yemen, < 0.1 million US dollars, joint 201st of 204"],
    ["AD", { measure: "exports" as const }, "Andorra, 0 million US dollars, no exports"],
    ["AQ", { partners: ["AQ"] }, "Antarctica, no figure, not reported"],
    ["PT", { measure: "balance" as const }, "Portugal, −40.9 million US dollars, 168th of 204"],
  ])("%s", (code, asked, words) => {
    const { model } = about(asked);
    const partner = placeOf(model, code);
    expect(partner && placeInWords(en, model, partner)).toBe(words);
  });

  test("whose figure is kept back is not one that trades nothing", () => {
    const { model } = about({ period: yearly(2021), measure: "exports", partners: ["AA"] }, demo);
    const partner = placeOf(model, "AA");
    expect(partner && unrankedWords(en, model, partner)).toBe("confidential");
  });
});

test("rows that are passed over say how many partners they hold, and why", () => {
  const { model } = about({ measure: "exports" });
  const counts = folded(model).flatMap((row) => (row.kind === "folded" ? foldedCount(en, row, model) : []));
  expect(counts).toEqual(["51 partners between", "65 partners after", "70 partners without exports"]);
});
