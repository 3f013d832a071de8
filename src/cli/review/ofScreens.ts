import { pieceKinds } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import type { Messages } from "../../words/language/messages";
import type { More } from "../../words/language/more";
import type { ExamplesOf } from "./examplesOf";
import { before, counts, kazakhstan, netherlands, periods, samplesIn, since, spain, year } from "./samples";
import type { EmbedWords } from "../../words/language/embed";
import type { PictureWords } from "../../words/language/picture";
import type { WorkbookWords } from "../../words/language/workbook";
import type { ShortPeriods } from "../../words/language/shortPeriods";

const yes = [true, false] as const;
const bothFlows = ["exports", "imports"] as const;

/** With what the messages of the page and of its later parts are shown. */
export function examplesOfScreens(grammar: Grammar) {
  const { digits, share, date } = samplesIn(grammar);
  const { area, list } = grammar;
  const partner = area.name(spain);
  const partners = list([spain, netherlands].map(area.inSentence));
  const reporter = area.name(kazakhstan);
  const reporters = area.of(kazakhstan);
  const reportedBy = area.reportedBy(kazakhstan);
  const like = periods.map((period) => [period] as [typeof period]);
  const asked = { from: since, to: year };
  const count = counts.map((n) => [n] as [number]);
  const version = "2026-11-20";

  const page: ExamplesOf<Messages> = {
    bar: { age: [[year]] },
    question: {
      time: [asked, ...periods.map((each) => ({ from: each, to: each }))].map((each) => [each]),
      partOf: like,
      each: like,
      more: count,
      remove: [[partner]],
    },
    problems: {
      several: count,
      file: [["series/ES.json"]],
      reason: [
        ["could not be fetched: there is no network"],
        ["could not be fetched: the server did not answer"],
        ["could not be fetched: the server was silent for 20 seconds"],
      ],
      more: count,
      show: [[reporter]],
      noLanguage: [["Español"]],
      editionText: [["series/ES.json"]],
    },
    tooMany: { title: [[21]], text: [[13]] },
    take: { as: [["PNG"]], failed: [["…"]] },
    unit: [[reportedBy]],
  };
  const more: ExamplesOf<More> = {
    figures: {
      copied: count,
      firstRows: [[500, 22_000]],
      status: [["X"]],
      fromEuros: [[digits]],
      apart: pieceKinds.map((kind) => [year, kind, digits, digits]),
    },
    verdicts: {
      edition: yes.flatMap((published) => ["", "2024"].map((name) => [name, date, published])),
      differently: yes.map((contradict) => [grammar.indicators.turnover, list([digits, share]), contradict]),
      elsewhen: like,
      reasons: {
        revised: [["A", digits, "B", share]],
        already: [["A", digits, "B"]],
        moved: [["A", digits, "B", share]],
        before: [["A", digits]],
        later: [["B"]],
      },
    },
    reference: {
      by: [["Akorda", date]],
      inNews: [[date]],
      copyOf: [[partner]],
      about: [[partner]],
      growth: [["turnover"], ["exports"], ["imports"]],
      otherPeriod: [[grammar.about([spain]), before, year]],
      silent: [[grammar.about([spain])]],
    },
    foot: {
      release: [[date]],
      quoted: [["Akorda"]],
      version: counts.map((n) => [version, digits, n]),
      with: [[partners]],
      from: [["BNS"]],
      accessed: [[date]],
      saved: [["kazakhstan-spain-compare-2023.png"]],
    },
    picker: {
      none: [["Zembla"]],
      foundIn: [[partners, grammar.language]],
      already: [[partner]],
      isReporter: [[reporter]],
      missing: [["Zembla"]],
    },
    reporters: { none: [["Zembla"]] },
    opened: {
      more: count,
      failed: [["spain.png"]],
      stayed: [["…"]],
      different: counts.map((n) => [n, 21]),
      made: [[date, "…"]],
      here: [[version]],
      otherFiles: [[version]],
      otherVersion: [[version, "2026-11-30"]],
      otherSource: count,
      what: ["turnover", "exports", "imports", "fdiGrossInflow"].flatMap((indicator) =>
        yes.map((isStated) => [indicator, partner, "2023", isStated]),
      ),
      gone: [["…", digits]],
      changed: [["…", digits, share]],
    },
    points: { share: [[share, reporters]], change: [[share, before]], tinyBase: [[before]] },
    offers: { nearest: periods.map((period) => [partner, period]), only: [[reporters, area.with(spain)]] },
    ranking: {
      by: [[grammar.indicators.exports]],
      onlyMatching: [["Zembla"]],
      none: [["Zembla"]],
      found: count,
      rankIn: like,
      up: count,
      down: count,
    },
    mirror: {
      reporterFob: [[reporters]],
      sources: [[reporter]],
      fromEuros: [["Eurostat"]],
      note: [[reporters, "1.06"]],
      noReport: [[partners, asked]],
      nearest: like,
    },
    gaps: {
      scope: yes.flatMap((isAll) => bothFlows.map((flow) => [isAll, flow, year, "1.06"])),
      absent: counts.flatMap((n) => periods.map((period) => [n, period])),
      first: [[25, 180]],
      failed: count,
      reads: counts.map((n) => [String(n), n]),
      read: [[3, 21]],
      addPartner: [[partner]],
    },
    table: {
      others: count,
      title: [[reporters, partners, asked]],
      every: [[grammar.ui.unit(reportedBy)]],
      first: [[25, 180]],
    },
    brief: {
      over: like,
      title: [1, 2, 5, 21].map((pages) => [pages, year]),
      of: [[partner]],
      printed: [[date]],
      head: [[reporter, partner, year]],
      basis: [[reportedBy]],
      rank: [[grammar.ordinal(3), 180]],
      parts: [[grammar.indicators.turnover, since, year]],
      trend: [[reporters, partner, since, year]],
      after: [["…", "Akorda"]],
      data: [[version]],
      stated: like,
      gap: [["1.06"]],
      lastPeriod: like,
    },
    export: {
      limits: [[200, digits]],
      preview: [["…"]],
      notDrawn: [["…"]],
      carries: [[21, 2]],
      rows: counts.map((n) => ["CSV", n]),
      savedInstead: [["…"]],
      drawn: [[date, version]],
    },
    notice: {
      show: like,
      several: count,
      noData: [["year=1890"]],
      noDataText: [["2023"]],
      unknown: yes.map((isGroup) => ["ZZ", isGroup]),
      notUnderstood: [["scale=quadratic"]],
      instead: [["2023"]],
      readAs: [["view=trnd", "view=trend"]],
      notHere: [["Spain 2024.csv"]],
      silent: [["Eurostat", asked]],
      figuresOf: [["BNS"]],
    },
  };
  const { question, problems, tooMany, take, ...first } = page;
  const kinds: [string][] = [["PNG"], ["SVG"]];
  const place: [string][] = [["IDAT, 120"]];
  const picture: ExamplesOf<PictureWords> = {
    refused: { damaged: kinds, newer: kinds, foreign: kinds },
    broken: { "cut off": place, damaged: place, "too long": place, "no end": place },
    elsewhere: { title: yes.map((several) => [list(several ? ["“a.csv”", "“b.csv”"] : ["“a.csv”"]), several]) },
  };
  const workbook: ExamplesOf<WorkbookWords> = { changeOn: like, total: [[partner]], inFull: [["Figures"]] };
  const embed: ExamplesOf<EmbedWords> = { more: count, note: [["kazakhstan-spain-compare-2023.png"]] };
  const shortPeriods: ExamplesOf<ShortPeriods> = { quarter: [[2]], half: [[1]], of: [["…", 2024]] };
  const { figures, table, verdicts, reference, foot, picker, reporters: ofReporters, offers, opened, points } = more;
  return {
    page: { page: first },
    question: { question, tooMany },
    problems: { problems },
    controls: { take },
    figures: { figures, table },
    verdicts: { verdicts },
    reference: { reference },
    foot: { foot },
    picker: { picker, reporters: ofReporters, offers },
    opened: { opened },
    picture: { picture },
    embed: { embed },
    workbook: { workbook },
    shortPeriods: { shortPeriods },
    points: { points },
    rankingTable: { rankingTable: more.ranking },
    mirrorTable: { mirrorTable: more.mirror, gaps: more.gaps },
    brief: { brief: more.brief },
    exporting: { exporting: more.export },
    notices: { notice: more.notice },
  };
}
