import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { mirror } from "../../src/analysis/mirror";
import { ranking } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import { observe } from "../../src/core/observe";
import { type Period, yearly } from "../../src/core/period";
import { compareSubtitle } from "../../src/words/compareWords";
import { grammar as en } from "../../src/words/en/grammar";
import { grammar as es } from "../../src/words/es/grammar";
import { grammar as kk } from "../../src/words/kk/grammar";
import { grammar as pt } from "../../src/words/pt/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { plainText } from "../../src/words/phrase";
import { mirrorSubtitle } from "../../src/words/mirrorWords";
import { rankingSubtitle } from "../../src/words/rankingWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { smallDataset } from "../io/small";
import { mirrorDemo } from "../mirrorDemo";
import { preliminaryIn } from "../preliminary";
import { spaced } from "./grammar/figures";
import { grammars } from "./grammar/all";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";
import { comparativeParagraph } from "../../src/words/say/together";
import { togetherFinding } from "../../src/analysis/findings/together";

const year = yearly(2023);
const early = (...partners: string[]) =>
  preliminaryIn(smallDataset(), "KZ", year, partners.length > 0 ? partners : undefined);
const asked = { reporter: "KZ", partners: ["ES", "PT"] };

function must<T>(model: T | null): T {
  if (model === null) throw new Error("no model");
  return model;
}

describe("a figure made of preliminary ones", () => {
  test("is preliminary itself: a balance, and the sum over a group of which one member is", () => {
    const status = (dataset = early("ES"), partner = "ES", measure: "balance" | "turnover" = "balance") => {
      const { figure } = observe(dataset, "KZ", partner, measure, year);
      return figure.kind === "amount" ? figure.status : figure.reason;
    };
    expect([status(), status(early("PT")), status(early("ES"), "EU", "turnover")]).toEqual(["P", undefined, "P"]);
  });
});

describe("below the headline it is said once that figures are preliminary", () => {
  const ofCompare = (dataset = early(), grammar = en) =>
    spaced(compareSubtitle(grammar, must(compare(dataset, { ...asked, period: year }, "common"))));
  test.each([
    [en, "Preliminary data.", "Preliminary data: Portugal."],
    [ru, "Предварительные данные.", "Предварительные данные: Португалия."],
    [kk, "Алдын ала деректер.", "Алдын ала деректер: Португалия."],
    [es, "Datos provisionales.", "Datos provisionales: Portugal."],
    [pt, "Dados provisórios.", "Dados provisórios: Portugal."],
  ])("of a comparison, or of which partner, in $tag", (grammar, all, some) => {
    expect(ofCompare(early(), grammar).endsWith(` ${all}`)).toBe(true);
    expect(ofCompare(early("PT"), grammar).endsWith(` ${some}`)).toBe(true);
    expect(ofCompare(smallDataset(), grammar)).not.toContain(all.slice(0, -1));
  });

  const ofTrend = (from: Period, dataset = early()) =>
    trendSubtitle(en, must(trend(dataset, { ...asked, from, to: year }, "turnover", "common")));
  test("of a trend, with its periods", () => {
    expect(ofTrend(yearly(2021))).toMatch(/ Preliminary data: 2023\.$/);
    expect(ofTrend(yearly(2021), preliminaryIn(early(), "KZ", yearly(2022)))).toMatch(
      / Preliminary data: 2022–2023\.$/,
    );
    expect(ofTrend(yearly(2021), smallDataset())).not.toContain("reliminary");
  });

  test("of a ranking", () => {
    const of = (dataset = early()) =>
      rankingSubtitle(en, must(ranking(dataset, { ...asked, period: year, measure: "turnover", group: null })), false);
    expect(of()).toMatch(/ Preliminary data\.$/);
    expect(of(early("ES"))).toMatch(/ Preliminary data: Spain\.$/);
    expect(of(smallDataset())).not.toContain("reliminary");
  });

  test("of two reports, by whom", () => {
    const of = (from: Period, to: Period) => {
      const dataset = preliminaryIn(mirrorDemo("AA"), "ZZ", to);
      const question = { reporter: "ZZ", partners: ["AA"], flow: "exports" as const, factor: "1.06", from, to };
      return mirrorSubtitle(en, must(mirror(dataset, question)));
    };
    expect(of(yearly(2020), yearly(2020))).toMatch(/ Preliminary data: Zembla\.$/);
    expect(of(yearly(2018), yearly(2020))).toMatch(/ Preliminary data: Zembla, 2020\.$/);
  });
});

describe("the paragraph", () => {
  const written = (dataset = early(), grammar = en) =>
    spaced(
      plainText(
        paragraph(grammar, paragraphFindings(dataset, { reporter: "KZ", partner: "ES", period: year, source: "both" }))
          .pieces,
      ),
    );
  test.each([
    [en, "Preliminary data: 2023."],
    [ru, "Предварительные данные: 2023."],
    [kk, "Алдын ала деректер: 2023."],
    [es, "Datos provisionales: 2023."],
    [pt, "Dados provisórios: 2023."],
  ])("says of preliminary statistics when they are of, in $tag", (grammar, sentence) => {
    expect(written(early(), grammar).split(sentence)).toHaveLength(2);
    expect(written(smallDataset(), grammar)).not.toContain(sentence);
  });

  test("says so behind the statistics, before what was stated", () => {
    const at = ["2.0 billion", "Preliminary data: 2023.", "16 February 2024"].map((part) => written().indexOf(part));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test.each(grammars)(
    "on several partners says when, or of which of them, and nothing of final figures, in $tag",
    (grammar) => {
      const portugal = must(smallDataset().areas.get("PT") ?? null);
      const compared = (dataset = early()) =>
        plainText(
          comparativeParagraph(grammar, togetherFinding(dataset, { ...asked, period: year })).pieces,
        ).toLowerCase();
      expect(compared()).toContain(`${grammar.source.flags.P}: ${grammar.period(year)}`);
      expect(compared(early("PT"))).toContain(
        `${grammar.source.flags.P}: ${grammar.area.name(portugal).toLowerCase()}.`,
      );
      expect(compared(smallDataset())).not.toContain(grammar.source.flags.P);
    },
  );
});
