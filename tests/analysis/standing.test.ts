import { describe, expect, test } from "vitest";
import { naturalGroup } from "../../src/analysis/naturalGroup";
import { partnersBySize } from "../../src/core/place";
import { placeOf, ranking } from "../../src/analysis/ranking";
import { standing } from "../../src/analysis/standing";
import { groupStanding, standingIn } from "../../src/analysis/standingIn";
import { known } from "../core/figures";
import { builtIn } from "../data/dataset";
import { demoDataset } from "../demo";
import { yearly } from "../../src/core/period";

const demo = demoDataset();
const zembla = demo.reporters.get("ZZ");
const area = (code: string, dataset = demo) => {
  const found = dataset.areas.get(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
};
const standingOf = (code: string, year = 2023) => (zembla ? standing(demo, zembla, area(code), yearly(year)) : null);

describe("the standing of a partner", () => {
  test("is its rank by turnover and its share of the printed total", () => {
    // 400 of 1000 million; after Atlantis come 70, 60, 50, 40, 30, 20, 9 and 5
    expect(standingOf("AA")).toMatchObject({ rank: 1, of: 9 });
    expect(known(standingOf("AA")?.share).value.toNumber()).toBe(40);
    expect(standingOf("BB")).toMatchObject({ rank: 7, of: 9 });
  });

  test("of a group is a share without a rank", () => {
    expect(standingOf("GG")).toMatchObject({ rank: null });
    expect(known(standingOf("GG")?.share).value.toNumber()).toBe(42.5);
  });

  test("is none where there is no figure", () => {
    expect(standingOf("CC")).toBeNull();
  });

  test("is a share alone where one flow is not known", () => {
    // Imports of 60 million of 800 in all.
    const { rank, share } = standingOf("AA", 2021) ?? {};
    expect([rank, known(share).value.toNumber(), known(share).qualifier]).toEqual([null, 7.5, "atLeast"]);
  });
});

test("partners are offered the largest first, never the world among them", () => {
  expect(zembla && partnersBySize(demo, zembla, yearly(2023))).toEqual([
    "AA",
    "EE",
    "FF",
    "II",
    "JJ",
    "KK",
    "BB",
    "HH",
    "DD",
  ]);
});

const real = builtIn();
const kazakhstan = real.reporters.get("KZ");

test("a place is among those with both flows where others have one reported alone, and says so", () => {
  if (!zembla) throw new Error("no file");
  expect(standingOf("AA")).toMatchObject({ amongSome: false });
  expect(partnersBySize(demo, zembla, yearly(2021)).length).toBeGreaterThan(0);
  // Of Atlantis imports alone are known in 2021.
  for (const each of partnersBySize(demo, zembla, yearly(2021)))
    expect(standingOf(each, 2021)).toMatchObject({ amongSome: true });
});

if (!kazakhstan) throw new Error("no file of Kazakhstan");

describe("one partner has one place", () => {
  test("among all partners, whether it stands in a sentence or in the ranking", () => {
    for (const year of [2018, 2020, 2023]) {
      const model = ranking(real, {
        reporter: "KZ",
        partners: [],
        period: yearly(year),
        measure: "turnover",
        group: null,
      });
      for (const { area: partner, rank } of model?.ranked ?? [])
        expect(standing(real, kazakhstan, partner, yearly(year))).toMatchObject({ rank, of: model?.of });
    }
  });

  test("which it shares where others trade as much: Yemen and three others in 2023", () => {
    const [rank, of] = [201, 204];
    expect(standing(real, kazakhstan, area("YE", real), yearly(2023))).toMatchObject({ rank, of });
  });

  test("in its group, out of those that trade: Serbia among the 15 of Southern Europe’s 17 countries", () => {
    const group = area("039", real);
    const model = ranking(real, {
      reporter: "KZ",
      partners: [],
      period: yearly(2023),
      measure: "turnover",
      group: "039",
    });
    expect(standingIn(real, kazakhstan, area("RS", real), group, yearly(2023))).toMatchObject({ rank: 6, of: 15 });
    expect(groupStanding(real, kazakhstan, area("RS", real), yearly(2023))).toMatchObject({ rank: 6, of: 15 });
    expect(model && placeOf(model, "RS")?.rank).toBe(6);
    expect(model).toMatchObject({ of: 15, members: { all: 17 } });
  });
});

describe("a partner is naturally compared", () => {
  const of = (partner: string, year = 2023, reporter = "KZ") =>
    naturalGroup(real, reporter, area(partner, real), yearly(year))?.code;

  test("with those of the closest organisation that it shares with the reporter", () => {
    expect(["RU", "BY", "KG"].map((partner) => of(partner))).toEqual(["EAEU", "EAEU", "EAEU"]);
    expect(["AZ", "TR", "UZ"].map((partner) => of(partner))).toEqual(["OTS", "OTS", "OTS"]);
    expect(["TJ", "MD"].map((partner) => of(partner))).toEqual(["CIS", "CIS"]);
    expect([of("FR", 2023, "DE"), of("JP", 2023, "US")]).toEqual(["EU", "G7"]);
  });

  test("of the year: Russia in the CIS before the union, Uzbekistan too before it joined the Turkic states", () => {
    expect([of("RU", 2014), of("UZ", 2018), of("TR", 2008)]).toEqual(["CIS", "CIS", "145"]);
  });

  test("else with the European Union for its members, and else with its region", () => {
    expect([of("ES"), of("GB"), of("CN"), of("RS")]).toEqual(["EU", "154", "030", "039"]);
    expect([of("BELU", 1995), of("CSXX", 2004), of("CSHH", 1992)]).toEqual(["EU", "039", "151"]);
  });
});
