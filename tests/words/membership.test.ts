import { describe, expect, test } from "vitest";
import { membersOver } from "../../src/analysis/membership";
import { standingIn } from "../../src/analysis/standingIn";
import type { Note } from "../../src/core/dataset";
import { yearly } from "../../src/core/period";
import { membership, membershipOver, standingText } from "../../src/words/membership";
import { builtIn } from "../data/dataset";
import { grammar as en } from "../../src/words/en/grammar";

const dataset = builtIn();
const area = (code: string) => {
  const found = dataset.areas.get(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
};
const reporter = area("KZ");
const file = dataset.reporters.get("KZ");
if (!file) throw new Error("no file of Kazakhstan");
const said = (code: string, year = 2023) =>
  dataset.notes
    .filter(({ partner, group }) => partner === code && group !== undefined)
    .map((note: Note) => {
      const group = area(note.group ?? "");
      return standingText(en, note, standingIn(dataset, file, area(code), group, yearly(year)), {
        reporter,
        group,
        period: yearly(year),
      });
    });

describe("what the releases say of a partner's standing gets its figure", () => {
  test("Spain in the European Union", () => {
    expect(said("ES")).toEqual([
      "Spain is described as an important economic partner of Kazakhstan in the EU. In 2023 it was 7th of the 27 members of the European Union by turnover, with 4.9% of Kazakhstan’s turnover with them.",
    ]);
  });

  test("Portugal in Southern Europe", () => {
    expect(said("PT")).toEqual([
      "Portugal is described as an important partner of Kazakhstan in Southern Europe. In 2023 it was 7th of 15 partners in Southern Europe by turnover, with 0.2% of Kazakhstan’s turnover with them.",
    ]);
  });

  test("and where there is none, that is said", () => {
    expect(said("PT", 1950)).toEqual([expect.stringMatching(/Of 1950 the statistics give no figure to it\.$/)]);
  });
});

test("who is no member has no standing", () => {
  expect(standingIn(dataset, file, area("CN"), area("EU"), yearly(2023))).toBe(null);
  expect(standingIn(dataset, file, area("GB"), area("EU"), yearly(2023))).toBe(null);
  expect(standingIn(dataset, file, area("GB"), area("EU"), yearly(2018))).toMatchObject({ of: 28 });
});

describe("membership", () => {
  test("is that of the year's end, and a region has countries", () => {
    expect(membership(en, area("EU"), { listed: 27, all: 27, partial: [] }, 2023)).toBe(
      "the 27 members of the European Union at the end of 2023",
    );
    expect(membership(en, area("039"), { listed: 16, all: 17, partial: [] }, 2022)).toBe(
      "the 17 countries of Southern Europe, of whom one is not listed in the source",
    );
  });

  test("over years tells its changes, and whom the source does not list", () => {
    const over = (code: string) =>
      membershipOver(en, area(code), membersOver(dataset, "KZ", code, "turnover", yearly(2018), yearly(2023)));
    expect(over("EU")).toBe("European Union: the members at the end of each year, 28 in 2018 and 27 from 2020.");
    expect(over("039")).toMatch(
      /^Southern Europe: the countries of the region, 17; not listed in the source: .+, one in 2022 and two in 2023\.$/,
    );
    expect(membershipOver(en, area("EU"), [])).toBe("");
  });
});
