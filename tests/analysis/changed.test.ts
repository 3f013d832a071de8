import { describe, expect, test } from "vitest";
import { changed } from "../../src/analysis/changed";
import { figures } from "../../src/analysis/figures";
import { type FigureLine, figureLines } from "../../src/analysis/lines";
import type { Dataset } from "../../src/core/dataset";
import { preferring } from "../../src/core/prefer";
import { demoDataset } from "../demo";
import { yearly } from "../../src/core/period";

const dataset = demoDataset();
const scope = { reporter: "ZZ", from: yearly(2020), to: yearly(2023) };
const linesOf = (...partners: string[]) => figureLines(figures(dataset, { ...scope, partners }), "ZZ");

/** The line of an indicator with Brobdingnag in 2023, counted or stated, with some of it otherwise. */
function line(indicator: string, isStated: boolean, otherwise: Partial<FigureLine> = {}): FigureLine {
  const found = linesOf("BB").find(
    (each) => each.indicator === indicator && each.period === "2023" && (each.stated !== null) === isStated,
  );
  if (!found) throw new Error(`there is no line of ${indicator}`);
  return { ...found, ...otherwise };
}
const counted = (otherwise: Partial<FigureLine> = {}) => line("turnover", false, otherwise);
const stated = (otherwise: Partial<FigureLine> = {}) => line("turnover", true, otherwise);
const outcomes = (lines: readonly FigureLine[], now: Dataset = dataset) =>
  changed(now, lines).map(({ outcome }) => outcome);

describe("a picture of today's figures", () => {
  test("is unchanged in every figure, counted or stated, of countries and of groups", () => {
    const lines = linesOf("AA", "BB", "DD", "GG", "CC");
    expect(lines.filter((each) => each.stated !== null)).toHaveLength(11);
    expect(new Set(outcomes(lines))).toEqual(new Set(["unchanged"]));
    expect(changed(dataset, lines)).toHaveLength(lines.filter(({ value }) => value !== null).length);
  });

  test("is unchanged after a way through JSON", () => {
    const lines = JSON.parse(JSON.stringify(linesOf("AA", "HH"))) as FigureLine[];
    expect(new Set(outcomes(lines))).toEqual(new Set(["unchanged"]));
  });

  test("without figures has none to compare", () => {
    expect(changed(dataset, [])).toEqual([]);
    // Cockaigne is in no statistics: a gap then and a gap now.
    expect(linesOf("CC").some(({ value }) => value === null)).toBe(true);
    expect(
      changed(
        dataset,
        linesOf("CC").filter(({ value }) => value === null),
      ),
    ).toEqual([]);
  });

  test("that repeats a figure has it compared once", () => {
    expect(outcomes([counted(), counted(), stated(), stated()])).toEqual(["unchanged", "unchanged"]);
  });
});

test.each(["constructor", "__proto__", "toString"])(
  "a stated figure of %s is gone, as nobody stated it",
  (indicator) => {
    expect(outcomes([stated({ indicator })])).toEqual(["gone"]);
    expect(outcomes([counted({ indicator })])).toEqual(["gone"]);
  },
);

describe("a counted figure", () => {
  test.each([
    ["another value", { value: "20000001", lower: "19999951", upper: "20000051" }],
    ["another precision", { lower: "19999500", upper: "20000500" }],
    ["an open end", { upper: null }],
    ["another currency", { currency: "EUR" }],
  ])("with %s has changed", (_, otherwise) => {
    expect(counted()).toMatchObject({ value: "20000000", lower: "19999950", upper: "20000050", currency: "USD" });
    const [compared] = changed(dataset, [counted(otherwise)]);
    expect(compared).toMatchObject({ outcome: "changed", partner: { code: "BB" } });
    expect(compared?.now.kind === "amount" && compared.now.value.toFixed()).toBe("20000000");
  });

  test("is the same however many zeros its digits end with", () => {
    expect(outcomes([counted({ value: "20000000.00", lower: "19999950.0" })])).toEqual(["unchanged"]);
  });

  test("that was a gap and is known now has changed", () => {
    const gap = { value: null, currency: null, lower: null, upper: null, qualifier: null, status: "O", source: null };
    const [compared] = changed(dataset, [counted(gap)]);
    expect([compared?.outcome, compared?.before.kind, compared?.now.kind]).toEqual(["changed", "gap", "amount"]);
  });

  test.each([
    ["of a year without data", { period: "2019" }],
    ["of a suppressed cell", { partner: "AA", indicator: "exports", period: "2021" }],
    ["of a partner that is not known", { partner: "XX" }],
    ["of a reporter whose data are not loaded", { reporter: "AA" }],
    ["of an indicator of a later day", { indicator: "services" }],
    ["of a part of a year", { period: "2023-01" }],
    ["named like a part of every object", { indicator: "constructor", partner: "__proto__" }],
  ])("%s is gone", (_, otherwise) => {
    expect(outcomes([counted(otherwise)])).toEqual(["gone"]);
  });

  test("that another source gives now says so", () => {
    expect(outcomes([counted({ source: "closed" })])).toEqual(["other source"]);
  });

  test("is compared with what its own source says, though another one is preferred", () => {
    // The old office prints other figures on Brobdingnag than the preferred one.
    const lines = figureLines(figures(preferring(dataset, "old"), { ...scope, partners: ["BB"] }), "ZZ");
    const old = lines.filter(({ source }) => source === "old");
    expect(old.length).toBeGreaterThan(0);
    expect(new Set(outcomes(old))).toEqual(new Set(["unchanged"]));
    expect(outcomes([counted({ source: "old" })])).toEqual(["changed"]);
  });
});

describe("a stated figure", () => {
  test("is compared word by word: the same amount in other words has changed", () => {
    expect(stated()).toMatchObject({ stated: "21 million", source: "release" });
    const [compared] = changed(dataset, [stated({ stated: "21.0 million" })]);
    expect(compared).toMatchObject({
      outcome: "changed",
      before: { literal: "21.0 million" },
      now: { literal: "21 million" },
    });
  });

  test("that another release repeats has another source; one that none repeats is gone", () => {
    expect(outcomes([stated({ source: "another" })])).toEqual(["other source"]);
    expect(outcomes([stated({ source: "another", stated: "22 million" })])).toEqual(["gone"]);
  });

  test("is gone where its release is", () => {
    expect(outcomes([stated(), counted()], { ...dataset, statements: [] })).toEqual(["gone", "unchanged"]);
  });
});
