import { describe, expect, test } from "vitest";
import { monthOf, type Period, quarterOf, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { ui } from "../../src/words/en/messages";
import { noticeText } from "../../src/words/noticeText";
import { problemText } from "../../src/words/problemText";
import { reasonOf } from "../../src/words/reason";
import { smallDataset } from "../io/small";
import { spaced } from "./grammar/figures";

const { areas, catalog } = smallDataset();
const spain = areas.get("ES");
const bureau = catalog.sources.get("bns");
if (!spain || !bureau) throw new Error("no data");
const of = (period: Period) => ({ kind: "periods", periods: { from: period, to: period } }) as const;

describe("a part of the address", () => {
  test("that was not understood is quoted, with what is shown instead", () => {
    expect(
      noticeText(en, { part: "year", asked: "20x3", reason: "not understood", instead: of(yearly(2023)) }),
    ).toEqual({
      title: "“year=20x3” was not understood",
      text: "Shown instead: 2023.",
    });
  });

  test("on a measure of investment that the data lack names the one that is shown", () => {
    const asked = { part: "measure", asked: "fdi-inflow", reason: "no data" } as const;
    expect(noticeText(en, { ...asked, instead: { kind: "code", code: "fdi-stated" } })).toEqual({
      title: "“measure=fdi-inflow” has no data",
      text: "The built-in data do not reach it. Shown instead: gross inflow, as stated.",
    });
  });

  test("that names an unknown partner says so", () => {
    const unknown = { part: "partners", asked: "XX", reason: "unknown" } as const;
    expect(noticeText(en, { ...unknown, instead: { kind: "areas", areas: [spain], more: false } })).toEqual({
      title: "“partners=XX” is not a partner known here",
      text: "Shown instead: Spain.",
    });
    expect(noticeText(ru, { ...unknown, instead: { kind: "areas", areas: [spain], more: true } }).text).toBe(
      "Вместо этого показано: Испания и другие.",
    );
    expect(noticeText(en, { ...unknown, instead: { kind: "areas", areas: [], more: false } }).text).toBe(
      "Shown instead: no partner.",
    );
  });

  test("of a damaged link is quoted with what was read", () => {
    const instead = { kind: "code", code: "a&b" } as const;
    expect(noticeText(en, { part: "link", asked: "a&amp;b", reason: "mended", instead })).toEqual({
      title: "“a&amp;b” was read as “a&b”",
      text: "",
    });
  });

  test("that the data do not reach says so, with the period in words", () => {
    expect(noticeText(en, { part: "year", asked: "1999", reason: "no data", instead: of(yearly(2018)) })).toEqual({
      title: "“year=1999” has no data",
      text: "The built-in data do not reach it. Shown instead: 2018.",
    });
    expect(
      spaced(noticeText(en, { part: "year", asked: "2016-04", reason: "no data", instead: of(monthOf(2019, 1)) }).text),
    ).toBe("The built-in data do not reach it. Shown instead: January 2019.");
    expect(
      noticeText(en, { part: "year", asked: "2026-Q3", reason: "no data", instead: of(quarterOf(2026, 2)) }).text,
    ).toBe("The built-in data do not reach it. Shown instead: second quarter of 2026.");
  });
});

describe("a source", () => {
  test("that no file has says which one is shown", () => {
    const instead = { kind: "source", source: bureau } as const;
    expect(noticeText(en, { part: "source", asked: "almanac", reason: "no data", instead })).toEqual({
      title: "“source=almanac” has no data",
      text: "The built-in data do not reach it. Shown instead: BNS.",
    });
  });

  test("that says nothing on the periods says whose figures are shown", () => {
    const notice = {
      part: "source",
      asked: "fund",
      reason: "other source",
      instead: { kind: "source", source: bureau },
      silent: {
        source: { ...bureau, short: "IMF" },
        periods: { from: yearly(2021), to: yearly(2023) },
        nearest: yearly(2020),
      },
    } as const;
    expect(noticeText(en, notice)).toEqual({
      title: "IMF has no such figures for 2021–2023",
      text: "Those of BNS are shown.",
    });
  });
});

describe("a problem in the data", () => {
  test("has the file, the place in it and the reason", () => {
    const message = "“2,0 billion” has a comma";
    expect(
      problemText({ severity: "error", file: "statements.json", path: "statements[3].turnover", message }, ui.problems),
    ).toBe("data/statements.json, statements[3].turnover: “2,0 billion” has a comma.");
  });

  test("of the whole file has no place in it", () => {
    expect(
      problemText(
        { severity: "error", file: "series/KZ.json", path: "", message: "could not be fetched" },
        ui.problems,
      ),
    ).toBe("data/series/KZ.json: could not be fetched.");
  });

  test("that did not come says so in the language of the page; what is said of its contents stays", () => {
    const told = (message: string) =>
      problemText({ severity: "error", file: "series/KZ.json", path: "", message }, ru.ui.problems);
    expect(told("could not be fetched: there is no network")).toBe(
      "data/series/KZ.json: не удалось загрузить: нет сети.",
    );
    expect(told("could not be fetched (404)")).toBe("data/series/KZ.json: не удалось загрузить (404).");
    expect(told("is not valid UTF-8 (near its byte 3)")).toContain("is not valid UTF-8");
  });
});

test("what a browser says of a failure is shown in no language", () => {
  const error = new TypeError("Failed to fetch");
  expect(reasonOf(en, error)).toBe("unknown reason");
  expect(reasonOf(ru, error)).toBe("причина неизвестна");
});
