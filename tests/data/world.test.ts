import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { folded } from "../../src/analysis/folding";
import { listed, ranking } from "../../src/analysis/ranking";
import { world } from "../../src/core/area";
import { readCatalog, readReporters } from "../../src/core/form/catalog";
import { type Period, yearly } from "../../src/core/period";
import { compareNotes, compareSubtitle } from "../../src/words/compareWords";
import { grammar as en } from "../../src/words/en/grammar";
import { mapSubtitle } from "../../src/words/mapWords";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { dataText } from "./files";
import { shown } from "./page";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { rankingHeadline } from "../../src/words/say/ranking";
import { mapFinding } from "../../src/analysis/findings/map";
import { mapHeadline } from "../../src/words/say/map";

const first = readCatalog(JSON.parse(dataText("catalog.json"))).value;
const catalog = first && readReporters(JSON.parse(dataText("reporters.json")), first).value;
if (!catalog) throw new Error("no catalog");

interface Lines {
  readonly partners: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly series: readonly {
    readonly partner: number;
    readonly indicator: number;
    readonly from: number;
    readonly values: readonly (number | null)[];
  }[];
}

/** The yearly figures of a reporter by `partner flow year`, read from its files by hand; months are left aside. */
function yearlyFigures(code: string): Map<string, number> {
  const found = new Map<string, number>();
  const entry = catalog?.reporters.get(code);
  for (const { file } of entry ? [entry, ...entry.more] : []) {
    const { partners, indicators, periods, series } = JSON.parse(dataText(file)) as Lines;
    const [, from = "", to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(periods[0] ?? "") ?? [];
    for (const line of series)
      line.values.forEach((value, i) => {
        const year = Number(from) + line.from + i;
        if (value !== null && from !== "" && year <= Number(to))
          found.set(`${partners[line.partner]} ${indicators[line.indicator]} ${year}`, value);
      });
  }
  return found;
}

const shownAreas = new Set(
  (JSON.parse(dataText("areas.json")) as { areas: { code: string; kind: string }[] }).areas
    .filter(({ kind }) => kind === "country")
    .map(({ code }) => code),
);
const flows = ["exports", "imports"] as const;
const codes = [...catalog.reporters.keys()].sort();
const one = (period: Period) => ({ from: period, to: period });

/** The partners that a reporter's own files list in a year with a trade that is not zero, the largest first. */
function tradedWith(figures: ReadonlyMap<string, number>, year: number): string[] {
  const sums = new Map<string, number>();
  for (const [key, value] of figures) {
    const [partner = "", , when] = key.split(" ");
    if (when === String(year) && partner !== world && value > 0) sums.set(partner, (sums.get(partner) ?? 0) + value);
  }
  return [...sums].sort(([, a], [, b]) => b - a).map(([partner]) => partner);
}

describe("of all 218 reporters", () => {
  test("there are 218, and some that are no more", () => {
    expect(codes).toHaveLength(218);
    for (const code of ["SUHH", "CSHH", "YUCS", "BELU", "ANHH"]) expect(codes).toContain(code);
  });

  test.each(codes)("%s is compared, ranked and mapped, and no figure that its files have is denied", (reporter) => {
    const figures = yearlyFigures(reporter);
    const years = [...new Set([...figures.keys()].map((key) => Number(key.split(" ")[2])))].sort((a, b) => a - b);
    const [oldest = 0, newest = 0] = [years[0], years.at(-1)];
    for (const year of new Set([oldest, years[years.length >> 1] ?? 0, newest])) {
      const traded = tradedWith(figures, year).filter((code) => shownAreas.has(code));
      const few = traded.slice(0, 3);
      const periods = one(yearly(year));
      const asked = { reporter, partners: few, periods };

      const compared = shown({ ...asked, view: "compare" });
      expect([compared.view.partners, compared.view.periods, compared.notices]).toEqual([few, periods, []]);
      const model = compare(compared.dataset, { reporter, partners: few, period: yearly(year) }, "common");
      if (!model) throw new Error("no comparison");
      expect(model.partners.map(({ area, trade }) => [area.code, trade.source !== null])).toEqual(
        few.map((code) => [code, true]),
      );
      for (const { area, trade } of model.partners)
        for (const flow of flows)
          expect([area.code, flow, trade[flow].figure.kind]).toEqual([
            area.code,
            flow,
            figures.has(`${area.code} ${flow} ${year}`) ? "amount" : "gap",
          ]);
      expect(
        [compareHeadline(en, compareFinding(model)), compareSubtitle(en, model), ...compareNotes(en, model)].join(),
      ).not.toMatch(/undefined|NaN|no figure/);

      const ranked = shown({ ...asked, view: "ranking" });
      const order = ranking(ranked.dataset, {
        reporter,
        partners: few,
        period: yearly(year),
        measure: "turnover",
        group: null,
      });
      if (!order) throw new Error("no ranking");
      const idle = new Set(order.idle.map(({ area }) => area.code));
      const there = [...order.ranked, ...order.partial].map(({ area }) => area.code);
      expect(there.filter((code) => !idle.has(code)).sort()).toEqual([...traded].sort());
      expect(listed(order).length).toBeGreaterThanOrEqual(traded.length);
      const texts = [
        rankingHeadline(en, rankingFinding(order, few)),
        rankingSubtitle(en, order, false),
        ...rankingNotes(en, order, folded(order)),
        mapHeadline(en, mapFinding(order, few)),
        mapSubtitle(en, order),
      ];
      expect(texts.join(" ")).not.toMatch(/undefined|NaN/);
      if (traded.length > 0) expect(texts.join(" ")).not.toMatch(/lists? no trade|no figures/);
    }
  });
});
