import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { countedRow } from "../../src/analysis/figures";
import { folded } from "../../src/analysis/folding";
import { heldAt } from "../../src/analysis/heldAt";
import { figureLines } from "../../src/analysis/lines";
import { placeOf, ranking, type RankingModel } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import type { Dataset } from "../../src/core/dataset";
import { flagOf } from "../../src/core/figure";
import { observe } from "../../src/core/observe";
import { yearly } from "../../src/core/period";
import { compareSubtitle } from "../../src/words/compareWords";
import { grammar as en } from "../../src/words/en/grammar";
import { mapSubtitle } from "../../src/words/mapWords";
import { plainText } from "../../src/words/phrase";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { builtIn } from "../data/dataset";
import { smallDataset } from "../io/small";
import { preliminaryIn } from "../preliminary";
import { grammars } from "./grammar/all";
import { placeInWords } from "../../src/words/rankingRows";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";

const year = yearly(2023);
/** The figures of 2023 are estimates, of all partners or of some. */
const estimated = (dataset: Dataset, ...partners: string[]) =>
  preliminaryIn(dataset, "KZ", year, partners.length > 0 ? partners : undefined, "E");
const real = builtIn();

function must<T>(model: T | null | undefined): T {
  if (model === null || model === undefined) throw new Error("no model");
  return model;
}

const note = "Estimated by the source, at least in part";
const ranked = (dataset: Dataset, group: string | null = null, partners = ["EU", "ES"]): RankingModel =>
  must(ranking(dataset, { reporter: "KZ", partners, period: year, measure: "turnover", group }));

describe("one estimate among the members of a group", () => {
  const dataset = estimated(real, "ES");

  test("makes the total an estimate in every flow, the balance and the line of a table", () => {
    for (const measure of ["turnover", "exports", "imports", "balance"] as const) {
      expect(flagOf(observe(dataset, "KZ", "EU", measure, year).figure)).toBe("E");
      expect(flagOf(observe(dataset, "KZ", "EAEU", measure, year).figure)).toBeUndefined();
    }
    const union = must(dataset.areas.get("EU"));
    expect(figureLines([countedRow(dataset, "KZ", union, "turnover", year, [])], "KZ")[0]?.status).toBe("E");
  });

  test("is known where the members of another year stand for all, which is another definition besides", () => {
    const held = heldAt(estimated(preliminaryIn(real, "KZ", yearly(2019), ["ES"], "E")), ["EU"], year);
    const status = (at: number) => {
      const { figure } = observe(held, "KZ", "EU", "turnover", yearly(at));
      return figure.kind === "amount" ? figure.status : figure.reason;
    };
    // Until January 2020 the United Kingdom was a member.
    expect([status(2018), status(2019)]).toEqual(["D", "E"]);
  });

  test("is told of the group below a ranking and a map, and of the partner in its place", () => {
    const model = ranked(dataset);
    expect(rankingNotes(en, model, folded(model))).toContain(`${note}: European Union.`);
    expect(mapSubtitle(en, model)).toContain(`${note}: Spain.`);
    expect(placeInWords(en, model, must(placeOf(model, "ES")))).toContain(
      " million US dollars (estimated by the source, at least in part), 14th of 204",
    );
    expect(rankingNotes(en, ranked(real), []).join()).not.toContain(note);
  });

  test("is told of a comparison, a trend and a paragraph of the group", () => {
    const asked = { reporter: "KZ", partners: ["EU", "RU"] };
    expect(compareSubtitle(en, must(compare(dataset, { ...asked, period: year }, "common")))).toContain(
      `${note}: European Union.`,
    );
    expect(
      trendSubtitle(en, must(trend(dataset, { ...asked, from: yearly(2021), to: year }, "exports", "common"))),
    ).toContain(`${note}: 2023.`);
    const { pieces } = paragraph(
      en,
      paragraphFindings(dataset, { reporter: "KZ", partner: "EU", period: year, source: "statistics" }),
    );
    expect(plainText(pieces)).toContain(`${note}: 2023.`);
  });

  test("makes an index an estimate, in its base as well", () => {
    const flags = (from: number, to: number) =>
      must(
        trend(dataset, { reporter: "KZ", partners: ["ES"], from: yearly(from), to: yearly(to) }, "turnover", "index"),
      ).panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ figure }) => flagOf(figure))));
    expect(flags(2021, 2023)).toEqual([undefined, undefined, "E"]);
    expect(flags(2023, 2025)).toEqual(["E", "E", "E"]);
  });
});

describe("where all figures of a ranking are estimates", () => {
  test.each(grammars)("it is not said in $tag that the country reports them", (grammar) => {
    const about = (dataset: Dataset) => rankingSubtitle(grammar, ranked(dataset), false);
    const [all, one, none] = [estimated(smallDataset()), estimated(smallDataset(), "ES"), smallDataset()].map(about);
    const bracket = (text = "") => /\(([^)]*)\)/.exec(text)?.[1];
    expect(bracket(one)).toBe(bracket(none));
    expect(bracket(all)).not.toBe(bracket(none));
    expect(all?.toLowerCase()).toContain(grammar.source.flags.E);
  });

  test("they are called estimates of the source", () => {
    expect(rankingSubtitle(en, ranked(estimated(smallDataset())), false)).toMatch(
      /\(exports FOB, imports CIF, estimates of the source, not reports by Kazakhstan\)/,
    );
  });

  test("more than three of them are counted, not listed", () => {
    expect(rankingSubtitle(en, ranked(estimated(real, "ES", "PT", "IT", "FR", "DE")), false)).toContain(
      `${note}: five partners.`,
    );
  });

  test("so is the sum of those passed over", () => {
    const sums = (dataset: Dataset) =>
      folded(ranked(dataset)).flatMap((row) => (row.kind === "folded" && row.why === "after" ? flagOf(row.sum) : []));
    expect([sums(estimated(real, "PT")), sums(estimated(real, "CN"))]).toEqual([["E"], [undefined]]);
  });
});
