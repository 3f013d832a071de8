import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { ranking } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import type { Dataset, ReporterFile, Series, Source } from "../../src/core/dataset";
import { observe } from "../../src/core/observe";
import { hadNone, listsAll } from "../../src/core/none";
import { compareNotes } from "../../src/words/compareWords";
import { plainText } from "../../src/words/phrase";
import { demoDataset } from "../demo";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "../words/grammar/all";
import { yearly } from "../../src/core/period";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { rankingHeadline } from "../../src/words/say/ranking";
import { mapFinding } from "../../src/analysis/findings/map";
import { mapHeadline } from "../../src/words/say/map";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";
import { comparativeParagraph } from "../../src/words/say/together";
import { togetherFinding } from "../../src/analysis/findings/together";

const demo = demoDataset();
const source: Source = { id: "s", kind: "statistics", publisher: "S", title: "S", date: "2024-01-01", url: null };
const counting = { currency: "USD", scale: 1000, decimals: 1 } as const;
const year = 2023;

/** What a source writes of one flow with a partner: a figure in thousands, a negligible one, or no figure and why. */
type Cell = number | "N" | "O" | "Q" | null;
type Row = readonly [exports: Cell, imports: Cell];

/** A reporter's file; a cell that is null is not in it, and a world that is null prints no total. */
function datasetOf(rows: Readonly<Record<string, Row>>, world: Row | null): Dataset {
  const series = new Map<string, Series[]>();
  for (const [partner, cells] of Object.entries(world ? { ...rows, W00: world } : rows))
    (["exports", "imports"] as const).forEach((flow, i) => {
      const cell = cells[i] ?? null;
      if (cell === null) return;
      const values = [typeof cell === "number" ? cell : cell === "N" ? 0 : null];
      series.set(`${partner} ${flow}`, [
        { source, counting, from: yearly(year), values, status: typeof cell === "number" ? null : cell },
      ]);
    });
  const coverage = [{ from: yearly(year), to: yearly(year) }];
  const partners = [...new Set([...series.keys()].map((key) => key.slice(0, -8)))];
  const file: ReporterFile = { reporter: "ZZ", coverage, sources: new Map([[source, coverage]]), partners, series };
  return { ...demo, statements: [], reporters: new Map([["ZZ", file]]) };
}

const none = (rows: Readonly<Record<string, Row>>, world: Row | null, partner: string) =>
  hadNone(datasetOf(rows, world), "ZZ", partner, yearly(year));

describe("that nothing was traded", () => {
  test("is known where the source lists the partner with zero, and not where it is negligible", () => {
    expect(none({ AA: [5, 5], BB: [0, 0] }, null, "BB")).toBe(true);
    expect(none({ AA: [5, 5], BB: ["N", 0] }, null, "BB")).toBe(false);
  });

  test("is known where the list adds up to the total without the partner", () => {
    expect(none({ AA: [5, 5], BB: [1, 2] }, [6, 7], "CC")).toBe(true);
    expect(none({ AA: [5, 5], BB: [1, 2], CC: ["O", "O"] }, [6, 7], "CC")).toBe(true);
  });

  test("is not known where the total leaves room, where there is none, or where a flow is kept back", () => {
    expect(none({ AA: [5, 5], BB: [1, 2] }, [6, 9], "CC")).toBe(false);
    expect(none({ AA: [5, 5], BB: [1, 2] }, null, "CC")).toBe(false);
    expect(none({ AA: [5, 5], BB: [1, 2], CC: ["Q", "O"] }, [6, 7], "CC")).toBe(false);
    expect(none({ AA: [5, 5], CC: ["O", 3] }, [5, 8], "CC")).toBe(false);
  });

  test("is known of a group where it is of every member", () => {
    // Atlantis, Brobdingnag, Cockaigne and Dilmun.
    expect(none({ EE: [5, 5], AA: [0, 0] }, [5, 5], "GG")).toBe(true);
    expect(none({ EE: [5, 5], AA: [0, "N"] }, [5, 5], "GG")).toBe(false);
  });

  test("is known of no one by a file that speaks of one partner alone", () => {
    const alone = datasetOf({ AA: [5, 5] }, null);
    expect(hadNone(alone, "ZZ", "BB", yearly(year))).toBe(false);
    expect(
      ranking(alone, { reporter: "ZZ", partners: ["AA"], period: yearly(year), measure: "turnover", group: null }),
    ).toBeNull();
  });
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom<Cell>("N", "O", "Q", null, null),
);
const anyRow = fc.tuple(anyCell, anyCell);
const codes = ["AA", "BB", "CC", "DD"] as const;
const anyRows = fc.record({ AA: anyRow, BB: anyRow, CC: anyRow, DD: anyRow });
const sum = (rows: readonly Row[], i: 0 | 1) =>
  rows.reduce((all, row) => all + (typeof row[i] === "number" ? row[i] : 0), 0);
/** A total that the list adds up to, one that leaves room, or none. */
const anyData = fc.tuple(anyRows, fc.constantFrom(0, 7, null)).map(([rows, room]) => {
  const all = Object.values(rows);
  return { rows, room, data: datasetOf(rows, room === null ? null : [sum(all, 0) + room, sum(all, 1) + room]) };
});

/** Sentences that deny trade, in five languages. */
const denials =
  /list no |no trade|there was none|нет торговли|торговли не было|не было торговли|сауда көрсетілмеген|сауда болған жоқ|no recogen|[Nn]o hubo|não registam|[Nn]ão houve/;

describe("a sentence that denies trade", () => {
  test("stands only where the source lists zero, or its list is complete without the partner", () => {
    fc.assert(
      fc.property(
        anyData,
        fc.subarray([...codes, "GG"], { minLength: 1 }),
        fc.constantFrom(...grammars),
        ({ data, rows, room }, partners, grammar) => {
          const asked = { reporter: "ZZ", partners, period: yearly(year) };
          const model = compare(data, asked, "common");
          const drawn = trend(data, { ...asked, from: yearly(year), to: yearly(year) }, "turnover", "own");
          const ranked = ranking(data, { ...asked, measure: "turnover", group: null });
          const each = partners.map((partner) =>
            plainText(paragraph(grammar, paragraphFindings(data, { ...asked, partner, source: "statistics" })).pieces),
          );
          const isDenied = (code: string): boolean => {
            if (code === "GG") return codes.every(isDenied);
            const row = rows[code as "AA"];
            const isZero = row.every((cell) => cell === 0);
            const isLeftOut = row.every((cell) => cell === 0 || cell === null || cell === "O");
            return isZero || (room === 0 && isLeftOut);
          };
          const untrue = partners.filter((partner, i) => denials.test(each[i] ?? "") && !isDenied(partner));
          const ofAll = [
            ...(model ? [compareHeadline(grammar, compareFinding(model)), ...compareNotes(grammar, model)] : []),
            ...(drawn ? [trendHeadline(grammar, trendFinding(drawn))] : []),
            plainText(comparativeParagraph(grammar, togetherFinding(data, asked)).pieces),
          ];
          const ofRanking = ranked
            ? [
                rankingHeadline(grammar, rankingFinding(ranked, partners)),
                mapHeadline(grammar, mapFinding(ranked, partners)),
              ]
            : [];
          expect(untrue).toEqual([]);
          expect(ofAll.filter((text) => denials.test(text) && !partners.some(isDenied))).toEqual([]);
          expect(ofRanking.filter((text) => denials.test(text) && !codes.every(isDenied))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test("a ranking of partners with zero alone denies trade only where the total is zero too", () => {
  const headline = (total: Row) => {
    const data = datasetOf({ AA: [0, 0] }, total);
    const model = ranking(data, {
      reporter: "ZZ",
      partners: ["AA"],
      period: yearly(year),
      measure: "turnover",
      group: null,
    });
    return model && denials.test(rankingHeadline(en, rankingFinding(model, ["AA"])));
  };
  expect([headline([0, 0]), headline([7, 7])]).toEqual([true, false]);
});

test("of a partner that the source lists only later its list denies nothing: it may not have been a country", () => {
  const data = datasetOf({ AA: [5, 5] }, [5, 5]);
  expect(hadNone(data, "ZZ", "BB", yearly(year))).toBe(true);
  const series = data.reporters.get("ZZ")?.series as Map<string, Series[]>;
  for (const flow of ["exports", "imports"])
    series.set(`BB ${flow}`, [{ source, counting, from: yearly(year + 1), values: [3], status: null }]);
  expect(hadNone(data, "ZZ", "BB", yearly(year))).toBe(false);
});

describe("a sum over a group", () => {
  test("is that of what is listed of its members, over the same ones in every flow", () => {
    fc.assert(
      fc.property(anyData, ({ data, rows }) => {
        // Dilmun joined in 2022.
        const listed = codes.filter((code) => rows[code].some((cell) => typeof cell === "number" || cell === "N"));
        const [exports, imports, turnover] = (["exports", "imports", "turnover"] as const).map((flow) =>
          observe(data, "ZZ", "GG", flow, yearly(year)),
        );
        for (const seen of [exports, imports, turnover]) expect(seen?.members?.listed ?? 0).toBe(listed.length);
        const value = (seen: typeof exports) => (seen?.figure.kind === "amount" ? seen.figure.value.toNumber() : 0);
        const row = codes.map((code) => rows[code]);
        expect([value(exports), value(imports)]).toEqual([sum(row, 0) * 1000, sum(row, 1) * 1000]);
        expect(value(turnover)).toBe(value(exports) + value(imports));
        const isWhole = listed.every((code) => rows[code].every((cell) => typeof cell === "number" || cell === "N"));
        const expected = isWhole ? "rounded" : "atLeast";
        expect(turnover?.figure.kind === "amount" ? turnover.figure.qualifier : expected).toBe(expected);
      }),
    );
  });
});

test("a file speaks of all partners where it has totals of the world", () => {
  const file = (data: Dataset) => data.reporters.get("ZZ");
  const [alone, all] = [file(datasetOf({ AA: [5, 5] }, null)), file(datasetOf({ AA: [5, 5] }, [5, 5]))];
  expect([alone && listsAll(alone), all && listsAll(all)]).toEqual([false, true]);
});
