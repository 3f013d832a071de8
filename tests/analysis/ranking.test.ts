import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded, unfolded } from "../../src/analysis/folding";
import { rankedFigures } from "../../src/analysis/rankedFigures";
import { placeOf, ranking, type RankingModel, type RankingQuestion } from "../../src/analysis/ranking";
import type { Area } from "../../src/core/area";
import type { Dataset, ReporterFile, Series } from "../../src/core/dataset";
import { demoDataset } from "../demo";
import { invented } from "./invented";
import { yearly } from "../../src/core/period";

const demo = demoDataset();
const question: RankingQuestion = {
  reporter: "ZZ",
  partners: ["BB"],
  period: yearly(2023),
  measure: "turnover",
  group: null,
};

function ranked(asked: Partial<RankingQuestion> = {}, dataset = demo): RankingModel {
  const model = ranking(dataset, { ...question, ...asked });
  if (!model) throw new Error("no ranking");
  return model;
}
const order = ({ ranked: places }: RankingModel) => places.map(({ area, rank }) => `${rank} ${area.code}`).join(", ");
const codes = (partners: readonly { readonly area: Area }[]) => partners.map(({ area }) => area.code);
const percent = (model: RankingModel, code: string) => {
  const share = placeOf(model, code)?.share;
  return share?.kind === "amount" ? share.value.toNumber() : share?.reason;
};

/** The same, where the imports of the first partners are all that is reported of them. */
function withImportsAlone(turnovers: readonly number[], n: number): Dataset {
  const dataset = invented(turnovers);
  const reporters = [...dataset.reporters].map(([code, file]): [string, ReporterFile] => {
    const series = [...file.series].flatMap(([key, all]): [string, readonly Series[]][] => {
      const [partner = "", flow] = key.split(" ");
      if (!(Number(partner.slice(1)) < n)) return [[key, all]];
      return flow === "turnover" ? [[`${partner} imports`, all]] : [];
    });
    return [code, { ...file, series: new Map(series) }];
  });
  return { ...dataset, reporters: new Map(reporters) };
}

describe("all partners", () => {
  test("stand from the largest to the smallest, with their share of the printed total", () => {
    const model = ranked();
    expect(order(model)).toBe("1 AA, 2 EE, 3 FF, 4 II, 5 JJ, 6 KK, 7 BB, 8 HH, 9 DD");
    expect(model.of).toBe(9);
    expect(percent(model, "AA")).toBe(40);
    expect(percent(model, "BB")).toBe(2);
  });

  test("have risen or fallen since the year before", () => {
    const model = ranked();
    const moved = Object.fromEntries(model.ranked.map((partner) => [partner.area.code, partner.rise]));
    expect(moved).toEqual({ AA: 0, EE: 0, FF: 0, II: 0, JJ: 0, KK: 0, BB: 0, HH: 0, DD: 0 });
    // Of 2021 Atlantis has no figure: all others stood one place higher then, and its own place is not known.
    const later = ranked({ period: yearly(2022) });
    expect(placeOf(later, "EE")?.rise).toBe(-1);
    expect(placeOf(later, "AA")?.before).toBe(null);
  });

  test("of the first year have no place in the year before", () => {
    const model = ranked({ period: yearly(2020) });
    expect(model.comparable).toBe(false);
    expect(model.ranked.map(({ rise }) => rise)).toEqual(model.ranked.map(() => null));
  });

  test("with a figure of another office than the total's are not mixed into the order", () => {
    const model = ranked({ period: yearly(2020), partners: ["HH"] });
    expect(codes(model.ranked)).not.toContain("HH");
    expect(codes(model.unreported)).toEqual(["HH"]);
    expect(codes(model.sources.map(({ id }) => ({ area: { code: id } as Area })))).toEqual(["demo"]);
  });

  test("with trade that is negligible are ranked, with none at all are not, and with no figure are neither", () => {
    const small = ranked({ period: yearly(2021), partners: ["AA"] });
    expect(order(small)).toMatch(/7 DD$/);
    const none = ranked({ period: yearly(2020) });
    expect([codes(none.idle), codes(none.ranked).includes("DD")]).toEqual([["DD"], false]);
    expect([codes(small.idle), codes(small.partial), codes(small.unreported)]).toEqual([[], ["AA"], ["HH"]]);
    // Exports are suppressed, and imports were 60 million.
    expect(placeOf(small, "AA")).toMatchObject({ rank: null, figure: { qualifier: "atLeast" }, chosen: true });
    expect(codes(ranked({ period: yearly(2021), measure: "balance" }).partial)).toEqual(["AA"]);
  });

  test("of whom a lower bound is above all others have the first place, if no one else's is open", () => {
    const first = ranked({}, withImportsAlone([400, 20], 1));
    expect([order(first), codes(first.partial)]).toEqual(["1 P000, 2 P001", []]);
    expect(first.ranked[0]?.figure).toMatchObject({ qualifier: "atLeast" });
    const second = ranked({}, withImportsAlone([400, 500], 1));
    expect([order(second), codes(second.partial)]).toEqual(["1 P001", ["P000"]]);
    const both = ranked({}, withImportsAlone([400, 20, 10], 2));
    expect([order(both), codes(both.partial)]).toEqual(["1 P002", ["P000", "P001"]]);
  });

  test("of which a figure is kept back are told, whether chosen or not", () => {
    const model = ranked({ period: yearly(2021), measure: "exports", partners: [] });
    expect(
      model.unreported.map(({ area, figure }) => [area.code, figure.kind === "gap" && figure.reason]),
    ).toContainEqual(["AA", "suppressed"]);
  });

  test("that the file never lists are unreported when chosen, and a group has a total but no rank", () => {
    const model = ranked({ partners: ["CC", "GG"] });
    expect(codes(model.unreported)).toEqual(["CC"]);
    const [group] = model.chosenGroups;
    expect(group?.area.code).toBe("GG");
    expect(group?.total.figure).toMatchObject({ kind: "amount" });
    expect(placeOf(model, "GG")).toBe(undefined);
  });

  test("of a balance run from the largest surplus to the largest deficit, without shares", () => {
    const model = ranked({ measure: "balance" });
    expect(order(model)).toBe("1 AA, 2 DD, 3 BB");
    expect(percent(model, "AA")).toBe("undefined");
  });

  test("of a reporter that is not known are no ranking", () => {
    expect(ranking(demo, { ...question, reporter: "AA" })).toBe(null);
  });
});

describe("the members of a group", () => {
  const model = ranked({ group: "GG", partners: ["BB", "EE"] });

  test("stand among themselves, out of those that are ranked, with their share of the members' total", () => {
    expect(order(model)).toBe("1 AA, 2 BB, 3 DD");
    expect(model.of).toBe(3);
    expect(model.members).toEqual({ listed: 3, all: 4, partial: [] });
    // 400, 20 and 5 million.
    expect(model.total).toMatchObject({ kind: "amount" });
    expect(model.total.kind === "amount" && model.total.value.toFixed()).toBe("425000000");
    expect(percent(model, "BB")).toBeCloseTo((100 * 20) / 425);
  });

  test("that the source does not list are unreported, and who is no member is named", () => {
    expect(codes(model.unreported)).toEqual(["CC"]);
    expect(model.outside.map(({ code }) => code)).toEqual(["EE"]);
  });

  test("are those of the year's end", () => {
    expect(codes(ranked({ group: "GG", period: yearly(2021) }).ranked)).not.toContain("DD");
  });
});

describe("partners with the same figure", () => {
  test("share a rank, and the next one's place counts them", () => {
    const model = ranked({}, invented([50, 70, 50, 10]));
    expect(order(model)).toBe("1 P001, 2 P000, 2 P002, 4 P003");
    expect(model.ranked.map(({ tied }) => tied)).toEqual([false, true, true, false]);
  });
});

describe("folding", () => {
  const many = Array.from({ length: 100 }, (_, i) => 1000 - i);
  const shape = (model: RankingModel) =>
    folded(model).map((row) =>
      row.kind === "partner" ? String(row.partner.rank) : `${row.why} ${row.places?.from}-${row.places?.to}`,
    );

  test("keeps the first fifteen and the chosen ones with their neighbours", () => {
    const rows = shape(ranked({ partners: ["P019", "P099"] }, invented(many)));
    const first = Array.from({ length: 15 }, (_, i) => String(i + 1));
    expect(rows).toEqual([...first, "between 16-18", "19", "20", "21", "between 22-98", "99", "100"]);
  });

  test("gives one or two partners their own rows, since the row that stands for them takes as much room", () => {
    expect(shape(ranked({ partners: ["P018"] }, invented(many))).slice(14, 20)).toEqual([
      "15",
      "16",
      "17",
      "18",
      "19",
      "20",
    ]);
  });

  test("keeps both ends of a balance", () => {
    const balances = Array.from({ length: 100 }, (_, i) => 10 * i);
    const rows = shape(ranked({ measure: "balance", partners: [] }, invented(balances)));
    expect(rows).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "between 9-93",
      "94",
      "95",
      "96",
      "97",
      "98",
      "99",
      "100",
    ]);
  });

  test("leaves a short list alone", () => {
    expect(shape(ranked({}, invented(many.slice(0, 30))))).toHaveLength(30);
    expect(shape(ranked())).toHaveLength(9);
  });

  test("hides nobody for good, sums what it hides, and never hides who is chosen", () => {
    const turnovers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 250 });
    fc.assert(
      fc.property(turnovers, fc.array(fc.nat({ max: 249 }), { maxLength: 4 }), (values, picks) => {
        const partners = picks.map((i) => `P${String(i).padStart(3, "0")}`);
        const model = ranked({ partners }, invented(values));
        const rows = folded(model);
        const shown = rows.flatMap((row) => (row.kind === "partner" ? row.partner : []));
        const hidden = rows.reduce((sum, row) => sum + (row.kind === "folded" ? row.count : 0), 0);
        expect(shown.length + hidden).toBe(unfolded(model).length);
        expect(new Set(codes(shown)).size).toBe(shown.length);
        const asked = partners.filter((code) => placeOf(model, code));
        expect(codes(shown)).toEqual(expect.arrayContaining(asked));
        const dollars = rows.map((row) => (row.kind === "partner" ? row.partner.figure : row.sum));
        const sum = dollars.reduce((all, figure) => all + (figure.kind === "amount" ? figure.value.toNumber() : 0), 0);
        expect(sum).toBe(1000 * values.reduce((a, b) => a + b, 0));
      }),
      { numRuns: 60 },
    );
  });
});

test("whatever the figures, ranks rise as figures fall, and equal figures have equal ranks", () => {
  const turnovers = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(turnovers, (values) => {
      const { ranked: places, of } = ranked({}, invented(values));
      expect(of).toBe(values.length);
      for (const place of places) {
        const value = place.figure.kind === "amount" ? place.figure.value.toNumber() / 1000 : -1;
        expect(place.rank).toBe(1 + values.filter((other) => other > value).length);
        expect(place.tied).toBe(values.filter((other) => other === value).length > 1);
      }
      expect(places.map(({ rank }) => rank)).toEqual(
        places.map(({ rank }) => rank).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
    }),
    { numRuns: 60 },
  );
});

test("the figures of a ranking hold every partner once, the total first", () => {
  const model = ranked({ period: yearly(2021), measure: "balance" });
  const rows = rankedFigures(model, demo.areas.get("W00"));
  expect(rows[0]).toMatchObject({ partner: { code: "W00" }, indicator: "balance", period: yearly(2021) });
  expect(rows.map(({ key }) => key)).toEqual([...new Set(rows.map(({ key }) => key))]);
  expect(rows.find(({ partner }) => partner.code === "AA")).toMatchObject({ figure: { kind: "gap" }, source: null });
});
