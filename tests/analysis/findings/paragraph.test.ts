import { describe, expect, test } from "vitest";
import { paragraphFindings } from "../../../src/analysis/findings/paragraph";
import type { ParagraphKind } from "../../../src/core/question";
import { togetherFinding } from "../../../src/analysis/findings/together";
import { yearly } from "../../../src/core/period";
import { demoDataset } from "../../demo";
import { plain } from "./plain";

const dataset = demoDataset();
const found = (partner: string, source: ParagraphKind = "statistics", year = 2023) =>
  paragraphFindings(dataset, { reporter: "ZZ", partner, period: yearly(year), source }).map(plain);

describe("a reference paragraph by the statistics", () => {
  test("is of turnover with its parts and its change, and then of the partner's place", () => {
    const [trade, place] = found("BB");
    expect(trade).toEqual({
      kind: "counted trade",
      reporter: "ZZ",
      partner: "BB",
      period: "2023",
      turnover: 20_000_000,
      parts: { exports: 5_000_000, imports: 15_000_000 },
      note: null,
      change: {
        changed: { kind: "more", percent: 25 },
        now: 20_000_000,
        before: 16_000_000,
        base: 16_000_000,
        alike: null,
      },
    });
    expect(place).toMatchObject({ kind: "place", among: { rank: 7, of: 9, share: 2 } });
  });

  test("says why there is no size of a change: none before, or a base below a million", () => {
    expect(found("DD")[0]).toMatchObject({ change: { changed: { kind: "tiny" }, base: 500_000 } });
    expect(found("AA")[0]).toMatchObject({ change: { changed: { kind: "times", factor: 2 } } });
  });

  test("of a partner with one flow is that flow, and of one without figures why there is none", () => {
    expect(found("AA", "statistics", 2021)[0]).toMatchObject({ kind: "one part", flow: "imports" });
    expect(found("CC")).toMatchObject([{ kind: "no figures", unknown: ["CC"] }]);
  });

  test("ends with the investment that was stated", () => {
    expect(found("AA").at(-1)).toMatchObject({ kind: "stated inflow", partner: "AA", amount: 300_000_000 });
  });
});

describe("a reference paragraph as stated", () => {
  test("is of each period that was stated, the base of a growth within its sentence", () => {
    expect(found("AA", "stated")).toMatchObject([
      {
        kind: "stated trade",
        turnover: 400_000_000,
        parts: { exports: 300_000_000, imports: 100_000_000 },
        growth: { of: "turnover", since: "2022", percent: 100, base: 195_000_000 },
      },
      { kind: "stated inflow" },
    ]);
  });

  test("stands beside the statistics where both are asked for, of the same period alone", () => {
    const kinds = found("BB", "both").map((each) => (each as { kind: string }).kind);
    expect(kinds).toEqual(["counted trade", "place", "stated beside", "stated inflow"]);
  });
});

test("partners together stand with the largest turnover first, and those without a figure apart", () => {
  const all = togetherFinding(dataset, { reporter: "ZZ", partners: ["BB", "CC", "AA"], period: yearly(2023) });
  expect(plain(all)).toMatchObject({
    known: [{ area: "AA" }, { area: "BB" }],
    absent: { unknown: ["CC"] },
  });
});
