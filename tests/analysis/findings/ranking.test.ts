import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapFinding } from "../../../src/analysis/findings/map";
import { rankingFinding } from "../../../src/analysis/findings/ranking";
import { ranking, type RankingModel } from "../../../src/analysis/ranking";
import type { Measure } from "../../../src/core/indicators";
import { yearly } from "../../../src/core/period";
import { demoDataset } from "../../demo";
import { plain } from "./plain";

const dataset = demoDataset();

function modelOf(measure: Measure, group: string | null = null, year = 2023): RankingModel {
  const model = ranking(dataset, { reporter: "ZZ", partners: [], period: yearly(year), measure, group });
  if (!model) throw new Error("no model");
  return model;
}
const chosen = (text: string) => text.split(" ").filter(Boolean);
const found = (partners: string, measure: Measure = "turnover", group: string | null = null, year = 2023) =>
  plain(rankingFinding(modelOf(measure, group, year), chosen(partners)));

describe("the finding of a ranking", () => {
  test("is where the chosen partners stand, in their order", () => {
    expect(found("EE AA")).toEqual({
      kind: "among",
      reporter: "ZZ",
      measure: "turnover",
      of: 9,
      known: false,
      places: [
        { area: "EE", rank: 2, tied: false },
        { area: "AA", rank: 1, tied: false },
      ],
    });
  });

  test("without one that has a place is who stands first", () => {
    const first = { places: [{ area: "AA", rank: 1 }] };
    expect(found("")).toMatchObject(first);
    expect(found("CC")).toMatchObject(first);
  });

  test("names three at most", () => {
    expect(found("JJ II FF EE")).toMatchObject({ places: [{ area: "JJ" }, { area: "II" }, { area: "FF" }] });
  });

  test("in a group is with the share of its members' trade", () => {
    expect(found("BB", "turnover", "GG")).toMatchObject({
      kind: "among members",
      group: "GG",
      of: 3,
      known: false,
      isAll: false,
      places: [{ area: "BB", rank: 2, tied: false, share: 4.7 }],
    });
  });

  test("of a balance counts each side from its own end", () => {
    expect(found("AA BB", "balance")).toMatchObject({
      kind: "balances",
      places: [
        { area: "AA", side: "surplus", rank: 1 },
        { area: "BB", side: "deficit", rank: 1 },
      ],
    });
  });
});

describe("the finding of a map", () => {
  const onMap = (partners: string, measure: Measure = "turnover") =>
    plain(mapFinding(modelOf(measure), chosen(partners)));

  test("is with how many partners trade passed the highest power of ten that five passed", () => {
    expect(onMap("BB")).toEqual({
      kind: "passed",
      reporter: "ZZ",
      measure: "turnover",
      many: 7,
      of: 9,
      limit: 7,
      period: "2023",
      places: [{ area: "BB", rank: 7, tied: false }],
    });
  });

  test("of balances is on how many sides they are", () => {
    expect(onMap("", "balance")).toMatchObject({ kind: "sides", surplus: 2, deficit: 1 });
  });
});

test("whoever is chosen, the places are those of the ranking, each of a partner that was chosen or of the first", () => {
  const model = modelOf("turnover");
  const codes = [...dataset.areas.keys()];
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...codes)), (partners) => {
      const finding = rankingFinding(model, partners);
      if (finding.kind !== "among") return false;
      return (
        finding.places.length > 0 &&
        finding.places.length <= 3 &&
        finding.places.every(
          ({ area, rank }) =>
            model.ranked[rank - 1]?.figure === model.ranked.find((each) => each.area === area)?.figure &&
            (partners.includes(area.code) || rank === 1),
        )
      );
    }),
  );
});
